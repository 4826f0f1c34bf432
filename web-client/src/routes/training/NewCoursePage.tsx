import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import type { NewCoursePageMutation } from '../../__generated__/NewCoursePageMutation.graphql';
import { useMayAll } from '../../app/session';
import { Card } from '../../components/Card';
import { NotYours } from '../../components/ErrorState';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { numberOf, textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { useMutationForm } from '../../components/useMutationForm';
import { useRows } from '../../components/useRows';
import classes from './Training.module.css';

const mutation = graphql`
  mutation NewCoursePageMutation($input: CreateCourseInput!) {
    createCourse(input: $input) {
      course {
        id
        title
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export function Component() {
  return useMayAll('training.write') ? <NewCourse /> : <NotYours what="Adding a course" />;
}

/** Describes a course with its units. */
function NewCourse() {
  const navigate = useNavigate();
  const units = useRows([{}], 'units');
  const [accredited, setAccredited] = useState(true);
  const form = useMutationForm<NewCoursePageMutation>(mutation, {
    refresh: false,
    onDone({ createCourse: { course } }) {
      notifyDone(`${course!.title} is there. Schedule its first cohort next.`);
      void navigate(`/training/courses/${course!.id}`);
    },
  });

  function submit(data: FormData) {
    const entered = units.rows.map((row, index) => ({
      key: row.key,
      code: textOf(data, `units.${index}.code`) ?? '',
      title: textOf(data, `units.${index}.title`) ?? '',
      credits: numberOf(data, `units.${index}.credits`),
      mandatory: data.has(`units.${index}.mandatory`),
    }));
    // A line that was never filled in is no unit; it goes, so that messages stand beside the lines they are about.
    const blank = entered.filter((unit) => unit.code === '' && unit.title === '' && unit.credits === undefined);
    blank.forEach((unit) => units.remove(unit.key));
    form.submit({
      input: {
        title: textOf(data, 'title') ?? '',
        awardingOrganisation: textOf(data, 'awardingOrganisation'),
        qualificationNumber: textOf(data, 'qualificationNumber'),
        level: textOf(data, 'level'),
        credits: numberOf(data, 'credits'),
        validityMonths: numberOf(data, 'validityMonths'),
        units: entered.filter((unit) => !blank.includes(unit)).map(({ key: _, ...unit }) => unit),
      },
    });
  }

  return (
    <>
      <PageHeader title="New course" back={{ to: '/training', label: 'Training' }} centre={null} intro="What volunteers learn, and what it gives them." />
      <Form form={form} onSubmit={submit} className={classes.form}>
        <Card title="The course">
          <Fields>
            <Wide>
              <TextInput {...form.field('title')} label="Title" required maxLength={200} />
            </Wide>
            <Wide>
              <Checkbox checked={accredited} onChange={(event) => setAccredited(event.currentTarget.checked)} label="An awarding organisation accredits it" />
            </Wide>
            {accredited && (
              <>
                <TextInput {...form.field('awardingOrganisation')} label="Awarding organisation" placeholder="For example NCFE" />
                <TextInput {...form.field('qualificationNumber')} label="Qualification number" placeholder="601/1234/5" />
              </>
            )}
            <TextInput {...form.field('level')} label="Level" placeholder="Level 2" />
            <TextInput {...form.field('credits')} label="Credits" type="number" inputMode="numeric" min={0} />
            <TextInput
              {...form.field('validityMonths')}
              label="Lasts for"
              description="Months until it must be renewed; leave empty when it lasts for good."
              type="number"
              inputMode="numeric"
              min={1}
            />
          </Fields>
        </Card>
        <Card title="Units">
          {units.rows.map((row, index) => (
            <div key={row.key} className={classes.entry} role="group" aria-label={`Unit ${index + 1}`}>
              <TextInput {...form.field(`units.${index}.code`)} label="Code" wrapperProps={{ 'data-short': '' }} />
              <TextInput {...form.field(`units.${index}.title`)} label="Title" wrapperProps={{ 'data-grows': '' }} />
              <TextInput {...form.field(`units.${index}.credits`)} label="Credits" wrapperProps={{ 'data-short': '' }} type="number" inputMode="numeric" min={0} />
              <Checkbox name={`units.${index}.mandatory`} label="For everyone" defaultChecked wrapperProps={{ 'data-low': '' }} />
              <ActionIcon
                variant="subtle"
                color="coral.7"
                size="lg"
                aria-label={`Remove unit ${index + 1}`}
                onClick={() => {
                  units.remove(row.key);
                  form.clear();
                }}
              >
                <Icon name="close" />
              </ActionIcon>
            </div>
          ))}
          <Button variant="light" leftSection={<Icon name="add" size={18} />} onClick={() => units.add({})} mt="sm">
            Add a unit
          </Button>
        </Card>
        <FormActions form={form} label="Create the course" onCancel={() => void navigate('/training')} />
      </Form>
    </>
  );
}
