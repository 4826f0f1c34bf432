import { useState } from 'react';
import { graphql } from 'react-relay';
import type { AddRoleFormMutation } from '../../__generated__/AddRoleFormMutation.graphql';
import type { RoleFields_query$key } from '../../__generated__/RoleFields_query.graphql';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { newRole, roleInput } from './roleDraft';
import { RoleFields, useCheckTypes } from './RoleFields';

const mutation = graphql`
  mutation AddRoleFormMutation($input: AddProgrammeRoleInput!) {
    addProgrammeRole(input: $input) {
      programmeRole {
        id
        title
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Adds one role to a programme. */
export function AddRoleForm({ programmeId, query, onClose }: { programmeId: string; query: RoleFields_query$key; onClose: () => void }) {
  const types = useCheckTypes(query);
  const [role, setRole] = useState(() => newRole(types));
  const form = useMutationForm<AddRoleFormMutation>(mutation, {
    onDone({ addProgrammeRole: { programmeRole } }) {
      notifyDone(`${programmeRole!.title} is added.`);
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={() => form.submit({ input: { programmeId, role: roleInput(role) } })}>
      <RoleFields
        query={query}
        role={role}
        onChange={setRole}
        field={(name) => form.field(`role.${name}`)}
      />
      <FormActions form={form} label="Add the role" onCancel={onClose} />
    </Form>
  );
}
