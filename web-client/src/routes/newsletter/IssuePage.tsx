import { graphql } from 'react-relay';
import type { IssuePageQuery } from '../../__generated__/IssuePageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { NotFound } from '../../components/ErrorState';
import { IssueEditor } from './IssueEditor';
import { PublishedIssue } from './PublishedIssue';

const query = graphql`
  query IssuePageQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on NewsletterIssue {
        id
        status
      }
      ...IssueEditor_issue @alias(as: "editor")
      ...PublishedIssue_issue @alias(as: "published")
    }
  }
`;

export const loader = queryLoader<IssuePageQuery>(query, ({ params }) => ({ id: params.id! }));

export function Component() {
  const issue = useRouteQuery<IssuePageQuery>(query).node;
  const mayWrite = useMay('newsletter.write');
  if (issue?.__typename !== 'NewsletterIssue' || issue.editor == null || issue.published == null) {
    return <NotFound what="issue" />;
  }
  const open = issue.status === 'DRAFT' || issue.status === 'SCHEDULED';
  return open && mayWrite ? <IssueEditor key={issue.id} issue={issue.editor} /> : <PublishedIssue issue={issue.published} />;
}
