import { Button, Checkbox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { ProposedHours_contributions$key } from '../../__generated__/ProposedHours_contributions.graphql';
import type { ProposedHoursConfirmMutation } from '../../__generated__/ProposedHoursConfirmMutation.graphql';
import { useMay, useSession } from '../../app/session';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { formatHours } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { FormMessage } from '../../components/Form';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import { SaveBar } from '../../components/SaveBar';
import { useSelection } from '../../components/selection';
import { useMutationForm } from '../../components/useMutationForm';
import { DeclineHoursForm } from './DeclineHoursForm';
import { groupHours, sumHours } from './groups';
import { contributionKinds } from './kinds';
import classes from './Contributions.module.css';

const fragment = graphql`
  fragment ProposedHours_contributions on ContributionsConnection {
    totalCount
    nodes {
      id
      on
      hours
      kind
      source
      description
      programme {
        name
      }
      volunteer {
        id
        fullName
      }
    }
  }
`;

const confirm = graphql`
  mutation ProposedHoursConfirmMutation($input: ConfirmContributionsInput!) {
    confirmContributions(input: $input) {
      contributions {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** What waits for somebody's word: ticked one by one, by programme or all together, then confirmed in one go. */
export function ProposedHours({ contributions: key }: { contributions: ProposedHours_contributions$key | null }) {
  const contributions = useFragment(fragment, key);
  const entries = contributions?.nodes ?? [];
  const total = contributions?.totalCount ?? 0;
  const mayConfirm = useMay('contributions.confirm');
  const { volunteerId: own } = useSession();
  // One's own hours are somebody else's to confirm.
  const idsOf = (some: typeof entries) => some.filter((entry) => entry.volunteer.id !== own).map((entry) => entry.id);
  const ids = idsOf(entries);
  const selection = useSelection(ids);
  const [declining, decline] = useDisclosure(false);
  const [toDecline, setToDecline] = useState<readonly string[]>([]);
  const chosen = entries.filter((entry) => selection.has(entry.id));
  const covered = selection.coverage(ids);
  const form = useMutationForm<ProposedHoursConfirmMutation>(confirm, {
    onDone({ confirmContributions }) {
      const count = confirmContributions.contributions?.length ?? 0;
      notifyDone(count === 1 ? 'One entry is confirmed.' : `${count} entries are confirmed.`);
      selection.clear();
    },
  });

  return (
    <Card title={entries.length === 0 ? 'Nothing to confirm' : 'To confirm'} flush>
      {entries.length === 0 ? (
        <EmptyState small title="Every entry has been seen to">
          Hours appear here when a register is saved or a volunteer logs their own.
        </EmptyState>
      ) : (
        <>
          <FormMessage form={form} />
          {mayConfirm && (
            <div className={classes.all} data-screen>
              <Checkbox label="Tick all" checked={covered === 'all'} indeterminate={covered === 'some'} onChange={() => selection.toggleAll(ids)} />
            </div>
          )}
          {groupHours(entries).map((group) => {
            const members = idsOf(group.entries);
            const state = selection.coverage(members);
            return (
              <section key={group.key} aria-label={group.title}>
                <div className={classes.group}>
                  {mayConfirm && members.length > 0 ? (
                    <Checkbox
                      label={group.title}
                      classNames={{ label: classes.groupLabel }}
                      checked={state === 'all'}
                      indeterminate={state === 'some'}
                      onChange={() => selection.toggleAll(members)}
                    />
                  ) : (
                    <span className={classes.groupLabel}>{group.title}</span>
                  )}
                  <span className={classes.hours}>{formatHours(group.hours)}</span>
                </div>
                <Rows label={group.title}>
                  {group.entries.map((entry) => (
                    <Row
                      key={entry.id}
                      title={entry.volunteer.fullName}
                      to={`/volunteers/${entry.volunteer.id}?part=given`}
                      linkTitleOnly
                      lead={
                        mayConfirm &&
                        entry.volunteer.id !== own && (
                          <Checkbox
                            aria-label={`${entry.volunteer.fullName}, ${formatHours(entry.hours)}`}
                            checked={selection.has(entry.id)}
                            onChange={() => selection.toggle(entry.id)}
                          />
                        )
                      }
                      meta={
                        <>
                          <DateText date={entry.on} style="weekday" />
                          {mayConfirm && entry.volunteer.id === own && <span>Somebody else confirms your own hours</span>}
                          {entry.source === 'SELF_LOGGED' && <span>{entry.description ?? contributionKinds[entry.kind]}</span>}
                        </>
                      }
                      aside={<span className={classes.hours}>{formatHours(entry.hours)}</span>}
                    />
                  ))}
                </Rows>
              </section>
            );
          })}
          {total > entries.length && (
            <p>
              These are the latest {entries.length} of {total}. The others follow once these are seen to.
            </p>
          )}
          {mayConfirm && (
            <SaveBar status={chosen.length > 0 && `${chosen.length} ticked, ${formatHours(sumHours(chosen))}`}>
              <Button variant="default" disabled={chosen.length === 0} onClick={() => {
                  setToDecline(selection.ids);
                  decline.open();
                }}>
                Decline
              </Button>
              <Button
                leftSection={<Icon name="check" size={18} />}
                disabled={chosen.length === 0}
                loading={form.busy}
                onClick={() => form.submit({ input: { contributionIds: selection.ids } })}
              >
                {chosen.length === 0 ? 'Confirm' : `Confirm ${chosen.length}`}
              </Button>
            </SaveBar>
          )}
        </>
      )}
      <Dialog opened={declining} title={toDecline.length === 1 ? 'Decline this entry' : `Decline ${toDecline.length} entries`} onClose={decline.close}>
        <DeclineHoursForm
          ids={toDecline}
          onDone={() => {
            selection.clear();
            decline.close();
          }}
          onCancel={decline.close}
        />
      </Dialog>
    </Card>
  );
}
