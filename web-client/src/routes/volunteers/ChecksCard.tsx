import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useMay, useMayDecide } from '../../app/session';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge, stateLabel } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import { TakeCheckBack } from './TakeCheckBack';
import type { ChecksCard_volunteer$data, ChecksCard_volunteer$key } from '../../__generated__/ChecksCard_volunteer.graphql';
import { kindLabel, levels, workforces } from './checkWords';
import type { CheckKind, ChecksCardMutation, CheckStatus, DbsLevel, DbsWorkforce } from '../../__generated__/ChecksCardMutation.graphql';

const fragment = graphql`
  fragment ChecksCard_volunteer on Volunteer {
    id
    checks {
      id
      kind
      status
      on
      reference
      level
      workforce
      seenBy
      recorded
      decidedOn
      recheckDue
      recordedBy
    }
  }
`;

type Check = ChecksCard_volunteer$data['checks'][number];

const mutation = graphql`
  mutation ChecksCardMutation($input: RecordCheckInput!) {
    recordCheck(input: $input) {
      check {
        id
        kind
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const kinds: readonly CheckKind[] = ['DBS', 'REFERENCE', 'IDENTITY', 'HEALTH_DECLARATION', 'AGREEMENT', 'SAFEGUARDING_INDUCTION', 'OTHER'];

/** What a person can record; "re-check due" and "overdue" follow from the dates. */
const statuses: readonly CheckStatus[] = ['TO_APPLY', 'APPLIED', 'SEEN', 'CLEAR', 'CLEAR_WITH_RISK_ASSESSMENT', 'NOT_SUITABLE', 'NOT_REQUIRED'];

/** From when on a certificate was in somebody's hands. */
const withCertificate: readonly string[] = ['SEEN', 'CLEAR', 'CLEAR_WITH_RISK_ASSESSMENT', 'NOT_SUITABLE'];

/** The checks, for those who may see them: to others an empty list would look as if none had been made. */
export function ChecksCard({ volunteer: key }: { volunteer: ChecksCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const mayRead = useMay('checks.read');
  const mayRecord = useMayDecide('checks.write', volunteer.id);
  const [opened, dialog] = useDisclosure(false);
  const current = volunteer.checks.filter((check) => !isRenewed(check, volunteer.checks));
  const renewed = volunteer.checks.filter((check) => isRenewed(check, volunteer.checks));

  if (!mayRead) {
    return null;
  }
  return (
    <Card
      title="Checks"
      flush
      actions={
        mayRecord && (
          <Button size="sm" variant="light" onClick={dialog.open} leftSection={<Icon name="add" size={16} />}>
            Record a check
          </Button>
        )
      }
    >
      {volunteer.checks.length === 0 ? (
        <EmptyState small title="No checks are recorded">
          A DBS check and two references come before working with children.
        </EmptyState>
      ) : (
        <>
          <Checks checks={current} volunteerId={mayRecord ? volunteer.id : undefined} />
          {renewed.length > 0 && (
            <More summary={renewed.length === 1 ? 'One earlier record' : `${renewed.length} earlier records`}>
              <Checks checks={renewed} renewed />
            </More>
          )}
        </>
      )}
      <Dialog opened={opened} onClose={dialog.close} title="Record a check">
        <RecordCheck volunteerId={volunteer.id} onClose={dialog.close} />
      </Dialog>
    </Card>
  );
}

/** Whether a later record of the same kind has taken its place. References stand beside each other. */
function isRenewed(check: Check, all: readonly Check[]): boolean {
  return check.kind !== 'REFERENCE' && check.kind !== 'OTHER' && all.some((other) => other.kind === check.kind && other.id !== check.id && other.on > check.on);
}

function Checks({ checks, renewed = false, volunteerId }: { checks: readonly Check[]; renewed?: boolean; /** Whose, when what was recorded may be taken back. */ volunteerId?: string }) {
  return (
    <Rows label={renewed ? 'Earlier checks' : 'Checks'}>
      {checks.map((check) => (
        <Row
          key={check.id}
          title={kindLabel(check.kind)}
          meta={
            <>
              <DateText date={check.decidedOn ?? check.on} />
              {check.reference != null && <span>{check.reference}</span>}
              {check.level != null && <span>{levels[check.level]}</span>}
              {check.workforce != null && <span>{workforces[check.workforce]}</span>}
              {check.seenBy != null && check.kind === 'DBS' && <span>seen by {check.seenBy}</span>}
              {check.recheckDue != null && !renewed && (
                <span>
                  look again by <DateText date={check.recheckDue} />
                </span>
              )}
            </>
          }
          aside={
            renewed ? <StatusBadge state={check.status} label="Renewed since" tone="quiet" /> : (
              <>
                <StatusBadge state={check.status} />
                {volunteerId !== undefined && <TakeCheckBack volunteerId={volunteerId} checkId={check.id} name={kindLabel(check.kind)} recorded={check.recorded} />}
              </>
            )
          }
        />
      ))}
    </Rows>
  );
}

function RecordCheck({ volunteerId, onClose }: { volunteerId: string; onClose: () => void }) {
  const zone = useTimeZone();
  const [kind, setKind] = useState('');
  const [status, setStatus] = useState('');
  const form = useMutationForm<ChecksCardMutation>(mutation, {
    onDone: () => {
      notifyDone(status === 'NOT_SUITABLE' ? 'The check is recorded. They are expected nowhere any more.' : 'The check is recorded.');
      onClose();
    },
  });
  const certificate = kind === 'DBS' && withCertificate.includes(status);
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId,
            kind: textOf(data, 'kind') as CheckKind,
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
          {...form.field('kind')}
          label="Check"
          required
          data-missing="Choose the check."
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[{ value: '', label: 'Choose' }, ...kinds.map((each) => ({ value: each, label: kindLabel(each) }))]}
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
          label={kind === 'DBS' ? 'Number of the certificate' : kind === 'REFERENCE' ? 'Who gives the reference' : 'Number or name'}
          description={kind === 'DBS' ? 'Never what the certificate says.' : undefined}
          required={certificate || kind === 'REFERENCE'}
          data-missing={kind === 'DBS' ? 'Enter the number of the certificate.' : 'Say who gives the reference.'}
        />
        {certificate && (
          <>
            <NativeSelect
              {...form.field('level')}
              label="Level"
              required
              data-missing="Choose the level that the certificate shows."
              data={[{ value: '', label: 'Choose' }, ...Object.entries(levels).map(([value, label]) => ({ value, label }))]}
            />
            <NativeSelect
              {...form.field('workforce')}
              label="Workforce"
              required
              data-missing="Choose the workforce that the certificate shows."
              data={[{ value: '', label: 'Choose' }, ...Object.entries(workforces).map(([value, label]) => ({ value, label }))]}
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
