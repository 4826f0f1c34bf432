import { ActionIcon, Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useNavigate } from 'react-router';
import type { ScheduleMeetingForm_last$key } from '../../__generated__/ScheduleMeetingForm_last.graphql';
import type { ScheduleMeetingFormMutation } from '../../__generated__/ScheduleMeetingFormMutation.graphql';
import { useCentre } from '../../app/session';
import { DateField, TimeField } from '../../components/fields';
import { instantAt } from '../../components/dates';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { useRows } from '../../components/useRows';
import { CentreField, useCentreOf } from '../../pickers/CentreField';
import { nextMeeting } from './nextMeeting';
import { readReminder, reminderInput, type Reminder, type ReminderUnit } from './reminders';
import classes from './Meetings.module.css';

const fragment = graphql`
  fragment ScheduleMeetingForm_last on SupportMeeting {
    title
    startsAt
    endsAt
    venue
    remindBefore
  }
`;

const mutation = graphql`
  mutation ScheduleMeetingFormMutation($input: ScheduleSupportMeetingInput!) {
    scheduleSupportMeeting(input: $input) {
      supportMeeting {
        id
        title
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Schedules a meeting; begins with what the next one probably is, given the last. */
export function ScheduleMeetingForm({ last: key, onClose }: { last: ScheduleMeetingForm_last$key | null; onClose: () => void }) {
  const last = useFragment(fragment, key) ?? null;
  const [centreId, setCentreId] = useState(useCentre().id);
  const centre = useCentreOf(centreId);
  const navigate = useNavigate();
  const [defaults] = useState(() => nextMeeting(last, centre.timeZone, new Date()));
  const reminders = useRows<Reminder>(defaults.remindBefore.map(readReminder), 'meeting.reminders');
  const form = useMutationForm<ScheduleMeetingFormMutation>(mutation, {
    refresh: false,
    onDone({ scheduleSupportMeeting: { supportMeeting } }) {
      notifyDone(`${supportMeeting!.title} is scheduled, and the invitations are on their way.`);
      onClose();
      void navigate(`/meetings/${supportMeeting!.id}`);
    },
  });

  function submit(data: FormData) {
    const date = textOf(data, 'startsAt') ?? '';
    const startsAt = instantAt(date, textOf(data, 'start') ?? '', centre.timeZone);
    const endsAt = instantAt(date, textOf(data, 'endsAt') ?? '', centre.timeZone);
    if (startsAt === null || endsAt === null) {
      form.setErrors({
        ...noErrors,
        fields: { ...(startsAt === null ? { startsAt: 'Enter the day and the time.' } : {}), ...(endsAt === null ? { endsAt: 'Enter when it ends.' } : {}) },
      });
      return;
    }
    form.submit({
      input: {
        centreId,
        title: textOf(data, 'title') ?? '',
        startsAt,
        endsAt,
        venue: textOf(data, 'venue'),
        agenda: textOf(data, 'agenda'),
        remindBefore: reminderInput(reminders.rows.map((row) => row.value)),
      },
    });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <Fields>
        <Wide>
          <TextInput {...form.field('title')} label="Title" required defaultValue={defaults.title} />
        </Wide>
        <CentreField {...form.field('centreId')} value={centreId} onChange={setCentreId} />
        <DateField {...form.field('startsAt')} label="Date" required defaultValue={defaults.date} />
        <TimeField {...form.field('start')} label="From" required defaultValue={defaults.start} />
        <TimeField {...form.field('endsAt')} label="To" required defaultValue={defaults.end} />
        <Wide>
          <TextInput {...form.field('venue')} label="Venue" description="Empty when it is at the centre." defaultValue={defaults.venue} />
        </Wide>
        <Wide>
          <Textarea {...form.field('agenda')} label="Agenda" description="Goes into the invitation." autosize minRows={3} />
        </Wide>
        <Wide>
          <fieldset className={classes.reminders}>
            <legend>Reminders, before the meeting</legend>
            {reminders.rows.map(({ key: row, value }, index) => (
              <div key={row} className={classes.reminder}>
                <NumberInput
                  aria-label={`Reminder ${index + 1}: how long before`}
                  min={1}
                  max={90}
                  allowDecimal={false}
                  value={value.amount}
                  onChange={(amount) => reminders.change(row, { amount: Number(amount) })}
                />
                <NativeSelect
                  aria-label={`Reminder ${index + 1}: unit`}
                  value={value.unit}
                  onChange={(event) => reminders.change(row, { unit: event.currentTarget.value as ReminderUnit })}
                  data={['days', 'hours', 'minutes']}
                />
                <ActionIcon variant="subtle" color="coral.7" size="lg" aria-label={`Remove reminder ${index + 1}`} onClick={() => reminders.remove(row)}>
                  <Icon name="close" />
                </ActionIcon>
              </div>
            ))}
            <Button variant="subtle" size="sm" leftSection={<Icon name="add" size={16} />} onClick={() => reminders.add({ amount: 2, unit: 'hours' })}>
              Add a reminder
            </Button>
          </fieldset>
        </Wide>
      </Fields>
      <FormActions form={form} label="Schedule the meeting" onCancel={onClose} />
    </Form>
  );
}
