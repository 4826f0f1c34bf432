import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { MeetingVisitors_meeting$key } from '../../__generated__/MeetingVisitors_meeting.graphql';
import type { MeetingVisitorsMutation } from '../../__generated__/MeetingVisitorsMutation.graphql';
import { useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { Dialog } from '../../components/Dialog';
import { Form } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { sameName } from '../../components/names';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { EnrolForm } from '../volunteers/EnrolForm';
import classes from './Meetings.module.css';

const fragment = graphql`
  fragment MeetingVisitors_meeting on SupportMeeting {
    id
    centre {
      id
    }
    attendees {
      name
      volunteer {
        id
      }
    }
  }
`;

const mutation = graphql`
  mutation MeetingVisitorsMutation($input: RecordMeetingAttendanceInput!) {
    recordMeetingAttendance(input: $input) {
      supportMeeting {
        id
        ...MeetingVisitors_meeting
        ...MeetingAttendance_meeting
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Who came in for the first time: written down by name one by one, each saved at once, and enrolled on the spot where they wish. */
export function MeetingVisitors({ meeting: key }: { meeting: MeetingVisitors_meeting$key }) {
  const meeting = useFragment(fragment, key);
  const mayWrite = useMay('meetings.write');
  const mayEnrol = useMay('volunteers.write') && mayWrite;
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [enrolling, setEnrolling] = useState<string | null>(null);
  const [act] = useAction<MeetingVisitorsMutation>(mutation);
  const visitors = meeting.attendees.filter((attendee) => attendee.volunteer == null);
  const change = (visitor: { add: string } | { remove: string }) => ({
    input: { meetingId: meeting.id, volunteerIds: [], visitors: 'add' in visitor ? [visitor.add] : [], removeVisitors: 'remove' in visitor ? [visitor.remove] : [] },
  });
  const taken = (visitor: string) => `${visitor} is taken off the list.`;
  const form = useMutationForm<MeetingVisitorsMutation>(mutation, {
    refresh: false,
    onDone() {
      const added = name.trim();
      setName('');
      field.current?.focus();
      notifyDone(`${added} is on the list.`, () => act(change({ remove: added }), { done: taken(added) }));
    },
  });

  function add(data: FormData) {
    const visitor = textOf(data, 'visitors') ?? '';
    if (visitors.some((other) => sameName(other.name, visitor))) {
      form.setErrors({ ...noErrors, fields: { visitors: `${visitor} is on the list already.` } });
      return;
    }
    form.submit(change({ add: visitor }));
  }

  if (!mayWrite && visitors.length === 0) {
    return null;
  }
  return (
    <Card title={visitors.length === 0 ? 'First-time visitors' : `First-time visitors (${visitors.length})`} flush>
      {mayWrite && (
        <Inset>
          <div data-screen="">
            <Form form={form} onSubmit={add} aria-label="Write down a first-time visitor">
              <div className={classes.add}>
                <TextInput
                  {...form.field('visitors')}
                  ref={field}
                  label="First-time visitor"
                  placeholder="Their name"
                  required
                  autoComplete="off"
                  value={name}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
                <Button type="submit" variant="light" loading={form.busy}>
                  Add
                </Button>
                {mayEnrol && (
                  <Button variant="light" color="coral" leftSection={<Icon name="heart" size={16} />} onClick={() => setEnrolling('')}>
                    Enrol on the spot
                  </Button>
                )}
              </div>
            </Form>
          </div>
        </Inset>
      )}
      {visitors.length > 0 && (
        <Rows label="First-time visitors">
          {visitors.map((visitor) => (
            <Row
              key={visitor.name}
              title={visitor.name}
              aside={
                <>
                  {mayEnrol && (
                    <Button size="xs" variant="light" onClick={() => setEnrolling(visitor.name)} aria-label={`Enrol now: ${visitor.name}`}>
                      Enrol now
                    </Button>
                  )}
                  {mayWrite && (
                    <Button
                      size="xs"
                      variant="subtle"
                      color="coral.7"
                      aria-label={`Remove ${visitor.name}`}
                      onClick={() =>
                        act(change({ remove: visitor.name }), {
                          done: taken(visitor.name),
                          undo: { variables: change({ add: visitor.name }), done: `${visitor.name} is on the list again.` },
                        })
                      }
                    >
                      Remove
                    </Button>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      )}
      <Dialog opened={enrolling !== null} title="Enrol on the spot" onClose={() => setEnrolling(null)}>
        <EnrolForm
          supportMeetingId={meeting.id}
          centreId={meeting.centre.id}
          fullName={enrolling ?? ''}
          onEnrolled={(volunteer) => {
            notifyDone(`${volunteer.fullName} is enrolled and counted at this meeting.`);
            setEnrolling(null);
          }}
          onCancel={() => setEnrolling(null)}
        />
      </Dialog>
    </Card>
  );
}
