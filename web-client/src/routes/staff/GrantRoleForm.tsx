import { graphql } from 'react-relay';
import type { GrantRoleFormMutation } from '../../__generated__/GrantRoleFormMutation.graphql';
import { Fields, Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { RoleFields, roleInput, useRoleChoice } from './RoleFields';
import { roleLabel } from './roles';

export const grantRole = graphql`
  mutation GrantRoleFormMutation($input: GrantRoleInput!) {
    grantRole(input: $input) {
      account {
        id
        ...RoleRows_account
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Gives somebody another role. */
export function GrantRoleForm({ accountId, name, onClose }: { accountId: string; name: string; onClose: () => void }) {
  const [role, setRole] = useRoleChoice(null);
  const form = useMutationForm<GrantRoleFormMutation>(grantRole, {
    onDone() {
      notifyDone(`${name} is ${roleLabel(role.role).toLowerCase()} now.`);
      onClose();
    },
  });
  return (
    <Form form={form} onSubmit={() => form.submit({ input: { accountId, ...roleInput(role) } })}>
      <Fields>
        <RoleFields form={form} value={role} onChange={setRole} centreId={null} />
      </Fields>
      <FormActions form={form} label="Give the role" onCancel={onClose} />
    </Form>
  );
}
