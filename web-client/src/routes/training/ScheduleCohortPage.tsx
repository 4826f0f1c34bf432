import { ActionIcon, Button, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import type { ScheduleCohortPageMutation } from '../../__generated__/ScheduleCohortPageMutation.graphql';
import type { ScheduleCohortPageQuery } from '../../__generated__/ScheduleCohortPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre } from '../../app/session';
import { Card } from '../../components/Card';
import { addDays, instantAt, today } from '../../components/dates';
import { NotFound } from '../../components/ErrorState';
import { Form, FormActions } from '../../components/Form';
import { noErrors, numberOf, textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { isDate } from '../../components/plainDate';
import { useMutationForm } from '../../components/useMutationForm';
import { useRows } from '../../components/useRows';
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
  const course = useRouteQuery<ScheduleCohortPageQuery>(query).node;
  return course?.__typename === 'Course' ? <ScheduleCohort courseId={course.id} title={course.title} /> : <NotFound what="course" />;
}

function ScheduleCohort({ courseId, title }: { courseId: string; title: string }) {
  const centre = useCentre();
  const navigate = useNavigate();
  const now = today(centre.timeZone);
  const sessions = useRows<SessionRow>([{ date: '', start: '09:30', end: '12:00', topic: '' }]);
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
      if (endsAt === null && value.date !== '') {
        fields[`sessions.${index}.endsAt`] = 'Enter when it ends.';
      }
      return { startsAt: startsAt ?? '', endsAt: endsAt ?? '', topic: value.topic.trim() === '' ? undefined : value.topic.trim() };
    });
    const opensOn = textOf(data, 'opensOn') ?? '';
    const closesOn = textOf(data, 'closesOn') ?? '';
    const capacity = numberOf(data, 'capacity');
    for (const [name, value] of [['opensOn', opensOn], ['closesOn', closesOn]] as const) {
      if (!isDate(value)) {
        fields[name] = 'Enter a date.';
      }
    }
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
        centreId: centre.id,
        name: textOf(data, 'name') ?? '',
        venue: textOf(data, 'venue'),
        capacity: capacity!,
        minimum: numberOf(data, 'minimum'),
        opensOn,
        closesOn,
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
      <PageHeader title="Schedule a cohort" back={{ to: `/training/courses/${courseId}`, label: title }} intro={`${title}, at ${centre.name}.`} />
      <Form form={form} onSubmit={submit} className={classes.form}>
        <Card title="The cohort">
          <div className={classes.fields}>
            <TextInput {...form.field('name')} label="Name" required placeholder="Spring 2027" description="What people call this run." inputWrapperOrder={['label', 'input', 'description', 'error']} />
            <TextInput {...form.field('venue')} label="Venue" placeholder="Training room" description="Empty when it is at the centre." inputWrapperOrder={['label', 'input', 'description', 'error']} />
            <TextInput {...form.field('capacity')} label="Places" required type="number" inputMode="numeric" min={1} defaultValue={12} />
            <TextInput {...form.field('minimum')} label="Needed to run it" type="number" inputMode="numeric" min={0} />
            <TextInput {...form.field('opensOn')} label="Applications open on" required type="date" defaultValue={now} />
            <TextInput {...form.field('closesOn')} label="and close on" required type="date" defaultValue={addDays(now, 28)} />
          </div>
        </Card>
        <Card title="Sessions">
          <p style={{ color: 'var(--quiet)', marginTop: 0 }}>
            Times are local at {centre.name}. Each new session starts a week after the one before it.
          </p>
          {sessions.rows.map(({ key, value }, index) => (
            <div key={key} className={`${classes.entry} ${classes.session}`} role="group" aria-label={`Session ${index + 1}`}>
              <TextInput
                {...form.field(`sessions.${index}.startsAt`)}
                label="Date"
                type="date"
                required
                value={value.date}
                onChange={(event) => sessions.change(key, { date: event.currentTarget.value })}
              />
              <TextInput label="From" type="time" required value={value.start} onChange={(event) => sessions.change(key, { start: event.currentTarget.value })} />
              <TextInput
                {...form.field(`sessions.${index}.endsAt`)}
                label="To"
                type="time"
                required
                value={value.end}
                onChange={(event) => sessions.change(key, { end: event.currentTarget.value })}
              />
              <TextInput
                {...form.field(`sessions.${index}.topic`)}
                label="Topic"
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
