import { Textarea } from '@mantine/core';
import { graphql } from 'react-relay';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import type { DeclineFormMutation } from '../../__generated__/DeclineFormMutation.graphql';

const mutation = graphql`
  mutation DeclineFormMutation($input: DeclineDataRequestInput!) {
    declineDataRequest(input: $input) {
      dataRequest {
        id
        status
        declinedAt
        declinedReason
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Declines what somebody asked, with the reason that they are told. */
export function DeclineForm({ requestId, version, onClose }: { requestId: string; version: number; onClose: () => void }) {
  const form = useMutationForm<DeclineFormMutation>(mutation, {
    onDone() {
      notifyDone('The request is declined, and they are told why.');
      onClose();
    },
  });
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { dataRequestId: requestId, version, reason: textOf(data, 'reason') ?? '' } })}>
      <Textarea {...form.field('reason')} label="Why" description="They read it." required autosize minRows={3} />
      <FormActions form={form} label="Decline the request" onCancel={onClose} danger />
    </Form>
  );
}
