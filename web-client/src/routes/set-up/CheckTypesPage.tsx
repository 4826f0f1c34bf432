import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { CheckTypesPageQuery } from '../../__generated__/CheckTypesPageQuery.graphql';
import type { CheckTypesPageRestoreMutation } from '../../__generated__/CheckTypesPageRestoreMutation.graphql';
import type { CheckTypesPageRetireMutation } from '../../__generated__/CheckTypesPageRetireMutation.graphql';
import type { CheckTypesPageTakeBackMutation } from '../../__generated__/CheckTypesPageTakeBackMutation.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { formatDate } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows, RowsNote } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { levels, workforces } from '../volunteers/checkWords';
import { CheckTypeEffect } from './CheckTypeEffect';
import { CheckTypeForm, type CheckType } from './CheckTypeForm';
import { askedOf, comingOf, demandInWords, interval } from './checkTypes';

const query = graphql`
  query CheckTypesPageQuery {
    checkTypes(retired: true) {
      id
      name
      kind
      requiredCount
      recheckAfterMonths
      renewalDays
      level
      workforce
      renewedByStatusCheck
      demands {
        from
        requiredCount
        recheckAfterMonths
        level
        workforce
        renewedByStatusCheck
        withdrawn
        coming
      }
      retiredAt
      version
    }
  }
`;

const takeBackMutation = graphql`
  mutation CheckTypesPageTakeBackMutation($input: TakeBackCheckTypeDemandInput!) {
    takeBackCheckTypeDemand(input: $input) {
      checkType {
        id
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const retireMutation = graphql`
  mutation CheckTypesPageRetireMutation($input: RetireCheckTypeInput!) {
    retireCheckType(input: $input) {
      checkType {
        id
        retiredAt
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const restoreMutation = graphql`
  mutation CheckTypesPageRestoreMutation($input: RestoreCheckTypeInput!) {
    restoreCheckType(input: $input) {
      checkType {
        id
        retiredAt
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export const loader = queryLoader<CheckTypesPageQuery>(query, () => ({}));

/** What the cluster looks into before and while somebody volunteers. */
export function Component() {
  return useMay('centres.manage') ? <CheckTypes /> : <NotYours what="The list of checks" />;
}

function CheckTypes() {
  const { checkTypes } = useRouteQuery<CheckTypesPageQuery>(query);
  const [open, setOpen] = useState<{ type: CheckType | null; coming?: string } | null>(null);
  const [takingBack, setTakingBack] = useState<{ type: CheckType; from: string } | null>(null);
  const [takeBack, takesBack] = useAction<CheckTypesPageTakeBackMutation>(takeBackMutation);
  const [turning, setTurning] = useState<CheckType | null>(null);
  const [retire, retiring] = useAction<CheckTypesPageRetireMutation>(retireMutation);
  const [restore, restoring] = useAction<CheckTypesPageRestoreMutation>(restoreMutation);
  const asked = checkTypes.filter((type) => type.retiredAt == null);
  const retired = checkTypes.filter((type) => type.retiredAt != null);
  const add = (
    <Button leftSection={<Icon name="add" size={18} />} onClick={() => setOpen({ type: null })}>
      Add a check
    </Button>
  );

  function turn(type: CheckType) {
    if (type.retiredAt == null) {
      retire({ input: { checkTypeId: type.id } }, { done: `${type.name} is not asked for any more.` });
    } else {
      restore({ input: { checkTypeId: type.id } }, { done: `${type.name} is asked for again.` });
    }
    setTurning(null);
  }

  return (
    <>
      <PageHeader
        title="Checks"
        intro="What you look into before and while somebody volunteers, at every centre: a check is the person’s, wherever they help."
        back={{ to: '/set-up', label: 'Set-up' }}
        centre={null}
        actions={asked.length > 0 && add}
      />
      <Column>
        <Card title="Asked for" flush>
          {asked.length === 0 ? (
            <EmptyState title="Nothing is asked for" action={add}>
              Everybody can start without any check. Add one, or bring one back.
            </EmptyState>
          ) : (
            <>
              <RowsNote>
                When people are written to before a check is to be repeated is part of the{' '}
                <Anchor component={Link} underline="always" to="/set-up/policy">
                  policy
                </Anchor>
                .
              </RowsNote>
              <Rows label="Checks that are asked for">
                {asked.map((type) => (
                  <Row
                    key={type.id}
                    title={type.name}
                    meta={
                      <>
                        {type.requiredCount > 0 ? <strong>{askedOf(type.requiredCount)}</strong> : <span>{askedOf(type.requiredCount)}</span>}
                        <span>{interval(type.recheckAfterMonths)}</span>
                        {type.recheckAfterMonths != null && <span>shows as due {type.renewalDays} days before</span>}
                        {type.level != null && <span>at least {levels[type.level].toLowerCase()}</span>}
                        {type.workforce != null && <span>{workforces[type.workforce].toLowerCase()}</span>}
                      </>
                    }
                    aside={
                      <>
                        <Button variant="default" size="sm" onClick={() => setOpen({ type })} aria-label={`Change ${type.name}`}>
                          Change
                        </Button>
                        <Button variant="subtle" size="sm" onClick={() => setTurning(type)} aria-label={`Withdraw ${type.name}`}>
                          Withdraw
                        </Button>
                      </>
                    }
                  >
                    <Coming
                      type={type}
                      onChange={(coming) => setOpen({ type, coming })}
                      onTakeBack={(from) => setTakingBack({ type, from })}
                    />
                  </Row>
                ))}
              </Rows>
            </>
          )}
        </Card>
        {retired.length > 0 && (
          <Card title="Not asked for any more" flush>
            <Rows label="Checks that are not asked for any more">
              {retired.map((type) => (
                <Row
                  key={type.id}
                  title={type.name}
                  aside={
                    <Button variant="default" size="sm" onClick={() => setTurning(type)} aria-label={`Bring back ${type.name}`}>
                      Bring back
                    </Button>
                  }
                />
              ))}
            </Rows>
          </Card>
        )}
      </Column>
      <Dialog opened={open !== null} title={open === null || open.type === null ? 'Add a check' : titleOf(open.type, open.coming)} onClose={() => setOpen(null)}>
        {open !== null && <CheckTypeForm {...open} onClose={() => setOpen(null)} />}
      </Dialog>
      <ConfirmDialog
        opened={takingBack !== null}
        title={takingBack === null ? '' : `Take back what begins on ${formatDate(takingBack.from)}?`}
        action="Take it back"
        busy={takesBack}
        onConfirm={() => {
          if (takingBack !== null) {
            takeBack(
              { input: { checkTypeId: takingBack.type.id, from: takingBack.from } },
              { done: `${takingBack.type.name}: nothing changes on ${formatDate(takingBack.from)}.` },
            );
          }
          setTakingBack(null);
        }}
        onClose={() => setTakingBack(null)}
      >
        {takingBack !== null && <p>{takingBack.type.name}: what is asked for before that day goes on after it.</p>}
      </ConfirmDialog>
      <ConfirmDialog
        opened={turning !== null}
        title={turning === null ? '' : turning.retiredAt == null ? `Withdraw ${turning.name}?` : `Bring back ${turning.name}?`}
        action={turning?.retiredAt == null ? 'Withdraw it' : 'Bring it back'}
        busy={retiring || restoring}
        onConfirm={() => turning !== null && turn(turning)}
        onClose={() => setTurning(null)}
      >
        {turning !== null && (
          <CheckTypeEffect
            retired={turning.retiredAt == null}
            input={{
              id: turning.id,
              name: turning.name,
              requiredCount: turning.requiredCount,
              recheckAfterMonths: turning.recheckAfterMonths,
              renewalDays: turning.renewalDays,
              level: turning.level,
              workforce: turning.workforce,
              renewedByStatusCheck: turning.renewedByStatusCheck,
            }}
          />
        )}
      </ConfirmDialog>
    </>
  );
}

function titleOf(type: CheckType, coming: string | undefined): string {
  return coming === undefined ? `Change ${type.name}` : `Change ${type.name} from ${formatDate(coming)}`;
}

interface ComingProps {
  type: CheckType;
  onChange: (from: string) => void;
  onTakeBack: (from: string) => void;
}

/** What will be asked for from a day on, while it can still be changed or taken back. */
function Coming({ type, onChange, onTakeBack }: ComingProps) {
  const coming = comingOf(type.demands);
  if (coming.length === 0) {
    return null;
  }
  return (
    <ul aria-label={`What is to come: ${type.name}`}>
      {coming.map((demand) => {
        const day = formatDate(demand.from);
        return (
          <li key={demand.from}>
            <strong>From {day}</strong>: {demandInWords(demand)}{' '}
            <Button variant="subtle" size="compact-sm" onClick={() => onChange(demand.from)} aria-label={`Change ${type.name} from ${day}`}>
              Change
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={() => onTakeBack(demand.from)} aria-label={`Take back ${type.name} from ${day}`}>
              Take back
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
