import { Stack, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import { addDays, today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { useMutationForm } from '../../components/useMutationForm';
import type { KeepFormMutation } from '../../__generated__/KeepFormMutation.graphql';

const mutation = graphql`
  mutation KeepFormMutation($input: KeepVolunteerInput!) {
    keepVolunteer(input: $input) {
      retentionCase {
        id
        keptUntil
        keptReason
        keptBy
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Keeps somebody on record for longer, for a reason and until a day. */
export function KeepForm({ caseId, version, onClose }: { caseId: string; version: number; onClose: () => void }) {
  const now = today(useTimeZone());
  const form = useMutationForm<KeepFormMutation>(mutation, {
    onDone() {
      notifyDone('They are kept.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({ input: { retentionCaseId: caseId, version, until: textOf(data, 'until') ?? now, reason: textOf(data, 'reason') ?? '' } })}
    >
      <Stack>
        <TextInput {...form.field('reason')} label="Why" description="Others read it, and so may the person." required />
        <DateField {...form.field('until')} label="Until" min={addDays(now, 1)} required />
      </Stack>
      <FormActions form={form} label="Keep them" onCancel={onClose} />
    </Form>
  );
}
