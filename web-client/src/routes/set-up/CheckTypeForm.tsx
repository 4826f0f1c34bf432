import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { CheckTypeFormLatestQuery } from '../../__generated__/CheckTypeFormLatestQuery.graphql';
import type { CheckKind, CheckTypeFormMutation, DbsLevel, DbsWorkforce } from '../../__generated__/CheckTypeFormMutation.graphql';
import type { CheckTypesPageQuery } from '../../__generated__/CheckTypesPageQuery.graphql';
import { today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { isDate } from '../../components/plainDate';
import { useEdited } from '../../components/useEdited';
import { useMutationForm } from '../../components/useMutationForm';
import { choices, levels, workforces } from '../volunteers/checkWords';
import { CheckTypeEffect } from './CheckTypeEffect';
import { demandToday, entered, kinds } from './checkTypes';

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
        renewalDays
        demands {
          from
          requiredCount
          recheckAfterMonths
          level
          workforce
          withdrawn
          coming
        }
      }
    }
  }
`;

const labels = { name: 'What is checked', requiredCount: 'How many', recheckAfterMonths: 'Ask again after', renewalDays: 'Show before that', level: 'Level', workforce: 'Workforce' };

export type CheckType = CheckTypesPageQuery['response']['checkTypes'][number];

interface Props {
  type: CheckType | null;
  /** The first day of what has not begun and is changed; missing: what is asked for as of today. */
  coming?: string;
  onClose: () => void;
}

/** Adds something to look into, or changes it from a day on, with what that would mean for the people who are ready then. */
export function CheckTypeForm({ type, coming, onClose }: Props) {
  const zone = useTimeZone();
  const asked = demandOf(type?.demands ?? [], coming);
  const [kind, setKind] = useState<CheckKind>(type?.kind ?? 'OTHER');
  const [name, setName] = useState(type?.name ?? '');
  const [from, setFrom] = useState(coming ?? today(zone));
  const [required, setRequired] = useState<number | string>(asked?.requiredCount ?? (type === null ? '' : 0));
  const [repeated, setRepeated] = useState(asked?.recheckAfterMonths != null);
  const [months, setMonths] = useState<number | string>(asked?.recheckAfterMonths ?? '');
  const [days, setDays] = useState<number | string>(type?.renewalDays ?? 60);
  const [level, setLevel] = useState<string>(asked?.level ?? '');
  const [workforce, setWorkforce] = useState<string>(asked?.workforce ?? '');
  const [renews, setRenews] = useState(asked?.renewedByStatusCheck ?? true);
  const edited = useEdited<CheckTypeFormLatestQuery>(
    latestQuery,
    type?.id ?? '',
    labels,
    { version: type?.version ?? 0, values: valuesOf({ ...type, ...asked }) },
    ({ node }) => (node?.version === undefined ? null : { version: node.version, values: valuesOf({ ...node, ...demandOf(node.demands ?? [], coming) }) }),
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
    recheckAfterMonths: repeated ? entered(months) : null,
    renewalDays: repeated ? entered(days) : (type?.renewalDays ?? null),
    level: dbs && level !== '' ? (level as DbsLevel) : null,
    workforce: dbs && workforce !== '' ? (workforce as DbsWorkforce) : null,
    renewedByStatusCheck: dbs && renews,
    from: isDate(from) ? from : null,
    insteadOf: coming ?? null,
  };
  const count = entered(required);
  const complete = count !== null && isDate(from) && !(repeated && (months === '' || days === ''));

  return (
    <Form form={form} onSubmit={() => form.submit({ input: { ...input, requiredCount: count ?? 0, version: form.version } })}>
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
          required
          data-missing="Enter how many everybody needs; 0 if only some roles do."
          min={0}
          max={5}
          allowDecimal={false}
          value={required}
          onChange={setRequired}
        />
        <DateField
          {...form.field('from')}
          label="From when"
          description="Days before that keep what was asked then. A later day gives people time."
          required
          data-missing="Enter the day from which this is asked for."
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Wide>
          <Checkbox label="It is asked for again after some time" checked={repeated} onChange={(event) => setRepeated(event.currentTarget.checked)} />
        </Wide>
        {repeated && (
          <>
            <NumberInput
              {...form.field('recheckAfterMonths')}
              label="Again after (months)"
              description="36 is three years."
              required
              data-missing="Enter after how many months it is asked for again."
              min={1}
              max={120}
              allowDecimal={false}
              value={months}
              onChange={setMonths}
            />
            <NumberInput
              {...form.field('renewalDays')}
              label="Show as due before that (days)"
              description="When e-mails leave is part of the policy."
              required
              data-missing="Enter how many days before that it shows as due."
              min={1}
              max={365}
              allowDecimal={false}
              value={days}
              onChange={setDays}
            />
          </>
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
            {repeated && (
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
          <CheckTypeEffect input={complete ? { ...input, requiredCount: count, name: name.trim() === '' ? 'This check' : name } : null} />
        </Wide>
      </Fields>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}

/** What is asked for from a day on that is to come, or today. */
function demandOf<T extends { from: string | null | undefined; coming: boolean; withdrawn: boolean }>(demands: readonly T[], coming: string | undefined): T | undefined {
  return coming === undefined ? demandToday(demands) : demands.find((demand) => demand.from === coming);
}

function valuesOf(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.keys(labels).map((name) => [name, record[name] == null ? '' : String(record[name])]));
}
