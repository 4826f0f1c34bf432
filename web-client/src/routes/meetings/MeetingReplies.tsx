import { graphql, useFragment } from 'react-relay';
import type { MeetingReplies_meeting$key } from '../../__generated__/MeetingReplies_meeting.graphql';
import { Card, Inset } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { bySurname } from '../../components/names';
import { Row, Rows, RowsNote } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import classes from './Meetings.module.css';

const fragment = graphql`
  fragment MeetingReplies_meeting on SupportMeeting {
    replies {
      reply
      volunteer {
        id
        fullName
      }
    }
  }
`;

const order = ['COMING', 'NOT_COMING', 'NO_ANSWER'];

/** What each of those invited has answered. */
export function MeetingReplies({ meeting: key }: { meeting: MeetingReplies_meeting$key }) {
  const { replies } = useFragment(fragment, key);
  const count = (reply: string) => replies.filter((entry) => entry.reply === reply).length;
  const sorted = [...replies].sort((a, b) => order.indexOf(a.reply) - order.indexOf(b.reply) || bySurname(a.volunteer.fullName, b.volunteer.fullName));

  return (
    <Card title="Answers to the invitation" flush>
      {replies.length === 0 ? (
        <Inset>
          <EmptyState small title="Nobody has been invited" />
        </Inset>
      ) : (
        <>
          <dl className={classes.tally}>
            <div data-coming="">
              <dt>Coming</dt>
              <dd>{count('COMING')}</dd>
            </div>
            <div>
              <dt>Cannot come</dt>
              <dd>{count('NOT_COMING')}</dd>
            </div>
            <div>
              <dt>No answer yet</dt>
              <dd>{count('NO_ANSWER')}</dd>
            </div>
          </dl>
          <RowsNote>Sorted by answer, then by surname.</RowsNote>
          <Rows label="Replies">
            {sorted.map(({ volunteer, reply }) => (
              <Row key={volunteer.id} title={volunteer.fullName} to={`/volunteers/${volunteer.id}`} aside={<StatusBadge state={reply} />} />
            ))}
          </Rows>
        </>
      )}
    </Card>
  );
}
