import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import type { ScheduleCohortPageMutation } from '../../__generated__/ScheduleCohortPageMutation.graphql';
import type { ScheduleCohortPageQuery } from '../../__generated__/ScheduleCohortPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMayAll } from '../../app/session';
import { Card } from '../../components/Card';
import { addDays, instantAt, today } from '../../components/dates';
import { NotFound, NotYours } from '../../components/ErrorState';
import { DateField, TimeField } from '../../components/fields';
import { Fields, Form, FormActions } from '../../components/Form';
import { noErrors, numberOf, textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { isDate } from '../../components/plainDate';
import { useMutationForm } from '../../components/useMutationForm';
import { useRows } from '../../components/useRows';
import { CentreField, useCentreOf } from '../../pickers/CentreField';
import { TutorField } from '../../pickers/TutorField';
import classes from './Training.module.css';

const query = graphql`
  query ScheduleCohortPageQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Course {
        id
        title
      }
    }
  }
`;

const mutation = graphql`
  mutation ScheduleCohortPageMutation($input: ScheduleCohortInput!) {
    scheduleCohort(input: $input) {
      cohort {
        id
        name
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface SessionRow {
  date: string;
  start: string;
  end: string;
  topic: string;
}

export const loader = queryLoader<ScheduleCohortPageQuery>(query, ({ params }) => ({ id: params.id! }));

export function Component() {
  return useMayAll('training.write') ? <CourseOfAddress /> : <NotYours what="Scheduling a cohort" />;
}

function CourseOfAddress() {
  const course = useRouteQuery<ScheduleCohortPageQuery>(query).node;
  return course?.__typename === 'Course' ? <ScheduleCohort courseId={course.id} title={course.title} /> : <NotFound what="course" />;
}

function ScheduleCohort({ courseId, title }: { courseId: string; title: string }) {
  const [centreId, setCentreId] = useState(useCentre().id);
  const centre = useCentreOf(centreId);
  const navigate = useNavigate();
  const now = today(centre.timeZone);
  const sessions = useRows<SessionRow>([{ date: '', start: '09:30', end: '12:00', topic: '' }], 'sessions');
  const form = useMutationForm<ScheduleCohortPageMutation>(mutation, {
    refresh: false,
    onDone({ scheduleCohort: { cohort } }) {
      notifyDone(`${cohort!.name} is scheduled.`);
      void navigate(`/training/cohorts/${cohort!.id}`);
    },
  });

  function submit(data: FormData) {
    const fields: Record<string, string> = {};
    const times = sessions.rows.map(({ value }, index) => {
      const startsAt = instantAt(value.date, value.start, centre.timeZone);
      const endsAt = instantAt(value.date, value.end, centre.timeZone);
      if (startsAt === null) {
        fields[`sessions.${index}.startsAt`] = 'Enter the day and the time.';
      }
      return { startsAt: startsAt ?? '', endsAt: endsAt ?? '', topic: value.topic.trim() === '' ? undefined : value.topic.trim() };
    });
    const capacity = numberOf(data, 'capacity');
    if (capacity === undefined || !Number.isInteger(capacity)) {
      fields.capacity = 'Enter the number of places.';
    }
    if (Object.keys(fields).length > 0) {
      form.setErrors({ ...noErrors, fields });
      return;
    }
    form.submit({
      input: {
        courseId,
        centreId,
        name: textOf(data, 'name') ?? '',
        venue: textOf(data, 'venue'),
        tutorId: textOf(data, 'tutorId'),
        capacity: capacity!,
        minimum: numberOf(data, 'minimum'),
        opensOn: textOf(data, 'opensOn') ?? now,
        closesOn: textOf(data, 'closesOn') ?? now,
        sessions: times,
      },
    });
  }

  function addSession() {
    const last = sessions.rows.at(-1)?.value;
    sessions.add(
      last === undefined
        ? { date: '', start: '09:30', end: '12:00', topic: '' }
        : { ...last, date: isDate(last.date) ? addDays(last.date, 7) : '', topic: '' },
    );
  }

  return (
    <>
      <PageHeader title="Schedule a cohort" back={{ to: `/training/courses/${courseId}`, label: title }} centre={null} intro={centreId === '' ? `${title}.` : `${title}, at ${centre.name}.`} />
      <Form form={form} onSubmit={submit} className={classes.form}>
        <Card title="The cohort">
          <Fields>
            <TextInput {...form.field('name')} label="Name" required placeholder="Spring 2027" description="What people call this run." />
            <CentreField {...form.field('centreId')} value={centreId} onChange={setCentreId} />
            {centreId !== '' && (
              <Suspense fallback={null}>
                <TutorField key={centreId} {...form.field('tutorId')} centreId={centreId} />
              </Suspense>
            )}
            <TextInput {...form.field('venue')} label="Venue" placeholder="Training room" description="Empty when it is at the centre." />
            <TextInput {...form.field('capacity')} label="Places" required type="number" inputMode="numeric" min={1} defaultValue={12} />
            <TextInput {...form.field('minimum')} label="Needed to run it" type="number" inputMode="numeric" min={0} />
            <DateField {...form.field('opensOn')} label="Applications open on" required defaultValue={now} />
            <DateField {...form.field('closesOn')} label="Applications close on" required defaultValue={addDays(now, 28)} />
          </Fields>
        </Card>
        <Card title="Sessions">
          <Text mb="md" c="dimmed">
            Times are local at {centreId === '' ? 'the centre' : centre.name}. Each new session starts a week after the one before it.
          </Text>
          {sessions.rows.map(({ key, value }, index) => (
            <div key={key} className={classes.entry} role="group" aria-label={`Session ${index + 1}`}>
              <DateField
                {...form.field(`sessions.${index}.startsAt`)}
                label="Date"
                required
                value={value.date}
                onChange={(event) => sessions.change(key, { date: event.currentTarget.value })}
              />
              <TimeField
                {...form.field(`sessions.${index}.start`)}
                label="From"
                required
                value={value.start}
                onChange={(event) => sessions.change(key, { start: event.currentTarget.value })}
              />
              <TimeField
                {...form.field(`sessions.${index}.endsAt`)}
                label="To"
                required
                value={value.end}
                onChange={(event) => sessions.change(key, { end: event.currentTarget.value })}
              />
              <TextInput
                {...form.field(`sessions.${index}.topic`)}
                label="Topic"
                wrapperProps={{ 'data-grows': '' }}
                value={value.topic}
                onChange={(event) => sessions.change(key, { topic: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="coral.7"
                size="lg"
                aria-label={`Remove session ${index + 1}`}
                disabled={sessions.rows.length === 1}
                onClick={() => {
                  sessions.remove(key);
                  form.clear();
                }}
              >
                <Icon name="close" />
              </ActionIcon>
            </div>
          ))}
          <Button variant="light" leftSection={<Icon name="add" size={18} />} onClick={addSession} mt="sm">
            Add a session
          </Button>
        </Card>
        <FormActions form={form} label="Schedule the cohort" onCancel={() => void navigate(`/training/courses/${courseId}`)} />
      </Form>
    </>
  );
}
