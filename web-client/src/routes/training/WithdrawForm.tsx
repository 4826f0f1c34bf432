import { Textarea } from '@mantine/core';
import { graphql } from 'react-relay';
import type { WithdrawFormMutation } from '../../__generated__/WithdrawFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation WithdrawFormMutation($input: WithdrawFromCohortInput!) {
    withdrawFromCohort(input: $input) {
      cohortPlace {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Gives somebody's place up for them. */
export function WithdrawForm({ placeId, name, onClose }: { placeId: string; name: string; onClose: () => void }) {
  const form = useMutationForm<WithdrawFormMutation>(mutation, {
    onDone() {
      notifyDone(`${name} is no longer on this cohort.`);
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { placeId, reason: textOf(data, 'reason') } })}>
      <Textarea {...form.field('reason')} label="Why" description="Kept with the record; the volunteer does not see it." autosize minRows={2} />
      <FormActions form={form} label="Withdraw them" onCancel={onClose} cancelLabel="Keep the place" danger />
    </Form>
  );
}
