import { graphql, useFragment } from 'react-relay';
import type { MeetingReplies_meeting$key } from '../../__generated__/MeetingReplies_meeting.graphql';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
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

/** What those invited have answered. */
export function MeetingReplies({ meeting: key }: { meeting: MeetingReplies_meeting$key }) {
  const { replies } = useFragment(fragment, key);
  const count = (reply: string) => replies.filter((entry) => entry.reply === reply).length;
  const sorted = [...replies].sort(
    (a, b) => order.indexOf(a.reply) - order.indexOf(b.reply) || a.volunteer.fullName.localeCompare(b.volunteer.fullName, 'en-GB'),
  );

  return (
    <Card title="Replies" flush>
      {replies.length === 0 ? (
        <div className={classes.pad}>
          <EmptyState small title="Nobody has been invited" />
        </div>
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
          <div className={classes.scroll} tabIndex={0} role="region" aria-label="Replies, one by one">
            <Rows label="Replies">
              {sorted.map(({ volunteer, reply }) => (
                <Row key={volunteer.id} title={volunteer.fullName} to={`/volunteers/${volunteer.id}`} aside={<StatusBadge state={reply} />} />
              ))}
            </Rows>
          </div>
        </>
      )}
    </Card>
  );
}
