import { Textarea, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import type { EndAssignmentFormMutation } from '../../__generated__/EndAssignmentFormMutation.graphql';
import { useTimeZone } from '../../components/place';
import { today } from '../../components/dates';
import { Form, FormActions } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { isDate } from '../../components/plainDate';
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

export function EndAssignmentForm({ assignmentId, name, onClose }: { assignmentId: string; name: string; onClose: () => void }) {
  const zone = useTimeZone();
  const form = useMutationForm<EndAssignmentFormMutation>(mutation, {
    onDone() {
      notifyDone(`${name}’s assignment is ended.`);
      onClose();
    },
  });

  function submit(data: FormData) {
    const on = textOf(data, 'on') ?? '';
    if (!isDate(on)) {
      form.setErrors({ ...noErrors, fields: { on: 'Enter a date.' } });
      return;
    }
    form.submit({ input: { assignmentId, on, reason: textOf(data, 'reason') } });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <TextInput {...form.field('on')} label="Last day" type="date" required defaultValue={today(zone)} mb="md" />
      <Textarea {...form.field('reason')} label="Why" autosize minRows={2} />
      <p style={{ color: 'var(--quiet)' }}>They come off the rota of every session after that day. What they have given stays.</p>
      <FormActions form={form} label="End it" onCancel={onClose} />
    </Form>
  );
}
