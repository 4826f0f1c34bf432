import { Text, Textarea } from '@mantine/core';
import { graphql } from 'react-relay';
import type { EndAssignmentFormMutation } from '../../__generated__/EndAssignmentFormMutation.graphql';
import { useTimeZone } from '../../components/place';
import { today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation EndAssignmentFormMutation($input: EndAssignmentInput!) {
    endAssignment(input: $input) {
      assignment {
        id
        status
        until
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Ends somebody's part in a programme, on a day of their own. */
export function EndAssignmentForm({ assignmentId, name, onClose }: { assignmentId: string; name: string; onClose: () => void }) {
  const zone = useTimeZone();
  const form = useMutationForm<EndAssignmentFormMutation>(mutation, {
    onDone() {
      notifyDone(`${name}’s assignment is ended.`);
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { assignmentId, on: textOf(data, 'on') ?? today(zone), reason: textOf(data, 'reason') } })}>
      <Text mb="md">{name} comes off the rota of every session after the last day. What they have given stays.</Text>
      <DateField {...form.field('on')} label="Last day" required defaultValue={today(zone)} mb="md" />
      <Textarea {...form.field('reason')} label="Why" autosize minRows={2} />
      <FormActions form={form} label="End the assignment" onCancel={onClose} danger />
    </Form>
  );
}
