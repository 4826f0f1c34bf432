import { Anchor } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { ChangeDetails } from '../../app/ChangeDetails';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import type { HistoryCard_history$key } from '../../__generated__/HistoryCard_history.graphql';

const fragment = graphql`
  fragment HistoryCard_history on HistoryConnection {
    totalCount
    nodes {
      id
      at
      sentence(aboutSubject: true)
      ...ChangeDetails_aboutSubject @alias(as: "details")
    }
  }
`;

/** What was done about somebody, latest first, a sentence for each step. */
export function HistoryCard({ history: key, volunteerId }: { history: HistoryCard_history$key; volunteerId: string }) {
  const history = useFragment(fragment, key);
  const nodes = history.nodes ?? [];
  return (
    <Card title="History" flush>
      {nodes.length === 0 ? (
        <EmptyState small title="No changes are recorded" />
      ) : (
        <Rows label="What was done, latest first">
          {nodes.map((entry) => (
            <Row key={entry.id} title={entry.sentence} meta={<TimeText at={entry.at} />}>
              <ChangeDetails aboutSubject={entry.details} />
            </Row>
          ))}
        </Rows>
      )}
      {history.totalCount > nodes.length && (
        <p>
          These are the latest {nodes.length} of {history.totalCount}.
        </p>
      )}
      {nodes.length > 0 && (
        <p data-screen>
          <Anchor href={`/api/audit.csv?volunteerId=${encodeURIComponent(volunteerId)}`}>All of it as a table (CSV)</Anchor>
        </p>
      )}
    </Card>
  );
}
