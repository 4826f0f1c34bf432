import { Text } from '@mantine/core';
import { graphql } from 'react-relay';
import type { AnswerAssignmentFormMutation } from '../../__generated__/AnswerAssignmentFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation AnswerAssignmentFormMutation($input: RespondToAssignmentInput!) {
    respondToAssignment(input: $input) {
      assignment {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  assignmentId: string;
  name: string;
  role: string;
  accept: boolean;
  onClose: () => void;
}

/** Passes on the answer that a volunteer gave in person or on the telephone. */
export function AnswerAssignmentForm({ assignmentId, name, role, accept, onClose }: Props) {
  const form = useMutationForm<AnswerAssignmentFormMutation>(mutation, {
    onDone() {
      notifyDone(accept ? `${name} is in the role.` : `${name} has declined.`);
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={() => form.submit({ input: { assignmentId, accept } })}>
      <Text>{accept ? `${name} told you that they take on the role “${role}”.` : `${name} told you that they cannot take it on.`}</Text>
      <FormActions form={form} label={accept ? 'Accept for them' : 'Decline for them'} onCancel={onClose} />
    </Form>
  );
}
