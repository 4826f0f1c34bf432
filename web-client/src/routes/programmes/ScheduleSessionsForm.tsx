import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { ScheduleSessionsFormMutation } from '../../__generated__/ScheduleSessionsFormMutation.graphql';
import { Choice, Choices } from '../../components/Choice';
import { addDays, formatDate, today } from '../../components/dates';
import { DateField, TimeField } from '../../components/fields';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
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

/** Each day as it is shown, and the rest of its name, which is only heard. */
const dayNames: Record<Weekday, readonly [shown: string, rest: string]> = {
  MO: ['Mon', 'day'],
  TU: ['Tue', 'sday'],
  WE: ['Wed', 'nesday'],
  TH: ['Thu', 'rsday'],
  FR: ['Fri', 'day'],
  SA: ['Sat', 'urday'],
  SU: ['Sun', 'day'],
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
    if (repeats && days.length === 0) {
      form.setErrors({ ...noErrors, fields: { days: 'Choose at least one day.' } });
      return;
    }
    if (dates.length === 0) {
      form.setErrors({ ...noErrors, messages: ['No session falls between these dates.'] });
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

  return (
    <Form form={form} onSubmit={submit}>
      <Fields>
        <Wide>
          <Choice
            label="How often"
            labelled
            value={repeats ? 'weekly' : 'once'}
            onChange={(value) => setRepeats(value === 'weekly')}
            options={[
              { value: 'weekly', label: 'Weekly' },
              { value: 'once', label: 'One date' },
            ]}
          />
        </Wide>
        {repeats && (
          <Wide>
            <Choices<Weekday>
              {...form.field('days')}
              label="On"
              value={new Set(days)}
              onChange={(chosen) => setChosenDays(weekdays.filter((day) => chosen.has(day)))}
              options={weekdays.map((day) => ({
                value: day,
                label: (
                  <>
                    {dayNames[day][0]}
                    <span className="visually-hidden">{dayNames[day][1]}</span>
                  </>
                ),
              }))}
            />
          </Wide>
        )}
        <TimeField {...form.field('startTime')} label="From" required defaultValue="10:00" />
        <TimeField {...form.field('endTime')} label="To" required defaultValue="11:30" />
        <DateField {...form.field('from')} label={repeats ? 'First day' : 'Date'} required value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        {repeats && (
          <>
            <DateField {...form.field('until')} label="Last day" required value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
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
      </Fields>
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
      <Text mt="sm" c="dimmed">
        A date that has a session already is left as it is. For a holiday in between, schedule the weeks before and after it separately.
      </Text>
      <FormActions form={form} label={dates.length === 1 ? 'Create the session' : dates.length === 0 ? 'Create the sessions' : `Create ${dates.length} sessions`} onCancel={onClose} />
    </Form>
  );
}
