import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { ScheduleSessionsFormMutation } from '../../__generated__/ScheduleSessionsFormMutation.graphql';
import { addDays, formatDate, today } from '../../components/dates';
import { Form, FormActions } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { isDate, weekdayOf, weekdays, type Weekday } from '../../components/plainDate';
import { useMutationForm } from '../../components/useMutationForm';
import { sessionDates, toRecurrenceRule } from './recurrence';
import classes from './Programmes.module.css';

const mutation = graphql`
  mutation ScheduleSessionsFormMutation($input: ScheduleSessionsInput!) {
    scheduleSessions(input: $input) {
      programmeSessions {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const dayNames: Record<Weekday, readonly [short: string, long: string]> = {
  MO: ['Mon', 'Monday'],
  TU: ['Tue', 'Tuesday'],
  WE: ['Wed', 'Wednesday'],
  TH: ['Thu', 'Thursday'],
  FR: ['Fri', 'Friday'],
  SA: ['Sat', 'Saturday'],
  SU: ['Sun', 'Sunday'],
};

/** Arranges a term of sessions, or a single one; every date is shown before anything is created. */
export function ScheduleSessionsForm({ programmeId, timeZone, onClose }: { programmeId: string; timeZone: string; onClose: () => void }) {
  const tomorrow = addDays(today(timeZone), 1);
  const [repeats, setRepeats] = useState(true);
  const [from, setFrom] = useState(tomorrow);
  const [until, setUntil] = useState(() => addDays(tomorrow, 12 * 7));
  const [every, setEvery] = useState(1);
  const [chosenDays, setChosenDays] = useState<readonly Weekday[] | null>(null);
  // Until a day is chosen it is the first date's own.
  const days = chosenDays ?? (isDate(from) ? [weekdayOf(from)] : []);
  const pattern = { every, on: days };
  const dates = repeats ? sessionDates(pattern, from, until) : isDate(from) ? [from] : [];
  const form = useMutationForm<ScheduleSessionsFormMutation>(mutation, {
    onDone({ scheduleSessions: { programmeSessions } }) {
      const count = programmeSessions?.length ?? 0;
      notifyDone(count === 1 ? 'One session is arranged.' : `${count} sessions are arranged.`);
      onClose();
    },
  });

  function submit(data: FormData) {
    const startTime = textOf(data, 'startTime');
    const endTime = textOf(data, 'endTime');
    const fields: Record<string, string> = {};
    if (!isDate(from)) {
      fields.from = 'Enter a date.';
    }
    if (repeats && !isDate(until)) {
      fields.until = 'Enter a date.';
    }
    if (startTime === undefined) {
      fields.startTime = 'Enter a time.';
    }
    if (endTime === undefined) {
      fields.endTime = 'Enter a time.';
    }
    if (Object.keys(fields).length > 0 || dates.length === 0) {
      form.setErrors({ ...noErrors, fields, messages: Object.keys(fields).length === 0 ? ['No session falls between these dates.'] : [] });
      return;
    }
    form.submit({
      input: {
        programmeId,
        recurrence: repeats ? toRecurrenceRule(pattern) : null,
        from,
        until: repeats ? until : from,
        startTime: `${startTime}:00`,
        endTime: `${endTime}:00`,
      },
    });
  }

  function toggleDay(day: Weekday) {
    setChosenDays(days.includes(day) ? days.filter((other) => other !== day) : [...days, day]);
  }

  return (
    <Form form={form} onSubmit={submit}>
      <SegmentedControl
        mb="md"
        radius="xl"
        aria-label="How often"
        value={repeats ? 'weekly' : 'once'}
        onChange={(value) => setRepeats(value === 'weekly')}
        data={[
          { value: 'weekly', label: 'Weekly' },
          { value: 'once', label: 'One date' },
        ]}
      />
      <div className={classes.fields}>
        {repeats && (
          <fieldset className={`${classes.weekdays} ${classes.wide}`}>
            <legend>On</legend>
            <div className={classes.days}>
              {weekdays.map((day) => (
                <Button
                  key={day}
                  size="sm"
                  px="sm"
                  variant={days.includes(day) ? 'filled' : 'default'}
                  aria-pressed={days.includes(day)}
                  aria-label={dayNames[day][1]}
                  onClick={() => toggleDay(day)}
                >
                  {dayNames[day][0]}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
        <TextInput {...form.field('startTime')} label="From" type="time" required defaultValue="10:00" />
        <TextInput {...form.field('endTime')} label="To" type="time" required defaultValue="11:30" />
        <TextInput
          {...form.field('from')}
          label={repeats ? 'First day' : 'Date'}
          type="date"
          required
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        {repeats && (
          <>
            <TextInput {...form.field('until')} label="Last day" type="date" required value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
            <NativeSelect
              label="Repeats"
              value={String(every)}
              onChange={(event) => setEvery(Number(event.currentTarget.value))}
              data={[
                { value: '1', label: 'Every week' },
                { value: '2', label: 'Every other week' },
                { value: '3', label: 'Every third week' },
                { value: '4', label: 'Every fourth week' },
              ]}
            />
          </>
        )}
      </div>
      <section className={classes.preview} aria-label="Sessions to be created" aria-live="polite">
        <strong>{dates.length === 0 ? 'No session falls on these dates' : dates.length === 1 ? '1 session' : `${dates.length} sessions`}</strong>
        {dates.length > 0 && (
          <ul>
            {dates.map((date) => (
              <li key={date}>{formatDate(date, 'weekday')}</li>
            ))}
          </ul>
        )}
      </section>
      <p className={classes.quiet} style={{ marginTop: '0.75rem' }}>
        A date that has a session already is left as it is. For a holiday in between, schedule the weeks before and after it separately.
      </p>
      <FormActions form={form} label={dates.length === 1 ? 'Create the session' : `Create ${dates.length} sessions`} onCancel={onClose} />
    </Form>
  );
}
