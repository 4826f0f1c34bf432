import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { PolicyTable_policy$data, PolicyTable_policy$key } from '../../__generated__/PolicyTable_policy.graphql';
import type { PolicyTableMutation } from '../../__generated__/PolicyTableMutation.graphql';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { policyWords } from './policyWords';

const fragment = graphql`
  fragment PolicyTable_policy on Policy {
    values {
      key
      area
      title
      unit
      value
      builtIn
      fromCluster
      decidedHere
      mayChange
      several
      least
      most
      changedAt
      changedBy
    }
  }
`;

const mutation = graphql`
  mutation PolicyTableMutation($input: ChangePolicyInput!) {
    changePolicy(input: $input) {
      policy {
        ...PolicyTable_policy
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Value = PolicyTable_policy$data['values'][number];

interface Props {
  policy: PolicyTable_policy$key;
  /** Null: what the cluster decides. */
  centreId: string | null;
  mayChange: boolean;
}

/** What is decided, by area: what holds, what is built in, who changed it and when, and the way back. */
export function PolicyTable({ policy: key, centreId, mayChange }: Props) {
  const { values } = useFragment(fragment, key);
  const [editing, setEditing] = useState<Value | null>(null);
  const [act, busy] = useAction<PolicyTableMutation>(mutation);
  const areas = [...new Set(values.map((value) => value.area))];

  function goBack(value: Value) {
    act(
      { input: { centreId, key: value.key, value: null } },
      {
        done: `${value.title}: ${policyWords(centreId === null ? value.builtIn : value.fromCluster, value.unit)} again.`,
        undo: { variables: { input: { centreId, key: value.key, value: value.value } }, done: `${value.title}: ${policyWords(value.value, value.unit)}.` },
      },
    );
  }

  return (
    <>
      {areas.map((area) => (
        <Card key={area} title={area} flush>
          <Rows label={area}>
            {values.filter((value) => value.area === area).map((value) => (
              <Row
                key={value.key}
                title={value.title}
                meta={
                  <>
                    <strong>{policyWords(value.value, value.unit)}</strong>
                    <span>Built in: {policyWords(value.builtIn, value.unit)}</span>
                    {centreId !== null && value.fromCluster !== value.builtIn && <span>The cluster: {policyWords(value.fromCluster, value.unit)}</span>}
                    {value.changedAt != null && (
                      <span>
                        Changed by {value.changedBy} on <TimeText at={value.changedAt} />
                      </span>
                    )}
                  </>
                }
                aside={
                  <>
                    {value.decidedHere && <StatusBadge state="OWN" label={centreId === null ? 'Changed' : 'Own value'} tone="info" />}
                    {!value.mayChange && <StatusBadge state="CLUSTER" label="The cluster decides" tone="quiet" />}
                    {mayChange && value.mayChange && (
                      <Button variant="default" size="sm" onClick={() => setEditing(value)} aria-label={`Change: ${value.title}`}>
                        Change
                      </Button>
                    )}
                    {mayChange && value.decidedHere && (
                      <Button variant="subtle" size="sm" loading={busy} onClick={() => goBack(value)} aria-label={`Go back: ${value.title}`}>
                        Go back
                      </Button>
                    )}
                  </>
                }
              />
            ))}
          </Rows>
        </Card>
      ))}
      <Dialog opened={editing !== null} title={editing?.title ?? ''} onClose={() => setEditing(null)}>
        {editing !== null && <ChangeForm value={editing} centreId={centreId} onClose={() => setEditing(null)} />}
      </Dialog>
    </>
  );
}

function ChangeForm({ value, centreId, onClose }: { value: Value; centreId: string | null; onClose: () => void }) {
  const [act] = useAction<PolicyTableMutation>(mutation);
  const form = useMutationForm<PolicyTableMutation>(mutation, {
    onDone() {
      notifyDone(`${value.title}: changed.`, () =>
        act({ input: { centreId, key: value.key, value: value.decidedHere ? value.value : null } }, { done: `${value.title}: as it was.` }));
      onClose();
    },
  });
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { centreId, key: value.key, value: textOf(data, 'value') ?? '' } })}>
      <TextInput
        {...form.field('value')}
        label={value.several ? `${value.unit[0]!.toUpperCase()}${value.unit.slice(1)}, with commas between them` : `Number of ${value.unit}`}
        description={`${value.least} to ${value.most}. Built in: ${value.builtIn}.${value.several ? ' Nothing turns it off.' : ''}${value.unit === 'minutes' ? ' 1440 minutes are a day, 10080 a week.' : ''}`}
        inputMode="numeric"
        defaultValue={value.value}
      />
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
