import { NativeSelect, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { CloseCentreFormMutation } from '../../__generated__/CloseCentreFormMutation.graphql';
import type { CloseCentreFormQuery } from '../../__generated__/CloseCentreFormQuery.graphql';
import { formatHours, formatNumber, today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { LinesSkeleton } from '../../components/Loading';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { useMutationForm } from '../../components/useMutationForm';

const query = graphql`
  query CloseCentreFormQuery($centreId: ID!) {
    centreClosing(centreId: $centreId) {
      volunteers
      programmes
      cohorts
      meetings
      referrals
      venues
      hoursStaying
    }
  }
`;

const mutation = graphql`
  mutation CloseCentreFormMutation($input: CloseCentreInput!) {
    closeCentre(input: $input) {
      centre {
        id
        closed
        closedOn
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  centre: { id: string; name: string };
  others: ReadonlyArray<{ id: string; name: string }>;
  onClose: () => void;
}

/** Decides that a centre closes, and shows first what moves to its successor. */
export function CloseCentreForm({ centre, others, onClose }: Props) {
  const now = today(useTimeZone());
  const [successorId, setSuccessorId] = useState('');
  const [on, setOn] = useState('');
  const form = useMutationForm<CloseCentreFormMutation>(mutation, {
    onDone(response) {
      notifyDone(response.closeCentre.centre?.closed === true ? `${centre.name} is closed, and what went on there was handed over.` : `${centre.name} closes on that day. Until then it can be kept open.`);
      onClose();
    },
  });
  const successor = others.find((each) => each.id === successorId)?.name ?? 'the centre that takes over';

  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { centreId: centre.id, on: textOf(data, 'on') ?? '', successorId: successorId === '' ? null : successorId } })}>
      <Fields>
        <DateField {...form.field('on')} label="Closes on" required min={now} data-missing="Enter the day." value={on} onChange={(event) => setOn(event.currentTarget.value)} />
        <NativeSelect
          {...form.field('successorId')}
          label="Taken over by"
          value={successorId}
          onChange={(event) => setSuccessorId(event.currentTarget.value)}
          data={[{ value: '', label: 'No other centre' }, ...others.map((each) => ({ value: each.id, label: each.name }))]}
        />
      </Fields>
      <Suspense fallback={<LinesSkeleton />}>
        <Preview centreId={centre.id} successor={successor} />
      </Suspense>
      {on === now && <Text mt="md" fw={700}>Closing today cannot be undone: it is handed over at once.</Text>}
      <FormActions form={form} label="Close the centre" onCancel={onClose} cancelLabel="Keep it open" danger />
    </Form>
  );
}

function Preview({ centreId, successor }: { centreId: string; successor: string }) {
  const { centreClosing: moves } = useLazyLoadQuery<CloseCentreFormQuery>(query, { centreId }, { fetchPolicy: 'store-and-network' });
  return (
    <>
      <Text mt="md">On that day these move to {successor}, as they are then:</Text>
      <ul>
        <li>{formatNumber(moves.volunteers)} volunteers and people on their way, with their steps so far</li>
        <li>{formatNumber(moves.programmes)} programmes, with their sessions, past ones too</li>
        <li>{formatNumber(moves.cohorts)} courses that have not ended, {formatNumber(moves.meetings)} support meetings to come</li>
        <li>{formatNumber(moves.referrals)} open referrals, {formatNumber(moves.venues)} venues</li>
      </ul>
      <Text>What happened stays in the history of this centre: {formatHours(moves.hoursStaying)} given, past meetings, finished courses, newsletters and people who left.</Text>
    </>
  );
}
