import { Button, Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useMay } from '../../app/session';
import { SpanText } from '../../components/DateText';
import { Bunting } from '../../components/Logo';
import type { NextMeeting_meeting$key } from '../../__generated__/NextMeeting_meeting.graphql';
import classes from './NextMeeting.module.css';

const fragment = graphql`
  fragment NextMeeting_meeting on SupportMeeting {
    id
    title
    startsAt
    endsAt
    venue
    centre {
      timeZone
    }
    replies {
      reply
    }
  }
`;

/** The next support meeting and who has said that they come. */
export function NextMeeting({ meeting: key }: { meeting: NextMeeting_meeting$key | null }) {
  const meeting = useFragment(fragment, key);
  const maySchedule = useMay('meetings.write');
  return (
    <section className={classes.card} aria-labelledby="next-meeting">
      <Bunting className={classes.bunting} height={36} />
      <Title order={2} id="next-meeting" className={classes.title}>
        {meeting == null ? 'No support meeting is arranged' : meeting.title}
      </Title>
      {meeting == null ? (
        <>
          <p>Newcomers drop in at these. Put the next one in the diary, and the invitations go out by themselves.</p>
          {maySchedule && (
            <Button component={Link} to="/meetings" variant="white" mt="xs">
              Arrange a meeting
            </Button>
          )}
        </>
      ) : (
        <>
          <p className={classes.when}>
            <SpanText from={meeting.startsAt} to={meeting.endsAt} timeZone={meeting.centre.timeZone} />
          </p>
          {meeting.venue != null && <p>{meeting.venue}</p>}
          <p>
            <strong>{meeting.replies.filter((reply) => reply.reply === 'COMING').length}</strong> coming ·{' '}
            <strong>{meeting.replies.filter((reply) => reply.reply === 'NO_ANSWER').length}</strong> have not answered
          </p>
          <Button component={Link} to={`/meetings/${meeting.id}`} variant="white" mt="sm">
            Open the meeting
          </Button>
        </>
      )}
    </section>
  );
}
