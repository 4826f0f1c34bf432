import { graphql, readInlineData } from 'relay-runtime';
import type { subjectLink_node$key } from '../__generated__/subjectLink_node.graphql';

const fragment = graphql`
  fragment subjectLink_node on Node @inline {
    __typename
    id
    ... on CohortPlace {
      cohort {
        id
      }
    }
    ... on CohortSession {
      cohort {
        id
      }
    }
    ... on Accreditation {
      volunteer {
        id
      }
    }
    ... on DataRequest {
      volunteer {
        id
      }
    }
    ... on Assignment {
      volunteer {
        id
      }
    }
    ... on Contribution {
      volunteer {
        id
      }
    }
  }
`;

/** The page on which a thing is looked at; null when it has none. */
export function subjectLink(subject: subjectLink_node$key): string | null {
  const node = readInlineData(fragment, subject);
  switch (node.__typename) {
    case 'Volunteer':
      return `/volunteers/${node.id}`;
    case 'Accreditation':
    case 'Assignment':
      return node.volunteer == null ? null : `/volunteers/${node.volunteer.id}`;
    case 'DataRequest':
      return node.volunteer == null ? null : `/volunteers/${node.volunteer.id}/data`;
    case 'Contribution':
      return '/contributions';
    case 'Course':
      return `/training/courses/${node.id}`;
    case 'Cohort':
      return `/training/cohorts/${node.id}`;
    case 'CohortPlace':
    case 'CohortSession':
      return node.cohort == null ? null : `/training/cohorts/${node.cohort.id}`;
    case 'Programme':
      return `/programmes/${node.id}`;
    case 'ProgrammeSession':
      return `/programmes/sessions/${node.id}`;
    case 'SupportMeeting':
      return `/meetings/${node.id}`;
    case 'Referral':
      return `/referrals/${node.id}`;
    case 'Concern':
      return `/concerns/${node.id}`;
    case 'Centre':
      return '/centre';
    case 'NewsletterIssue':
      return `/newsletter/${node.id}`;
    case 'Message':
      return '/messages';
    default:
      return null;
  }
}
