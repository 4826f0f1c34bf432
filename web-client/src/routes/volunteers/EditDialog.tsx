import { Stack, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { useAction } from '../../components/useAction';
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
        version
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
    <Dialog opened={opened} onClose={onClose} title={`Edit ${volunteer.fullName}`}>
      <EditForm volunteer={volunteer} onClose={onClose} />
    </Dialog>
  );
}

function EditForm({ volunteer, onClose }: { volunteer: EditDialog_volunteer$data; onClose: () => void }) {
  const now = today(useTimeZone());
  const [act] = useAction<EditDialogMutation>(mutation);
  const { id: volunteerId, fullName, knownAs, email = null, phone = null, postcode = null, dateOfBirth = null } = volunteer;
  const form = useMutationForm<EditDialogMutation>(mutation, {
    onDone: (response) => {
      const version = response.updateVolunteer.volunteer?.version;
      // Refused when somebody has changed the volunteer since.
      notifyDone(`What is known of ${fullName} is saved.`, () =>
        act({ input: { volunteerId, version, fullName, knownAs, email, phone, postcode, dateOfBirth } }, { done: `${fullName} is as before.` }),
      );
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId,
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
        <TextInput {...form.field('fullName')} label="Full name" defaultValue={volunteer.fullName} required />
        <TextInput {...form.field('knownAs')} label="Known as" defaultValue={volunteer.knownAs} />
        <TextInput {...form.field('email')} type="email" label="E-mail" defaultValue={volunteer.email ?? ''} />
        <TextInput {...form.field('phone')} type="tel" label="Phone" defaultValue={volunteer.phone ?? ''} />
        <TextInput {...form.field('postcode')} label="Postcode" defaultValue={volunteer.postcode ?? ''} />
        <DateField {...form.field('dateOfBirth')} label="Date of birth" max={now} data-late="The date of birth is in the future." defaultValue={volunteer.dateOfBirth ?? ''} />
      </Stack>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
