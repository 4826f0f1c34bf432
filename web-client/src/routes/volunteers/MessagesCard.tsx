import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { StatusBadge } from '../../components/StatusBadge';
import type { MessagesCard_volunteer$key } from '../../__generated__/MessagesCard_volunteer.graphql';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment MessagesCard_volunteer on Volunteer {
    messages(first: 6, order: [{ dueAt: DESC }]) {
      nodes {
        id
        kind
        subject
        status
        reason
        dueAt
        sentAt
      }
    }
  }
`;

/** The e-mails that this person was due, and what became of each. Not shown to those who may not read the ledger. */
export function MessagesCard({ volunteer: key }: { volunteer: MessagesCard_volunteer$key }) {
  const { messages } = useFragment(fragment, key);
  if (messages == null) {
    return null;
  }
  const nodes = messages.nodes ?? [];
  return (
    <Card title="E-mails">
      {nodes.length === 0 ? (
        <EmptyState small title="None yet" />
      ) : (
        <ul className={classes.rows}>
          {nodes.map((message) => (
            <li key={message.id}>
              <span className={classes.words}>
                <strong>{message.subject ?? words(message.kind)}</strong>
                <span>
                  <TimeText at={message.sentAt ?? message.dueAt} />
                  {message.reason != null && ` · ${message.reason}`}
                </span>
              </span>
              <StatusBadge state={message.status} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** "MeetingReminder" → "Meeting reminder". */
function words(kind: string): string {
  const spaced = kind.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
