import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useMay, useMayDecide } from '../../app/session';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { LinesSkeleton } from '../../components/Loading';
import { More } from '../../components/More';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge, stateLabel } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import type { ChecksCard_volunteer$data, ChecksCard_volunteer$key } from '../../__generated__/ChecksCard_volunteer.graphql';
import type { ChecksCardUndoMutation } from '../../__generated__/ChecksCardUndoMutation.graphql';
import { levels, updateServiceLines, workforces } from './checkWords';
import { RecordCheckForm } from './RecordCheckForm';
import { TakeCheckBack } from './TakeCheckBack';
import { UpdateServiceDialog } from './UpdateServiceDialog';

const fragment = graphql`
  fragment ChecksCard_volunteer on Volunteer {
    id
    knownAs
    checks {
      id
      kind
      type {
        id
        name
        renewedByStatusCheck
      }
      status
      on
      reference
      level
      workforce
      seenBy
      recorded
      decidedAtRequest
      decidedOn
      recheckDue
      subscribed
      facts {
        status
        on
        recordedBy
      }
      updateService {
        id
        what
        on
        recordedBy
      }
    }
  }
`;

const undoMutation = graphql`
  mutation ChecksCardUndoMutation($input: UndoUpdateServiceInput!) {
    undoUpdateService(input: $input) {
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

type Check = ChecksCard_volunteer$data['checks'][number];

/** The checks, for those who may see them: to others an empty list would look as if none had been made. */
export function ChecksCard({ volunteer: key }: { volunteer: ChecksCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const mayRead = useMay('checks.read');
  const mayRecord = useMayDecide('checks.write', volunteer.id);
  const [opened, dialog] = useDisclosure(false);
  const [asking, setAsking] = useState<Check | null>(null);
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
          What everybody needs before they start is listed under what is missing.
        </EmptyState>
      ) : (
        <>
          <Checks checks={current} onAsk={mayRecord ? setAsking : undefined} volunteerId={mayRecord ? volunteer.id : undefined} />
          {renewed.length > 0 && (
            <More summary={renewed.length === 1 ? 'One earlier record' : `${renewed.length} earlier records`}>
              <Checks checks={renewed} renewed />
            </More>
          )}
        </>
      )}
      <Dialog opened={opened} onClose={dialog.close} title="Record a check">
        <Suspense fallback={<LinesSkeleton lines={4} />}>
          <RecordCheckForm volunteerId={volunteer.id} onClose={dialog.close} />
        </Suspense>
      </Dialog>
      <UpdateServiceDialog
        check={asking && { id: asking.id, name: asking.type.name, subscribed: asking.subscribed, decided: isClear(asking) && !hasChanged(asking), renews: asking.type.renewedByStatusCheck }}
        person={volunteer.knownAs}
        onClose={() => setAsking(null)}
      />
    </Card>
  );
}

/** Whether a later record of the same type has taken its place. References stand beside each other. */
function isRenewed(check: Check, all: readonly Check[]): boolean {
  return check.kind !== 'REFERENCE' && check.kind !== 'OTHER' && all.some((other) => other.type.id === check.type.id && other.id !== check.id && other.decidedOn != null && other.on > check.on);
}

function isClear(check: Check): boolean {
  return ['CLEAR', 'CLEAR_WITH_RISK_ASSESSMENT', 'RECHECK_DUE', 'OVERDUE'].includes(check.status);
}

function hasChanged(check: Check): boolean {
  return check.updateService.some((entry) => entry.what === 'CHANGED');
}

/** Whether something can be written down about the certificate at the Update Service. */
function hasCertificate(check: Check): boolean {
  return check.kind === 'DBS' && check.reference != null && (isClear(check) || check.status === 'SEEN');
}

interface ChecksProps {
  checks: readonly Check[];
  renewed?: boolean;
  /** Opens what is entered about the Update Service; missing where that is nobody's to enter. */
  onAsk?: (check: Check) => void;
  /** Whose they are, where what was recorded last may be taken back. */
  volunteerId?: string;
}

function Checks({ checks, renewed = false, onAsk, volunteerId }: ChecksProps) {
  return (
    <Rows label={renewed ? 'Earlier checks' : 'Checks'}>
      {checks.map((check) => (
        <Row
          key={check.id}
          title={check.type.name}
          meta={
            <>
              <DateText date={check.decidedOn ?? check.on} />
              {check.reference != null && <span>{check.reference}</span>}
              {check.level != null && <span>{levels[check.level]}</span>}
              {check.workforce != null && <span>{workforces[check.workforce]}</span>}
              {check.seenBy != null && check.kind === 'DBS' && <span>seen by {check.seenBy}</span>}
              {check.subscribed && <span>on the Update Service</span>}
              {hasChanged(check) && !renewed ? (
                <strong>ask for a new certificate</strong>
              ) : (
                check.recheckDue != null && !renewed && (
                  <span>
                    look again by <DateText date={check.recheckDue} />
                  </span>
                )
              )}
            </>
          }
          aside={
            <>
              {renewed ? (
                <StatusBadge state={check.status} label="Renewed since" tone="quiet" />
              ) : (
                <StatusBadge state={check.status} label={hasChanged(check) ? 'Changed' : undefined} />
              )}
              {onAsk !== undefined && hasCertificate(check) && (
                <Button variant="subtle" size="sm" onClick={() => onAsk(check)} aria-label={`Update Service: ${check.type.name}`}>
                  Update Service
                </Button>
              )}
              {volunteerId !== undefined && check.updateService.length === 0 && !check.decidedAtRequest && <TakeCheckBack volunteerId={volunteerId} checkId={check.id} name={check.type.name} recorded={check.recorded} />}
            </>
          }
        >
          {volunteerId !== undefined && check.decidedAtRequest && check.decidedOn != null && (
            <Text size="sm">The decision is taken back under “References”, at the centre that asked: open the reference there.</Text>
          )}
          <History check={check} mayUndo={onAsk !== undefined} />
        </Row>
      ))}
    </Rows>
  );
}

/** Everything that was recorded of a check, first to last, with the way back of the last entry about the Update Service. */
function History({ check, mayUndo }: { check: Check; mayUndo: boolean }) {
  const [undo, busy] = useAction<ChecksCardUndoMutation>(undoMutation);
  const last = check.updateService.at(-1);
  const lines = [
    ...check.facts.map((fact, index) => ({ id: `${index}`, on: fact.on, words: stateLabel(fact.status), by: fact.recordedBy, undo: false })),
    ...check.updateService.map((entry) => ({ id: entry.id, on: entry.on, words: updateServiceLines[entry.what], by: entry.recordedBy, undo: mayUndo && entry === last })),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  if (lines.length < 2) {
    return null;
  }
  return (
    <More summary="How it came to this">
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <DateText date={line.on} />: {line.words}
            {line.by != null && `, recorded by ${line.by}`}
            {line.undo && (
              <Button
                ml="xs"
                variant="subtle"
                size="compact-sm"
                loading={busy}
                aria-label={`Undo: ${line.words}`}
                onClick={() => undo({ input: { updateServiceEntryId: line.id } }, { done: 'It is taken back, as if it had not been entered. The history of changes keeps it.' })}
              >
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
    </More>
  );
}
