import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import type { NewCentreFormMutation } from '../../__generated__/NewCentreFormMutation.graphql';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { useMutationForm } from '../../components/useMutationForm';
import { timeZones } from '../centre/timeZones';

const mutation = graphql`
  mutation NewCentreFormMutation($input: CreateCentreInput!) {
    createCentre(input: $input) {
      centre {
        id
        name
        timeZone
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Opens a centre. What it names, its venues and figures come on its own page. */
export function NewCentreForm({ onDone, onClose }: { onDone: (centre: { id: string; name: string }) => void; onClose?: () => void }) {
  const form = useMutationForm<NewCentreFormMutation>(mutation, {
    onDone: (response) => {
      if (response.createCentre.centre != null) {
        onDone(response.createCentre.centre);
      }
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({
        input: { name: textOf(data, 'name') ?? '', address: textOf(data, 'address'), timeZone: textOf(data, 'timeZone'), telephone: textOf(data, 'telephone') },
      })}
    >
      <Fields>
        <Wide><TextInput {...form.field('name')} label="Name of the centre" description="As families know it." required data-missing="Enter the name of the centre." /></Wide>
        <Wide><Textarea {...form.field('address')} label="Address" autosize minRows={2} /></Wide>
        <TextInput {...form.field('telephone')} type="tel" label="Telephone" />
        <NativeSelect {...form.field('timeZone')} label="Time zone" defaultValue="Europe/London" data={timeZones('Europe/London')} />
      </Fields>
      <FormActions form={form} label="Open the centre" onCancel={onClose} />
    </Form>
  );
}
