import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { ReferralStatus, StepForm_referral$key } from '../../__generated__/StepForm_referral.graphql';
import type { StepFormMutation } from '../../__generated__/StepFormMutation.graphql';
import { Choice } from '../../components/Choice';
import { today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { useDraftState } from '../../components/useDraft';
import { useMutationForm } from '../../components/useMutationForm';
import { VolunteerPicker, type PickedVolunteer } from '../../pickers/VolunteerPicker';

const fragment = graphql`
  fragment StepForm_referral on Referral {
    id
    version
    status
    personName
    receivedOn
  }
`;

const mutation = graphql`
  mutation StepFormMutation($input: AdvanceReferralInput!) {
    advanceReferral(input: $input) {
      referral {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const steps: ReadonlyArray<{ value: ReferralStatus; label: string }> = [
  { value: 'ACKNOWLEDGED', label: 'Acknowledged' },
  { value: 'CONTACTED', label: 'In touch' },
  { value: 'MET', label: 'Met' },
  { value: 'ENROLLED', label: 'Is a volunteer already' },
  { value: 'NOT_TAKEN_UP', label: 'Not taken up' },
];

/** Records how far a referral has come; a step that was skipped can be recorded later. */
export function StepForm({ referral: key, onClose }: { referral: StepForm_referral$key; onClose: () => void }) {
  const referral = useFragment(fragment, key);
  const now = today(useTimeZone());
  const [step, setStep] = useState<ReferralStatus>(referral.status === 'CONTACTED' || referral.status === 'MET' ? 'MET' : 'CONTACTED');
  const [volunteer, setVolunteer] = useDraftState<PickedVolunteer | null>('referral.volunteer', null);
  const form = useMutationForm<StepFormMutation>(mutation, {
    onDone() {
      notifyDone('The step is recorded.');
      onClose();
    },
  });

  function submit(data: FormData) {
    if (step === 'ENROLLED' && volunteer === null) {
      form.setErrors({ ...noErrors, fields: { volunteerId: 'Choose who it is from the list.' } });
      return;
    }
    form.submit({
      input: {
        referralId: referral.id, version: referral.version, status: step, on: textOf(data, 'on') ?? '', reason: step === 'NOT_TAKEN_UP' ? (textOf(data, 'reason') ?? null) : null,
        volunteerId: step === 'ENROLLED' ? volunteer!.id : null,
      },
    });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <Stack gap="md">
        <Choice label="What happened" labelled options={steps} value={step} onChange={setStep} />
        {step === 'ENROLLED' && (
          <VolunteerPicker {...form.field('volunteerId')} label="Who it is" description={`Where ${referral.personName} is on record already. Otherwise enrol them from the referral.`} required value={volunteer} onChange={setVolunteer} />
        )}
        {step === 'NOT_TAKEN_UP' && (
          <TextInput {...form.field('reason')} label="Why" description="For us alone: who referred them reads that it was not taken up, not why." required maxLength={400} />
        )}
        <DateField {...form.field('on')} label="When" required min={referral.receivedOn} max={now} data-late="The date cannot be in the future." defaultValue={now} />
      </Stack>
      <FormActions form={form} label="Record it" onCancel={onClose} />
    </Form>
  );
}
