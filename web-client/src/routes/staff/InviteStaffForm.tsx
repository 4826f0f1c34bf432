import { TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import type { InviteStaffFormMutation } from '../../__generated__/InviteStaffFormMutation.graphql';
import { textOf } from '../../components/formErrors';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { RoleFields, roleInput, useRoleChoice } from './RoleFields';

const mutation = graphql`
  mutation InviteStaffFormMutation($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      account {
        id
        displayName
        email
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  /** The centre that somebody is invited to; null for any, or the whole cluster. */
  centreId: string | null;
  /** Called when the invitation is on its way. */
  onDone: () => void;
  /** Leaves the form without sending; without one there is no such button. */
  onCancel?: () => void;
}

/** Asks somebody to join the staff: they get a link by e-mail and choose a password. */
export function InviteStaffForm({ centreId, onDone, onCancel }: Props) {
  const [role, setRole] = useRoleChoice(centreId);
  const form = useMutationForm<InviteStaffFormMutation>(mutation, {
    onDone({ inviteStaff: { account } }) {
      notifyDone(
        account == null ? 'The invitation is on its way.'
        : account.status === 'ACTIVE' ? `${account.displayName} had an account already: the role is theirs now, and they are told.`
        : `The invitation is on its way to ${account.email}. The link works for seven days.`,
      );
      onDone();
    },
  });

  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({ input: { email: textOf(data, 'email') ?? '', displayName: textOf(data, 'displayName') ?? '', ...roleInput(role) } })}
    >
      <Fields>
        <Wide>
          <TextInput {...form.field('displayName')} label="Name" required autoComplete="off" />
        </Wide>
        <Wide>
          <TextInput
            {...form.field('email')}
            label="E-mail address"
            description="Where the invitation goes, and what they sign in with."
            type="email"
            required
            autoComplete="off"
          />
        </Wide>
        <RoleFields form={form} value={role} onChange={setRole} centreId={centreId} />
      </Fields>
      <FormActions form={form} label="Send the invitation" onCancel={onCancel} />
    </Form>
  );
}
