import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { MessagesCard_messages$key } from '../../__generated__/MessagesCard_messages.graphql';

const fragment = graphql`
  fragment MessagesCard_messages on MessagesConnection {
    totalCount
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
`;

/** The e-mails that this person was due, latest first, and what became of each. */
export function MessagesCard({ messages: key }: { messages: MessagesCard_messages$key }) {
  const messages = useFragment(fragment, key);
  const nodes = messages.nodes ?? [];
  return (
    <Card title="E-mails" flush>
      {nodes.length === 0 ? (
        <EmptyState small title="None yet">
          Invitations, reminders and newsletters stand here.
        </EmptyState>
      ) : (
        <Rows label="E-mails, latest first">
          {nodes.map((message) => (
            <Row
              key={message.id}
              title={message.subject ?? words(message.kind)}
              meta={
                <>
                  <TimeText at={message.sentAt ?? message.dueAt} />
                  {message.reason != null && <span>{message.reason}</span>}
                </>
              }
              aside={<StatusBadge state={message.status} />}
            />
          ))}
        </Rows>
      )}
      {messages.totalCount > nodes.length && (
        <p>
          These are the latest {nodes.length} of {messages.totalCount}.
        </p>
      )}
    </Card>
  );
}

/** "MeetingReminder" → "Meeting reminder". */
function words(kind: string): string {
  const spaced = kind.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
