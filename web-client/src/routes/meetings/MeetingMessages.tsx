import { Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import type { MeetingMessages_meeting$key } from '../../__generated__/MeetingMessages_meeting.graphql';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { MessageTable } from '../messages/MessageTable';

const fragment = graphql`
  fragment MeetingMessages_meeting on SupportMeeting
  @argumentDefinitions(first: { type: "Int" }, after: { type: "String" }, last: { type: "Int" }, before: { type: "String" }) {
    messages(first: $first, after: $after, last: $last, before: $before, order: [{ dueAt: DESC }]) {
      ...MessageTable_messages
    }
  }
`;

/** Every e-mail that was due about a meeting, sent or not, and why not. */
export function MeetingMessages({ meeting: key }: { meeting: MeetingMessages_meeting$key }) {
  const { messages } = useFragment(fragment, key);
  return (
    <section aria-labelledby="meeting-messages">
      <Title order={2} id="meeting-messages" size="h3" mb="sm">
        Invitations and reminders
      </Title>
      <MessageTable
        label="Invitations and reminders"
        messages={messages ?? null}
        empty={
          <Card>
            <EmptyState small title="Nothing was due yet">
              Invitations go out a moment after the meeting is scheduled, reminders at their times.
            </EmptyState>
          </Card>
        }
      />
    </section>
  );
}
