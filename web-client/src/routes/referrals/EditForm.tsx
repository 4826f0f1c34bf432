import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import type { EditForm_referral$key } from '../../__generated__/EditForm_referral.graphql';
import type { EditFormLatestQuery } from '../../__generated__/EditFormLatestQuery.graphql';
import type { EditFormMutation, ReferralAge } from '../../__generated__/EditFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { fieldValues, useEdited } from '../../components/useEdited';
import { useMutationForm } from '../../components/useMutationForm';
import { ages } from './words';

const fragment = graphql`
  fragment EditForm_referral on Referral {
    id
    version
    personName
    email
    phone
    note
    age
    agreed
  }
`;

const latest = graphql`
  query EditFormLatestQuery($id: ID!) {
    node(id: $id) {
      ... on Referral {
        version
        personName
        email
        phone
        note
        age
      }
    }
  }
`;

const mutation = graphql`
  mutation EditFormMutation($input: UpdateReferralInput!) {
    updateReferral(input: $input) {
      referral {
        id
        ...EditForm_referral
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const labels = { personName: 'Name', phone: 'Phone', email: 'E-mail', note: 'Note', age: 'Age' };

/** Puts right what is known of somebody who was referred. */
export function EditForm({ referral: key, onClose }: { referral: EditForm_referral$key; onClose: () => void }) {
  const referral = useFragment(fragment, key);
  const form = useMutationForm<EditFormMutation>(mutation, {
    edited: useEdited<EditFormLatestQuery>(latest, referral.id, labels, { version: referral.version, values: fieldValues(referral, labels) }, ({ node }) =>
      node?.version === undefined ? null : { version: node.version, values: fieldValues(node, labels) }),
    onDone() {
      notifyDone('What is known of them is saved.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({
        input: {
          referralId: referral.id,
          version: form.version,
          personName: textOf(data, 'personName') ?? '',
          // Null takes a fact away.
          email: textOf(data, 'email') ?? null,
          phone: textOf(data, 'phone') ?? null,
          note: textOf(data, 'note') ?? null,
          age: (textOf(data, 'age') ?? 'NOT_SAID') as ReferralAge,
          agreed: data.get('agreed') === 'on',
        },
      })}
    >
      <Stack gap="md">
        <TextInput {...form.field('personName')} label="Name" required defaultValue={referral.personName} />
        <TextInput {...form.field('phone')} type="tel" label="Phone" defaultValue={referral.phone ?? ''} />
        <TextInput {...form.field('email')} type="email" label="E-mail" defaultValue={referral.email ?? ''} />
        <NativeSelect {...form.field('age')} label="Age" data={[...ages]} defaultValue={referral.age} />
        <Textarea {...form.field('note')} label="Note" autosize minRows={2} maxLength={4000} defaultValue={referral.note ?? ''} />
        <Checkbox name="agreed" color="sea.7" label="They know of it and agree that we get in touch" defaultChecked={referral.agreed} />
      </Stack>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
