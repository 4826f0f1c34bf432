import { graphql, useFragment } from 'react-relay';
import { changeTitle, fieldTitle } from '../../app/auditWords';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import type { HistoryCard_volunteer$key } from '../../__generated__/HistoryCard_volunteer.graphql';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment HistoryCard_volunteer on Volunteer {
    history(first: 10) {
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
  }
`;

/** Who changed what. Not shown to those who may not read the audit. */
export function HistoryCard({ volunteer: key }: { volunteer: HistoryCard_volunteer$key }) {
  const { history } = useFragment(fragment, key);
  if (history == null) {
    return null;
  }
  const nodes = history.nodes ?? [];
  return (
    <Card title="History">
      {nodes.length === 0 ? (
        <EmptyState small title="No changes are recorded" />
      ) : (
        <ol className={classes.rows}>
          {nodes.map((entry) => (
            <li key={entry.id}>
              <span className={classes.words}>
                <strong>{changeTitle(entry)}</strong>
                <span>
                  <TimeText at={entry.at} /> · {entry.by}
                </span>
                {entry.changes.length > 0 && (
                  <details className={classes.more}>
                    <summary>{entry.changes.length === 1 ? 'One change' : `${entry.changes.length} changes`}</summary>
                    {entry.changes.map((change, index) => (
                      <div key={index}>
                        {fieldTitle(change.field)}: {change.before ?? '–'} → {change.after ?? '–'}
                      </div>
                    ))}
                  </details>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
