import { Modal, Stack, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import type { EditDialog_volunteer$data, EditDialog_volunteer$key } from '../../__generated__/EditDialog_volunteer.graphql';
import type { EditDialogMutation } from '../../__generated__/EditDialogMutation.graphql';

const fragment = graphql`
  fragment EditDialog_volunteer on Volunteer {
    id
    version
    fullName
    knownAs
    email
    phone
    postcode
    dateOfBirth
  }
`;

const mutation = graphql`
  mutation EditDialogMutation($input: UpdateVolunteerInput!) {
    updateVolunteer(input: $input) {
      volunteer {
        id
        ...EditDialog_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export function EditDialog({ volunteer: key, opened, onClose }: { volunteer: EditDialog_volunteer$key; opened: boolean; onClose: () => void }) {
  const volunteer = useFragment(fragment, key);
  return (
    <Modal opened={opened} onClose={onClose} title={`Edit ${volunteer.fullName}`} closeButtonProps={{ 'aria-label': 'Close' }}>
      <EditForm volunteer={volunteer} onClose={onClose} />
    </Modal>
  );
}

function EditForm({ volunteer, onClose }: { volunteer: EditDialog_volunteer$data; onClose: () => void }) {
  const form = useMutationForm<EditDialogMutation>(mutation, {
    onDone: () => {
      notifyDone('Saved.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId: volunteer.id,
            version: volunteer.version,
            fullName: textOf(data, 'fullName') ?? '',
            knownAs: textOf(data, 'knownAs') ?? null,
            // Null takes a fact away.
            email: textOf(data, 'email') ?? null,
            phone: textOf(data, 'phone') ?? null,
            postcode: textOf(data, 'postcode') ?? null,
            dateOfBirth: textOf(data, 'dateOfBirth') ?? null,
          },
        })
      }
    >
      <Stack>
        <TextInput {...form.field('fullName')} label="Full name" defaultValue={volunteer.fullName} data-autofocus />
        <TextInput {...form.field('knownAs')} label="Known as" defaultValue={volunteer.knownAs} />
        <TextInput {...form.field('email')} type="email" label="E-mail" defaultValue={volunteer.email ?? ''} />
        <TextInput {...form.field('phone')} type="tel" label="Phone" defaultValue={volunteer.phone ?? ''} />
        <TextInput {...form.field('postcode')} label="Postcode" defaultValue={volunteer.postcode ?? ''} />
        <TextInput {...form.field('dateOfBirth')} type="date" label="Date of birth" defaultValue={volunteer.dateOfBirth ?? ''} />
      </Stack>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
