import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { CohortPage_cohort$key } from '../../__generated__/CohortPage_cohort.graphql';
import type { CohortPageQuery } from '../../__generated__/CohortPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { Work, useMay } from '../../app/session';
import { Columns } from '../../components/Columns';
import { DateText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { StatusBadge } from '../../components/StatusBadge';
import { AwardForm } from './AwardForm';
import { CohortFacts } from './CohortFacts';
import { CohortPlaces } from './CohortPlaces';
import { CohortSessions } from './CohortSessions';
import { PlaceVolunteerForm } from './PlaceVolunteerForm';

const query = graphql`
  query CohortPageQuery($id: ID!) {
    node(id: $id) {
      ... on Cohort {
        isTaughtByViewer
      }
      ...CohortPage_cohort @alias(as: "cohort")
    }
  }
`;

const fragment = graphql`
  fragment CohortPage_cohort on Cohort {
    id
    name
    status
    startsOn
    endsOn
    course {
      id
      title
    }
    centre {
      name
    }
    places {
      id
      status
      accreditation {
        id
      }
      volunteer {
        id
      }
    }
    ...CohortFacts_cohort
    ...CohortPlaces_cohort
    ...CohortSessions_cohort
    ...AwardForm_cohort
  }
`;

export const loader = queryLoader<CohortPageQuery>(query, ({ params }) => ({ id: params.id! }));

export function Component() {
  return useMay('training.read') ? <CohortOfAddress /> : <NotYours what="This cohort" />;
}

function CohortOfAddress() {
  const node = useRouteQuery<CohortPageQuery>(query).node;
  return node?.cohort == null ? <NotFound what="cohort" /> : <Work own={node.isTaughtByViewer === true}><Cohort cohort={node.cohort} /></Work>;
}

/** One run of a course: who has a place, who waits, the registers, and what people came away with. */
function Cohort({ cohort: key }: { cohort: CohortPage_cohort$key }) {
  const cohort = useFragment(fragment, key);
  const mayWrite = useMay('training.write');
  const mayAward = useMay('assessment.write');
  const [open, setOpen] = useState<'place' | 'award' | null>(null);
  const over = cohort.status === 'COMPLETED' || cohort.status === 'CANCELLED';
  const toAward = cohort.places.some((place) => isLearner(place.status) && place.accreditation == null);

  return (
    <>
      <PageHeader
        title={cohort.name}
        back={{ to: '/training', label: 'Training' }}
        centre={cohort.centre.name}
        aside={<StatusBadge state={cohort.status} />}
        intro={
          <>
            <Link to={`/training/courses/${cohort.course.id}`}>{cohort.course.title}</Link>
            {cohort.startsOn != null && cohort.endsOn != null && (
              <>
                , <DateText date={cohort.startsOn} /> to <DateText date={cohort.endsOn} />
              </>
            )}
          </>
        }
        actions={
          (mayWrite || mayAward) && (
            <>
              {toAward && mayAward && (
                <Button
                  variant={over ? 'filled' : 'default'}
                  leftSection={<Icon name="star" size={18} />}
                  onClick={() => setOpen('award')}
                >
                  Award accreditations
                </Button>
              )}
              {!over && mayWrite && (
                <Button leftSection={<Icon name="add" size={18} />} onClick={() => setOpen('place')}>
                  Place a volunteer
                </Button>
              )}
            </>
          )
        }
      />
      <Columns
        aside={
          <>
            <CohortFacts cohort={cohort} />
            <CohortSessions cohort={cohort} />
          </>
        }
      >
        <CohortPlaces cohort={cohort} />
      </Columns>
      <Dialog opened={open === 'place'} title="Place a volunteer" size="md" onClose={() => setOpen(null)}>
        <PlaceVolunteerForm
          cohortId={cohort.id}
          taken={new Set(cohort.places.filter((place) => isCurrent(place.status)).map((place) => place.volunteer.id))}
          onClose={() => setOpen(null)}
        />
      </Dialog>
      <Dialog opened={open === 'award'} title="Award accreditations" size="lg" onClose={() => setOpen(null)}>
        <AwardForm cohort={cohort} onClose={() => setOpen(null)} />
      </Dialog>
    </>
  );
}

function isLearner(status: string): boolean {
  return status === 'ACCEPTED' || status === 'ATTENDING' || status === 'COMPLETED';
}

function isCurrent(status: string): boolean {
  return status !== 'WITHDRAWN' && status !== 'DECLINED' && status !== 'LAPSED';
}
