import { useMemo, useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay';
import type { MeetingAttendance_meeting$key } from '../../__generated__/MeetingAttendance_meeting.graphql';
import type { MeetingAttendanceMutation } from '../../__generated__/MeetingAttendanceMutation.graphql';
import { useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { Register } from '../../components/Register';
import { RowsNote } from '../../components/Rows';
import { sendMarks } from '../../components/sendMarks';
import { useRegister } from '../../components/useRegister';
import { VolunteerPicker } from '../../pickers/VolunteerPicker';
import { listPeople, type Person } from './people';
import classes from './Meetings.module.css';

const fragment = graphql`
  fragment MeetingAttendance_meeting on SupportMeeting {
    id
    replies {
      reply
      volunteer {
        id
        fullName
      }
    }
    attendees {
      name
      firstVisit
      volunteer {
        id
        fullName
      }
    }
  }
`;

const mutation = graphql`
  mutation MeetingAttendanceMutation($input: RecordMeetingAttendanceInput!) {
    recordMeetingAttendance(input: $input) {
      supportMeeting {
        id
        ...MeetingAttendance_meeting
        ...MeetingVisitors_meeting
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Which volunteers are at the meeting: each mark is saved as it is made, beside those that others make at the same door. */
export function MeetingAttendance({ meeting: key }: { meeting: MeetingAttendance_meeting$key }) {
  const meeting = useFragment(fragment, key);
  const environment = useRelayEnvironment();
  const mayWrite = useMay('meetings.write');
  const [listed, setListed] = useState<readonly Pick<Person, 'id' | 'fullName'>[]>([]);
  const people = useMemo(() => listPeople(meeting.replies, meeting.attendees, listed), [meeting.replies, meeting.attendees, listed]);
  // Who was listed once stays, so that a slip can be mended.
  if (people.length > listed.length) {
    setListed(people);
  }
  const entries = useMemo(() => people.map(({ id, attends }) => ({ id, attendance: attends ? ('PRESENT' as const) : null })), [people]);
  const handle = useRegister({
    id: meeting.id,
    people: entries,
    send: (marks) =>
      sendMarks<MeetingAttendanceMutation>(environment, mutation, {
        input: {
          meetingId: meeting.id,
          volunteerIds: [...marks].flatMap(([id, attendance]) => (attendance === 'PRESENT' ? [id] : [])),
          removeVolunteerIds: [...marks].flatMap(([id, attendance]) => (attendance === 'PRESENT' ? [] : [id])),
        },
      }),
  });

  function add(person: Pick<Person, 'id' | 'fullName'>) {
    setListed((before) => (before.some(({ id }) => id === person.id) ? before : [...before, person]));
    handle.choose(person.id, 'PRESENT');
  }

  return (
    <Card title="Who is here" flush>
      {mayWrite && (
        <div className={classes.pick} data-screen="">
          <VolunteerPicker
            label="Somebody who is not on the list"
            description="Any volunteer of the centre."
            clears
            value={null}
            onChange={(person) => person !== null && add(person)}
            without={new Set(people.map(({ id }) => id))}
          />
        </div>
      )}
      {people.length === 0 ? (
        <Inset>
          <EmptyState small title="Nobody was invited">
            {mayWrite ? 'Find who is here by name.' : undefined}
          </EmptyState>
        </Inset>
      ) : (
        <>
          {people.length > 1 && (
            <RowsNote>{people.some(({ reply }) => reply === 'COMING') ? 'Those who said they would come first; sorted by surname.' : 'Sorted by surname.'}</RowsNote>
          )}
          <Register
            label="Volunteers"
            people={people.map(({ id, fullName, reply, firstVisit }) => ({ id, name: fullName, meta: firstVisit ? 'First visit' : reply === 'COMING' ? 'Said they would come' : undefined }))}
            handle={handle}
            readOnly={!mayWrite}
            absent={false}
          />
        </>
      )}
    </Card>
  );
}
