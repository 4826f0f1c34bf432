import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { stateLabel } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import type { CheckStatus, DbsLevel, DbsWorkforce, RecordCheckFormMutation } from '../../__generated__/RecordCheckFormMutation.graphql';
import type { RecordCheckFormQuery } from '../../__generated__/RecordCheckFormQuery.graphql';
import { choices, levels, statuses, withCertificate, workforces } from './checkWords';

const query = graphql`
  query RecordCheckFormQuery($volunteerId: ID!) {
    checkTypes(retired: true) {
      id
      name
      kind
      level
      workforce
      retiredAt
    }
    node(id: $volunteerId) {
      ... on Volunteer {
        checks {
          recorded
          type {
            id
          }
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation RecordCheckFormMutation($input: RecordCheckInput!) {
    recordCheck(input: $input) {
      check {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  volunteerId: string;
  /** The type to begin with, when it is known what is recorded. */
  typeId?: string;
  onClose: () => void;
}

/** Records how far a check is. Nothing about its outcome is chosen beforehand. */
export function RecordCheckForm({ volunteerId, typeId = '', onClose }: Props) {
  const zone = useTimeZone();
  const { checkTypes: all, node } = useLazyLoadQuery<RecordCheckFormQuery>(query, { volunteerId }, { fetchPolicy: 'store-and-network' });
  // Who was decided as not suitable stays that until there is a newer decision, also when it is asked of nobody any more.
  const refused = new Set(node?.checks?.filter((check) => check.recorded === 'NOT_SUITABLE').map((check) => check.type.id));
  const checkTypes = all.filter((each) => each.retiredAt == null || refused.has(each.id));
  const [chosen, setChosen] = useState(typeId);
  const [status, setStatus] = useState('');
  const type = checkTypes.find((each) => each.id === chosen);
  const form = useMutationForm<RecordCheckFormMutation>(mutation, {
    onDone: () => {
      notifyDone(status === 'NOT_SUITABLE' ? 'The check is recorded. They are expected nowhere any more.' : 'The check is recorded.');
      onClose();
    },
  });
  const dbs = type?.kind === 'DBS';
  const reference = type?.kind === 'REFERENCE';
  const certificate = dbs && withCertificate.includes(status);
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId,
            kind: type?.kind ?? 'OTHER',
            checkTypeId: chosen === '' ? undefined : chosen,
            status: textOf(data, 'status') as CheckStatus,
            on: textOf(data, 'on') ?? '',
            reference: textOf(data, 'reference'),
            level: textOf(data, 'level') as DbsLevel | undefined,
            workforce: textOf(data, 'workforce') as DbsWorkforce | undefined,
            seenBy: textOf(data, 'seenBy'),
          },
        })
      }
    >
      <Stack>
        <NativeSelect
          {...form.field('checkTypeId')}
          autoFocus
          label="Check"
          required
          data-missing="Choose the check."
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[{ value: '', label: 'Choose' }, ...checkTypes.map((each) => ({ value: each.id, label: each.name }))]}
        />
        <NativeSelect
          {...form.field('status')}
          label="How it stands"
          required
          data-missing="Choose how it stands."
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value)}
          data={[{ value: '', label: 'Choose' }, ...statuses.map((each) => ({ value: each, label: stateLabel(each) }))]}
        />
        <DateField {...form.field('on')} label="On" defaultValue={today(zone)} required />
        <TextInput
          {...form.field('reference')}
          label={dbs ? 'Number of the certificate' : reference ? 'Who gives the reference' : 'Number or name'}
          description={dbs ? 'Never what the certificate says.' : undefined}
          required={certificate || reference}
          data-missing={dbs ? 'Enter the number of the certificate.' : 'Say who gives the reference.'}
        />
        {certificate && (
          <>
            <NativeSelect
              {...form.field('level')}
              label="Level"
              description={type.level == null ? undefined : `At least: ${levels[type.level].toLowerCase()}.`}
              required
              data-missing="Choose the level that the certificate shows."
              data={choices(levels)}
            />
            <NativeSelect
              {...form.field('workforce')}
              label="Workforce"
              description={type.workforce == null ? undefined : `Has to be the ${workforces[type.workforce].toLowerCase()}.`}
              required
              data-missing="Choose the workforce that the certificate shows."
              data={choices(workforces)}
            />
            <TextInput {...form.field('seenBy')} label="Who saw the original" description="Empty: you did." />
          </>
        )}
        {status === 'NOT_SUITABLE' && (
          <Text size="sm">
            Their coming sessions, assignments, course places and invitations end with it, at every centre. If it was a mistake it can be taken back, and what has not been given to somebody else comes back with it.
          </Text>
        )}
      </Stack>
      <FormActions form={form} label="Record" onCancel={onClose} />
    </Form>
  );
}
