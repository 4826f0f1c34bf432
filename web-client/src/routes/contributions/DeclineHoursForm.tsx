import { Text, Textarea } from '@mantine/core';
import { graphql } from 'react-relay';
import type { DeclineHoursFormMutation } from '../../__generated__/DeclineHoursFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation DeclineHoursFormMutation($input: DeclineContributionsInput!) {
    declineContributions(input: $input) {
      contributions {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export function DeclineHoursForm({ ids, onDone, onCancel }: { ids: readonly string[]; onDone: () => void; onCancel: () => void }) {
  const form = useMutationForm<DeclineHoursFormMutation>(mutation, {
    onDone() {
      notifyDone(ids.length === 1 ? 'The entry is declined.' : `${ids.length} entries are declined.`);
      onDone();
    },
  });

  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { contributionIds: [...ids], reason: textOf(data, 'reason') } })}>
      <Text mb="md">Declined hours do not count, and cannot be confirmed later. They stay on the record, with the reason.</Text>
      <Textarea {...form.field('reason')} label="Reason" autosize minRows={2} />
      <FormActions form={form} label="Decline" onCancel={onCancel} danger />
    </Form>
  );
}
