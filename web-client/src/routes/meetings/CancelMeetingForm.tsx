import { Text, Textarea } from '@mantine/core';
import { graphql } from 'react-relay';
import type { CancelMeetingFormMutation } from '../../__generated__/CancelMeetingFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation CancelMeetingFormMutation($input: CancelSupportMeetingInput!) {
    cancelSupportMeeting(input: $input) {
      supportMeeting {
        id
        cancelled
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Calls a meeting off, with the reason that people are told. */
export function CancelMeetingForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const form = useMutationForm<CancelMeetingFormMutation>(mutation, {
    onDone() {
      notifyDone('The meeting is cancelled, and those invited are told.');
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { meetingId, reason: textOf(data, 'reason') ?? '' } })}>
      <Text mb="md">Everyone invited who has not said that they cannot come is told by e-mail, and their calendars follow.</Text>
      <Textarea {...form.field('reason')} label="Reason" description="It is in the e-mail." required autosize minRows={2} />
      <FormActions form={form} label="Cancel the meeting" onCancel={onClose} cancelLabel="Keep the meeting" danger />
    </Form>
  );
}
