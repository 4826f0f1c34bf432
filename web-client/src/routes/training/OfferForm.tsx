import { Alert, Text, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import type { OfferFormMutation } from '../../__generated__/OfferFormMutation.graphql';
import { useTimeZone } from '../../components/place';
import { addDays, instantAt, today } from '../../components/dates';
import { DateField, TimeField } from '../../components/fields';
import { Fields, Form, FormActions } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation OfferFormMutation($input: OfferPlaceInput!) {
    offerPlace(input: $input) {
      cohortPlace {
        id
        status
        offerExpiresAt
        volunteer {
          fullName
        }
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Offers a place until a deadline; the volunteer hears of it by e-mail. */
export function OfferForm({ placeId, full, onClose }: { placeId: string; full: boolean; onClose: () => void }) {
  const zone = useTimeZone();
  const form = useMutationForm<OfferFormMutation>(mutation, {
    onDone({ offerPlace: { cohortPlace } }) {
      notifyDone(`${cohortPlace!.volunteer.fullName} has been offered a place.`);
      onClose();
    },
  });

  function submit(data: FormData) {
    const expiresAt = instantAt(textOf(data, 'expiresAt') ?? '', textOf(data, 'time') ?? '', zone);
    if (expiresAt === null) {
      form.setErrors({ ...noErrors, fields: { expiresAt: 'Enter a day and a time.' } });
      return;
    }
    form.submit({ input: { placeId, expiresAt, reason: textOf(data, 'reason') ?? null } });
  }

  return (
    <Form form={form} onSubmit={submit}>
      {full && (
        <Alert color="sun" variant="light" mb="md">
          All places are taken at the moment. An offer can be made as soon as one falls free.
        </Alert>
      )}
      <Fields>
        <DateField {...form.field('expiresAt')} label="To be answered by" required defaultValue={addDays(today(zone), 7)} />
        <TimeField {...form.field('time')} label="At" required defaultValue="17:00" />
      </Fields>
      <TextInput
        {...form.field('reason')}
        mt="md"
        label="Why out of turn"
        description="Places are offered in the order in which people applied. Only needed when somebody who applied earlier is passed over."
        maxLength={400}
      />
      <Text mt="md" c="dimmed">
        They are told by e-mail. An offer that is not answered in time goes to whoever applied next.
      </Text>
      <FormActions form={form} label="Offer the place" onCancel={onClose} />
    </Form>
  );
}
