import { graphql, useFragment } from 'react-relay';
import type { MeetingRow_meeting$key } from '../../__generated__/MeetingRow_meeting.graphql';
import { useAllCentres, useMay } from '../../app/session';
import { dayOf, formatDate, formatSpan } from '../../components/dates';
import { Row } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import classes from './Meetings.module.css';

const fragment = graphql`
  fragment MeetingRow_meeting on SupportMeeting {
    id
    title
    startsAt
    endsAt
    venue
    cancelled
    centre {
      name
      timeZone
    }
    replies {
      reply
    }
    attendees {
      firstVisit
    }
  }
`;

export function MeetingRow({ meeting: key, past = false }: { meeting: MeetingRow_meeting$key; past?: boolean }) {
  const meeting = useFragment(fragment, key);
  const mayWrite = useMay('meetings.write');
  const seesPeople = useMay('details.read');
  const allCentres = useAllCentres();
  const zone = meeting.centre.timeZone;
  const day = dayOf(meeting.startsAt, zone);
  const coming = meeting.replies.filter((reply) => reply.reply === 'COMING').length;
  const newcomers = meeting.attendees.filter((attendee) => attendee.firstVisit).length;

  return (
    <Row
      to={`/meetings/${meeting.id}`}
      title={meeting.title}
      lead={
        <div className={classes.date} data-past={past || undefined} aria-hidden="true">
          <span>{formatDate(day, 'short').split(' ')[1]}</span>
          <b>{Number(day.slice(8))}</b>
        </div>
      }
      meta={
        <>
          <time dateTime={meeting.startsAt}>{formatSpan(meeting.startsAt, meeting.endsAt, zone, past ? 'medium' : 'weekday')}</time>
          {allCentres && <span>{meeting.centre.name}</span>}
          {meeting.venue != null && <span>{meeting.venue}</span>}
          {past && meeting.attendees.length > 0 && (
            <span>
              {meeting.attendees.length} came
              {newcomers > 0 && `, ${newcomers} for the first time`}
            </span>
          )}
        </>
      }
      aside={
        meeting.cancelled ? (
          <StatusBadge state="CANCELLED" />
        ) : past ? (
          meeting.attendees.length === 0 && mayWrite && <StatusBadge state="UNRECORDED" label="Attendance not recorded" tone="warning" />
        ) : (
          seesPeople && <StatusBadge state="COMING" label={`${coming} coming`} />
        )
      }
    />
  );
}
