import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { MeetingAttendance_meeting$key } from '../../__generated__/MeetingAttendance_meeting.graphql';
import type { MeetingAttendanceMutation } from '../../__generated__/MeetingAttendanceMutation.graphql';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Dialog } from '../../components/Dialog';
import { Form } from '../../components/Form';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { StatusBadge } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import { VolunteerPicker } from '../../pickers/VolunteerPicker';
import { EnrolForm } from '../volunteers/EnrolForm';
import { listPeople, matches, type Person } from './people';
import classes from './Meetings.module.css';

const fragment = graphql`
  fragment MeetingAttendance_meeting on SupportMeeting {
    id
    centre {
      id
    }
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
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Who is at the meeting: tick the people one knows, write down who came in for the first time, enrol them on the spot. */
export function MeetingAttendance({ meeting: key }: { meeting: MeetingAttendance_meeting$key }) {
  const meeting = useFragment(fragment, key);
  const mayWrite = useMay('meetings.write');
  const mayEnrol = useMay('volunteers.write');
  // What differs from the list as it is now: others may be adding people to it at the same time, and only changes are sent.
  const [came, setCame] = useState<ReadonlySet<string>>(new Set());
  const [notHere, setNotHere] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<readonly Person[]>([]);
  const [visitors, setVisitors] = useState<readonly string[]>([]);
  const [mistaken, setMistaken] = useState<ReadonlySet<string>>(new Set());
  const [visitor, setVisitor] = useState('');
  const [search, setSearch] = useState('');
  const [enrolling, setEnrolling] = useState<string | null>(null);
  const recorded = new Set(meeting.attendees.flatMap((attendee) => (attendee.volunteer == null ? [] : [attendee.volunteer.id])));
  const there = new Set([...recorded, ...came].filter((id) => !notHere.has(id)));
  const recordedVisitors = meeting.attendees.filter((attendee) => attendee.volunteer == null);
  const people = listPeople(meeting.replies, meeting.attendees, added);
  const shown = people.filter((person) => matches(person.fullName, search));
  const newcomers = recordedVisitors.filter((attendee) => !mistaken.has(attendee.name)).length + visitors.length;
  const form = useMutationForm<MeetingAttendanceMutation>(mutation, {
    onDone() {
      notifyDone(`Attendance is saved: ${there.size + newcomers} people.`);
      setCame(new Set());
      setNotHere(new Set());
      setVisitors([]);
      setMistaken(new Set());
    },
  });

  function tick(person: Person) {
    const left = there.has(person.id);
    setCame(changed(came, person.id, !left && !recorded.has(person.id)));
    setNotHere(changed(notHere, person.id, left && recorded.has(person.id)));
  }

  function add(person: Person) {
    setAdded((current) => (current.some((known) => known.id === person.id) ? current : [...current, person]));
    setCame((current) => changed(current, person.id, true));
    setNotHere((current) => changed(current, person.id, false));
  }

  function addVisitor() {
    const name = visitor.trim();
    if (name !== '' && !visitors.includes(name)) {
      setVisitors([...visitors, name]);
    }
    setVisitor('');
  }

  function submit() {
    // A name that was typed but not added yet belongs to the visitors too.
    const all = visitor.trim() === '' ? visitors : [...visitors, visitor.trim()];
    setVisitor('');
    setVisitors(all);
    form.submit({
      input: {
        meetingId: meeting.id,
        volunteerIds: [...came],
        removeVolunteerIds: [...notHere],
        visitors: all,
        removeVisitors: [...mistaken],
      },
    });
  }

  function visitorRow(name: string, saved: boolean) {
    const goes = saved && mistaken.has(name);
    return (
      <li key={name} className={classes.visitor}>
        <span>
          <strong>{name}</strong>{' '}
          {goes ? <small>comes off the list when you save</small> : <StatusBadge state="FIRST" label="First visit" tone="waiting" />}
        </span>
        <span>
          {mayWrite && (
            <Button
              size="xs"
              variant="subtle"
              color={goes ? undefined : 'coral.7'}
              onClick={() => (saved ? setMistaken(changed(mistaken, name, !mistaken.has(name))) : setVisitors(visitors.filter((other) => other !== name)))}
              aria-label={`${goes ? 'Keep' : 'Remove'} ${name}`}
            >
              {goes ? 'Keep' : 'Remove'}
            </Button>
          )}
          {mayEnrol && mayWrite && !goes && (
            <Button size="xs" variant="light" onClick={() => setEnrolling(name)} aria-label={`Enrol now: ${name}`}>
              Enrol now
            </Button>
          )}
        </span>
      </li>
    );
  }

  return (
    <Card title="Who is here">
      <Form form={form} onSubmit={submit}>
        <TextInput
          type="search"
          aria-label="Find among those listed"
          placeholder="Find a name"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          leftSection={<Icon name="search" size={18} />}
        />
        <ul className={classes.people} aria-label="Volunteers">
          {shown.map((person) => (
            <li key={person.id} className={classes.person} data-there={there.has(person.id) || undefined}>
              <Checkbox
                label={person.fullName}
                description={person.firstVisit ? 'first visit' : person.reply === 'COMING' ? 'said they would come' : undefined}
                checked={there.has(person.id)}
                disabled={!mayWrite}
                onChange={() => tick(person)}
              />
            </li>
          ))}
          {shown.length === 0 && <li className={classes.quiet}>Nobody of that name is listed. Look further below.</li>}
        </ul>
        {mayWrite && (
          <div className={classes.stack}>
            <VolunteerPicker
              label="Somebody else who volunteers"
              value={null}
              onChange={(person) => person !== null && add({ ...person, reply: null, firstVisit: false })}
              without={there}
            />
            <div>
              <div className={classes.add}>
                <TextInput
                  {...form.field('visitors')}
                  label="First-time visitor"
                  placeholder="Their name"
                  value={visitor}
                  onChange={(event) => setVisitor(event.currentTarget.value)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') {
                      event.preventDefault();
                      addVisitor();
                    }
                  }}
                />
                <Button variant="light" onClick={addVisitor}>
                  Add
                </Button>
                {mayEnrol && (
                  <Button variant="light" color="coral" leftSection={<Icon name="heart" size={16} />} onClick={() => setEnrolling('')}>
                    Enrol on the spot
                  </Button>
                )}
              </div>
            </div>
          </div>
        )}
        {recordedVisitors.length + visitors.length > 0 && (
          <ul className={classes.visitors} aria-label="First-time visitors">
            {recordedVisitors.map((attendee) => visitorRow(attendee.name, true))}
            {visitors.map((name) => visitorRow(name, false))}
          </ul>
        )}
        {mayWrite && (
          <div className={classes.save}>
            <span role="status">
              {there.size === 1 ? '1 volunteer' : `${there.size} volunteers`}
              {newcomers > 0 && `, ${newcomers === 1 ? '1 first-time visitor' : `${newcomers} first-time visitors`}`}
            </span>
            <Button type="submit" loading={form.busy}>
              Save attendance
            </Button>
          </div>
        )}
      </Form>
      <Dialog opened={enrolling !== null} title="Enrol on the spot" onClose={() => setEnrolling(null)}>
        <EnrolForm
          supportMeetingId={meeting.id}
          centreId={meeting.centre.id}
          fullName={enrolling ?? ''}
          onEnrolled={(volunteer) => {
            notifyDone(`${volunteer.fullName} is enrolled and counted at this meeting.`);
            setVisitors((current) => current.filter((name) => name !== enrolling));
            add({ id: volunteer.id, fullName: volunteer.fullName, reply: null, firstVisit: true });
            setEnrolling(null);
          }}
          onCancel={() => setEnrolling(null)}
        />
      </Dialog>
    </Card>
  );
}

function changed(set: ReadonlySet<string>, value: string, contained: boolean): ReadonlySet<string> {
  const next = new Set(set);
  next.delete(value);
  if (contained) {
    next.add(value);
  }
  return next;
}
