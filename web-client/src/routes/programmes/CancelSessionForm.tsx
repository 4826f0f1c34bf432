import { Text, Textarea } from '@mantine/core';
import { graphql } from 'react-relay';
import type { CancelSessionFormMutation } from '../../__generated__/CancelSessionFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation CancelSessionFormMutation($input: CancelSessionInput!) {
    cancelSession(input: $input) {
      programmeSession {
        id
        status
        reason
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Calls one session off, with the reason that stays in the list. */
export function CancelSessionForm({ sessionId, people, onClose }: { sessionId: string; people: number; onClose: () => void }) {
  const form = useMutationForm<CancelSessionFormMutation>(mutation, {
    onDone() {
      notifyDone('The session is cancelled.');
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { sessionId, reason: textOf(data, 'reason') ?? '' } })}>
      <Text mb="md">
        {people === 0 ? 'Nobody is on its rota.' : people === 1 ? 'The person on its rota is told by e-mail.' : `The ${people} people on its rota are told by e-mail.`} A
        cancelled session stays in the list, with the reason.
      </Text>
      <Textarea {...form.field('reason')} label="Reason" required autosize minRows={2} />
      <FormActions form={form} label="Cancel the session" onCancel={onClose} cancelLabel="Keep the session" danger />
    </Form>
  );
}
