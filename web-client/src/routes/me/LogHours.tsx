import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { useTimeZone } from '../../components/place';
import { formatHours, today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Fields, Form } from '../../components/Form';
import { numberOf, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import type { LogHours_volunteer$key } from '../../__generated__/LogHours_volunteer.graphql';
import type { ContributionKind, LogHoursMutation } from '../../__generated__/LogHoursMutation.graphql';

const fragment = graphql`
  fragment LogHours_volunteer on Volunteer {
    id
    centres {
      id
      name
    }
  }
`;

const mutation = graphql`
  mutation LogHoursMutation($input: LogContributionInput!) {
    logContribution(input: $input) {
      contribution {
        id
        hours
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const kinds: ReadonlyArray<{ value: ContributionKind; label: string }> = [
  { value: 'EVENT', label: 'A community event' },
  { value: 'PROGRAMME_SESSION', label: 'A session' },
  { value: 'MEETING', label: 'A meeting' },
  { value: 'RESEARCH', label: 'Research' },
  { value: 'OTHER', label: 'Something else' },
];

/** Hours that no register knows of; the coordinator confirms them. */
export function LogHours({ volunteer: key }: { volunteer: LogHours_volunteer$key }) {
  const { id: volunteerId, centres } = useFragment(fragment, key);
  const now = today(useTimeZone());
  const form = useMutationForm<LogHoursMutation>(mutation, {
    onDone: (response) => {
      notifyDone(`Thank you. ${formatHours(response.logContribution.contribution?.hours ?? 0)} will count once the coordinator has confirmed them.`);
      form.formRef.current?.reset();
    },
  });

  function log(data: FormData) {
    form.submit({
      input: {
        volunteerId,
        on: textOf(data, 'on') ?? '',
        hours: numberOf(data, 'hours') ?? 0,
        kind: textOf(data, 'kind') as ContributionKind,
        description: textOf(data, 'description'),
        centreId: textOf(data, 'centreId'),
      },
    });
  }

  return (
    <Form form={form} onSubmit={log} aria-label="Log some hours">
      <Stack>
        <Fields>
          <TextInput
            {...form.field('hours')}
            label="Hours"
            type="number"
            inputMode="decimal"
            step="0.25"
            min="0.25"
            max="24"
            required
            data-missing="Say how many hours, such as 2 or 1.5."
          />
          <DateField {...form.field('on')} label="On" defaultValue={now} max={now} required />
        </Fields>
        <NativeSelect {...form.field('kind')} label="For" data={[...kinds]} />
        {centres.length > 1 && (
          <NativeSelect
            {...form.field('centreId')}
            label="At"
            required
            data-missing="Choose the centre."
            data={[{ value: '', label: 'Choose the centre' }, ...centres.map((centre) => ({ value: centre.id, label: centre.name }))]}
          />
        )}
        <TextInput {...form.field('description')} label="What you did" placeholder="Ran the cake stall at the winter fair" />
        <Button type="submit" loading={form.busy} fullWidth>
          Log the hours
        </Button>
      </Stack>
    </Form>
  );
}
