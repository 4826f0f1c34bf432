import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { useMutationForm } from '../../components/useMutationForm';
import type { UpdateServiceDialogMutation, UpdateServiceEvent } from '../../__generated__/UpdateServiceDialogMutation.graphql';

const mutation = graphql`
  mutation UpdateServiceDialogMutation($input: RecordUpdateServiceInput!) {
    recordUpdateService(input: $input) {
      check {
        id
        status
        recheckDue
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  /** The check whose certificate it is about; closed without one. */
  check: { id: string; name: string; subscribed: boolean; /** Whether asking there makes sense: it is clear, and has not changed. */ decided: boolean; renews: boolean } | null;
  person: string;
  onClose: () => void;
}

/** What happened to a certificate at the DBS Update Service. */
export function UpdateServiceDialog({ check, person, onClose }: Props) {
  return (
    <Dialog opened={check !== null} title={`Update Service: ${person}`} onClose={onClose}>
      {check !== null && <UpdateServiceForm check={check} person={person} onClose={onClose} />}
    </Dialog>
  );
}

function UpdateServiceForm({ check, person, onClose }: Props & { check: NonNullable<Props['check']> }) {
  const now = today(useTimeZone());
  const [what, setWhat] = useState<'' | UpdateServiceEvent>('');
  const form = useMutationForm<UpdateServiceDialogMutation>(mutation, {
    onDone: () => {
      notifyDone(what === 'CHANGED' ? `Recorded. The ${check.name} is due now: ask ${person} for a new certificate.` : 'Recorded.');
      onClose();
    },
  });
  const options = [
    { value: '', label: 'Choose' },
    ...(check.subscribed
      ? [
          ...(check.decided ? [{ value: 'NO_CHANGE', label: 'We asked: no change' }, { value: 'CHANGED', label: 'We asked: changed' }] : []),
          { value: 'ENDED', label: 'Their subscription ended' },
        ]
      : [{ value: 'SUBSCRIBED', label: 'They subscribed' }]),
  ];
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { checkId: check.id, what: textOf(data, 'what') as UpdateServiceEvent, on: textOf(data, 'on') ?? '' } })}>
      <Stack>
        <NativeSelect
          {...form.field('what')}
          label="What happened"
          required
          data-missing="Choose what happened."
          value={what}
          onChange={(event) => setWhat(event.currentTarget.value as UpdateServiceEvent)}
          data={options}
        />
        <DateField {...form.field('on')} label="On" defaultValue={now} max={now} required />
        {what === 'SUBSCRIBED' && <Text size="sm">Ask them for their agreement that the centre may look: they give it when they subscribe.</Text>}
        {what === 'NO_CHANGE' && (
          <Text size="sm">{check.renews ? 'The next check is then counted from this day.' : 'It is written down; the day of the next check stays as it is.'}</Text>
        )}
        {what === 'CHANGED' && (
          <Text size="sm">
            The check is due at once. {person} keeps every place, counts as missing and gets no reminders until a new certificate is recorded or you decide otherwise; both of you get an e-mail about it.
          </Text>
        )}
      </Stack>
      <FormActions form={form} label="Record" onCancel={onClose} />
    </Form>
  );
}
