import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useCentre, useMay } from '../../app/session';
import { SpanText } from '../../components/DateText';
import { FestiveCard } from '../../components/FestiveCard';
import type { NextMeeting_meeting$key } from '../../__generated__/NextMeeting_meeting.graphql';

const fragment = graphql`
  fragment NextMeeting_meeting on SupportMeeting {
    id
    title
    startsAt
    endsAt
    venue
    centre {
      name
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
  // Whoever looks at all centres reads which one it is at.
  const everywhere = useCentre().id === '';
  const maySchedule = useMay('meetings.write');
  const seesPeople = useMay('details.read');
  return (
    <FestiveCard title={meeting == null ? 'No support meeting is arranged' : meeting.title}>
      {meeting == null ? (
        <>
          <p>Newcomers drop in at these. Put the next one in the diary, and the invitations go out by themselves.</p>
          {maySchedule && (
            <Button component={Link} to="/meetings" variant="white" mt="sm" data-screen>
              Arrange a meeting
            </Button>
          )}
        </>
      ) : (
        <>
          <p>
            <strong>
              <SpanText from={meeting.startsAt} to={meeting.endsAt} timeZone={meeting.centre.timeZone} />
            </strong>
          </p>
          {(meeting.venue != null || everywhere) && <p>{[everywhere ? meeting.centre.name : null, meeting.venue].filter((part) => part != null).join(', ')}</p>}
          {seesPeople && (
            <p>
              <strong>{meeting.replies.filter((reply) => reply.reply === 'COMING').length}</strong> coming ·{' '}
              <strong>{meeting.replies.filter((reply) => reply.reply === 'NO_ANSWER').length}</strong> have not answered
            </p>
          )}
          <Button component={Link} to={`/meetings/${meeting.id}`} variant="white" mt="sm" data-screen>
            Open the meeting
          </Button>
        </>
      )}
    </FestiveCard>
  );
}
