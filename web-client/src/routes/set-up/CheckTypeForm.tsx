import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { CheckTypeFormLatestQuery } from '../../__generated__/CheckTypeFormLatestQuery.graphql';
import type { CheckKind, CheckTypeFormMutation, DbsLevel, DbsWorkforce } from '../../__generated__/CheckTypeFormMutation.graphql';
import type { CheckTypesPageQuery } from '../../__generated__/CheckTypesPageQuery.graphql';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useEdited } from '../../components/useEdited';
import { useMutationForm } from '../../components/useMutationForm';
import { choices, levels, workforces } from '../volunteers/checkWords';
import { CheckTypeEffect } from './CheckTypeEffect';
import { kinds } from './checkTypes';

const mutation = graphql`
  mutation CheckTypeFormMutation($input: SaveCheckTypeInput!) {
    saveCheckType(input: $input) {
      checkType {
        id
        name
        requiredCount
        recheckAfterMonths
        renewalDays
        level
        workforce
        renewedByStatusCheck
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const latestQuery = graphql`
  query CheckTypeFormLatestQuery($id: ID!) {
    node(id: $id) {
      ... on CheckType {
        version
        name
        requiredCount
        recheckAfterMonths
        renewalDays
        level
        workforce
      }
    }
  }
`;

const labels = { name: 'What is checked', requiredCount: 'How many', recheckAfterMonths: 'Ask again after', renewalDays: 'Show before that', level: 'Level', workforce: 'Workforce' };

export type CheckType = CheckTypesPageQuery['response']['checkTypes'][number];

/** Adds something to look into, or changes it, with what that would mean for the people who are ready. */
export function CheckTypeForm({ type, onClose }: { type: CheckType | null; onClose: () => void }) {
  const [kind, setKind] = useState<CheckKind>(type?.kind ?? 'OTHER');
  const [name, setName] = useState(type?.name ?? '');
  const [required, setRequired] = useState<number | string>(type?.requiredCount ?? 0);
  const [months, setMonths] = useState<number | string>(type?.recheckAfterMonths ?? '');
  const [days, setDays] = useState<number | string>(type?.renewalDays ?? 60);
  const [level, setLevel] = useState<string>(type?.level ?? '');
  const [workforce, setWorkforce] = useState<string>(type?.workforce ?? '');
  const [renews, setRenews] = useState(type?.renewedByStatusCheck ?? true);
  const edited = useEdited<CheckTypeFormLatestQuery>(
    latestQuery,
    type?.id ?? '',
    labels,
    { version: type?.version ?? 0, values: valuesOf(type ?? {}) },
    ({ node }) => (node?.version === undefined ? null : { version: node.version, values: valuesOf({ ...node }) }),
  );
  const form = useMutationForm<CheckTypeFormMutation>(mutation, {
    edited: type === null ? undefined : edited,
    onDone(response) {
      notifyDone(`${response.saveCheckType.checkType?.name ?? 'It'} is saved.`);
      onClose();
    },
  });
  const dbs = kind === 'DBS';
  const input = {
    id: type?.id ?? null,
    name,
    kind,
    requiredCount: Number(required),
    recheckAfterMonths: months === '' ? null : Number(months),
    renewalDays: days === '' ? null : Number(days),
    level: dbs && level !== '' ? (level as DbsLevel) : null,
    workforce: dbs && workforce !== '' ? (workforce as DbsWorkforce) : null,
    renewedByStatusCheck: dbs && renews,
  };

  return (
    <Form form={form} onSubmit={() => form.submit({ input: { ...input, version: form.version } })}>
      <Fields>
        <Wide>
          <TextInput
            {...form.field('name')}
            label="What is checked"
            description="As everybody reads it in what is missing: Food hygiene certificate."
            required
            data-missing="Enter what is checked."
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Wide>
        {type === null && (
          <Wide>
            <NativeSelect
              {...form.field('kind')}
              label="What it is like"
              description="Decides what is written down of it; stays as it is later."
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as CheckKind)}
              data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
            />
          </Wide>
        )}
        <NumberInput
          {...form.field('requiredCount')}
          label="Everybody needs"
          description="0: only some roles do."
          min={0}
          max={5}
          value={required}
          onChange={setRequired}
        />
        <NumberInput
          {...form.field('recheckAfterMonths')}
          label="Again after (months)"
          description="36 is three years. Empty: never."
          min={1}
          max={120}
          value={months}
          onChange={setMonths}
        />
        {months !== '' && (
          <NumberInput
            {...form.field('renewalDays')}
            label="Show as due before that (days)"
            description="When e-mails leave is part of the policy."
            min={1}
            max={365}
            value={days}
            onChange={setDays}
          />
        )}
        {dbs && (
          <>
            <NativeSelect
              {...form.field('level')}
              label="At least this level"
              value={level}
              onChange={(event) => setLevel(event.currentTarget.value)}
              data={choices(levels, 'Any level')}
            />
            <NativeSelect
              {...form.field('workforce')}
              label="For this workforce"
              value={workforce}
              onChange={(event) => setWorkforce(event.currentTarget.value)}
              data={choices(workforces, 'Any workforce')}
            />
            {months !== '' && (
              <Wide>
                <Checkbox
                  {...form.field('renewedByStatusCheck')}
                  label="“No change” at the Update Service counts like a new certificate"
                  description="The next check is then counted from the day on which you asked there."
                  checked={renews}
                  onChange={(event) => setRenews(event.currentTarget.checked)}
                />
              </Wide>
            )}
          </>
        )}
        <Wide>
          <CheckTypeEffect input={{ ...input, name: name.trim() === '' ? 'This check' : name }} />
        </Wide>
      </Fields>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}

function valuesOf(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.keys(labels).map((name) => [name, record[name] == null ? '' : String(record[name])]));
}
