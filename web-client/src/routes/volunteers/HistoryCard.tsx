import { graphql, useFragment } from 'react-relay';
import { changeTitle, fieldTitle } from '../../app/auditWords';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { More } from '../../components/More';
import { Row, Rows } from '../../components/Rows';
import type { HistoryCard_history$key } from '../../__generated__/HistoryCard_history.graphql';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment HistoryCard_history on HistoryConnection {
    totalCount
    nodes {
      id
      at
      by
      action
      subjectType
      changes {
        field
        before
        after
      }
    }
  }
`;

/** Who changed what, latest first. */
export function HistoryCard({ history: key }: { history: HistoryCard_history$key }) {
  const history = useFragment(fragment, key);
  const nodes = history.nodes ?? [];
  return (
    <Card title="History" flush>
      {nodes.length === 0 ? (
        <EmptyState small title="No changes are recorded" />
      ) : (
        <Rows label="Changes, latest first">
          {nodes.map((entry) => (
            <Row
              key={entry.id}
              title={changeTitle(entry)}
              meta={
                <>
                  <TimeText at={entry.at} />
                  <span>{entry.by}</span>
                </>
              }
            >
              {entry.changes.length > 0 && (
                <More summary={entry.changes.length === 1 ? 'One change' : `${entry.changes.length} changes`}>
                  <ul className={classes.changes}>
                    {entry.changes.map((change, index) => (
                      <li key={index}>
                        {fieldTitle(change.field)}: {change.before ?? 'nothing'} → {change.after ?? 'nothing'}
                      </li>
                    ))}
                  </ul>
                </More>
              )}
            </Row>
          ))}
        </Rows>
      )}
      {history.totalCount > nodes.length && (
        <p>
          These are the latest {nodes.length} of {history.totalCount}.
        </p>
      )}
    </Card>
  );
}
