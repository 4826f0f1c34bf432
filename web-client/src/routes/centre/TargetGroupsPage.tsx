import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { TargetGroupsPageMutation } from '../../__generated__/TargetGroupsPageMutation.graphql';
import type { TargetGroupsPageQuery } from '../../__generated__/TargetGroupsPageQuery.graphql';
import type { TargetGroupsPageRestoreMutation } from '../../__generated__/TargetGroupsPageRestoreMutation.graphql';
import type { TargetGroupsPageRetireMutation } from '../../__generated__/TargetGroupsPageRetireMutation.graphql';
import { OneCentre } from '../../app/OneCentre';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { formatDate, formatNumber, today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { numberOf, textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { useTimeZone } from '../../components/place';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';

const query = graphql`
  query TargetGroupsPageQuery($centreId: ID!, $one: Boolean!) {
    targetGroups(centreId: $centreId) @include(if: $one) {
      id
      name
      known
      suppressed
      threshold
      sensitive
      retiredAt
      version
      figures {
        id
        value
        on
        source
      }
    }
  }
`;

const mutation = graphql`
  mutation TargetGroupsPageMutation($input: SaveTargetGroupInput!) {
    saveTargetGroup(input: $input) {
      targetGroup {
        id
        name
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const retireMutation = graphql`
  mutation TargetGroupsPageRetireMutation($input: RetireTargetGroupInput!) {
    retireTargetGroup(input: $input) {
      targetGroup {
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
  mutation TargetGroupsPageRestoreMutation($input: RestoreTargetGroupInput!) {
    restoreTargetGroup(input: $input) {
      targetGroup {
        id
        retiredAt
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Group = NonNullable<TargetGroupsPageQuery['response']['targetGroups']>[number];

export const loader = queryLoader<TargetGroupsPageQuery>(query, ({ centreId }) => ({ centreId: centreId ?? '', one: centreId !== null }));

/** The families that a centre means to reach: how many it knows of, and how many of them are enough. */
export function Component() {
  return useMay('places.write') ? (
    <OneCentre title="Target groups">
      <TargetGroups />
    </OneCentre>
  ) : (
    <NotYours what="The list of target groups" />
  );
}

function TargetGroups() {
  const groups = useRouteQuery<TargetGroupsPageQuery>(query).targetGroups ?? [];
  const centre = useCentre();
  const [open, setOpen] = useState<Group | 'new' | null>(null);
  const [retire] = useAction<TargetGroupsPageRetireMutation>(retireMutation);
  const [restore] = useAction<TargetGroupsPageRestoreMutation>(restoreMutation);
  const counted = groups.filter((group) => group.retiredAt == null);
  const retired = groups.filter((group) => group.retiredAt != null);
  const add = <Button leftSection={<Icon name="add" size={18} />} onClick={() => setOpen('new')}>Add a target group</Button>;

  return (
    <>
      <PageHeader title="Target groups" intro="Families are counted, never named." back={{ to: '/centre', label: 'Centre' }} centre={centre.name} actions={groups.length > 0 && add} />
      {groups.length === 0 ? (
        <EmptyState title="No target groups yet" action={add}>Add the families that the centre means to reach: registers then ask how many of them came.</EmptyState>
      ) : (
        <Column>
          <Card title="Groups that are counted" flush>
            <Rows label="Target groups that are counted">
              {counted.map((group) => (
                <Row
                  key={group.id}
                  title={group.name}
                  meta={
                    <>
                      <span>{group.known != null ? `${formatNumber(group.known)} families known` : group.suppressed ? 'Fewer than 5 families known' : 'Nobody has counted yet'}</span>
                      <span>To reach: {formatNumber(Math.round(group.threshold * 100))} %</span>
                      {group.figures[0] != null && <span>Counted on {formatDate(group.figures[0].on)}, {group.figures[0].source}</span>}
                    </>
                  }
                  aside={
                    <>
                      {group.sensitive && <StatusBadge state="SENSITIVE" label="Sensitive" tone="warning" />}
                      <Button variant="default" size="sm" onClick={() => setOpen(group)} aria-label={`Edit ${group.name}`}>Edit</Button>
                      <Button variant="subtle" size="sm" aria-label={`Retire ${group.name}`} onClick={() => retire({ input: { targetGroupId: group.id } }, { done: `${group.name}: not counted any more.` })}>Retire</Button>
                    </>
                  }
                >
                  {group.figures.length > 1 && (
                    <More summary={`Counted before: ${group.name}`}>
                      {group.figures.slice(1).map((figure) => (
                        <p key={figure.id}>{figure.value == null ? 'Fewer than 5' : formatNumber(figure.value)} on {formatDate(figure.on)}, {figure.source}</p>
                      ))}
                    </More>
                  )}
                </Row>
              ))}
            </Rows>
          </Card>
          {retired.length > 0 && (
            <Card title="Not counted any more" flush>
              <Rows label="Target groups not counted any more">
                {retired.map((group) => (
                  <Row
                    key={group.id}
                    title={group.name}
                    aside={<Button variant="default" size="sm" aria-label={`Count ${group.name} again`} onClick={() => restore({ input: { targetGroupId: group.id } }, { done: `${group.name}: counted again.` })}>Count again</Button>}
                  />
                ))}
              </Rows>
            </Card>
          )}
        </Column>
      )}
      <Dialog opened={open !== null} title={open === 'new' || open === null ? 'Add a target group' : `Edit ${open.name}`} onClose={() => setOpen(null)}>
        {open !== null && <GroupForm group={open === 'new' ? null : open} centreId={centre.id} onClose={() => setOpen(null)} />}
      </Dialog>
    </>
  );
}

function GroupForm({ group, centreId, onClose }: { group: Group | null; centreId: string; onClose: () => void }) {
  const now = today(useTimeZone());
  const form = useMutationForm<TargetGroupsPageMutation>(mutation, {
    onDone(response) {
      notifyDone(`${response.saveTargetGroup.targetGroup?.name ?? 'The group'}: saved.`);
      onClose();
    },
  });
  function submit(data: FormData) {
    const known = numberOf(data, 'known');
    const threshold = numberOf(data, 'threshold');
    form.submit({
      input: {
        centreId, id: group?.id, version: group?.version, name: textOf(data, 'name') ?? '',
        threshold: threshold === undefined ? undefined : threshold / 100, sensitive: data.get('sensitive') === 'on',
        ...(known === undefined ? {} : { known, on: textOf(data, 'on') ?? now, source: textOf(data, 'source') }),
      },
    });
  }
  return (
    <Form form={form} onSubmit={submit}>
      <Fields>
        <Wide><TextInput {...form.field('name')} label="Name" required defaultValue={group?.name} /></Wide>
        <NumberInput {...form.field('threshold')} label="Share to reach, per cent" min={1} max={100} defaultValue={group === null ? 65 : Math.round(group.threshold * 100)} />
        <NumberInput {...form.field('known')} label="Families known" description={group === null ? 'Empty when nobody has counted.' : 'Only when they were counted anew.'} min={0} allowDecimal={false} />
        <DateField {...form.field('on')} label="Counted on" max={now} defaultValue={now} />
        <TextInput {...form.field('source')} label="Source" description="Who counted." />
        <Wide><Checkbox name="sensitive" label="Sensitive" description="Fewer than five such families are shown to nobody outside the register itself." defaultChecked={group?.sensitive ?? false} color="sea.7" /></Wide>
      </Fields>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
