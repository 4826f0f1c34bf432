import { Button, NativeSelect } from '@mantine/core';
import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import type { MessageSortInput, MessagesPageQuery, MessageStatus } from '../../__generated__/MessagesPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { addDays, formatDate, instantAt } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { DateField } from '../../components/fields';
import { FilterBar } from '../../components/FilterBar';
import { orderOf, readPage, readSort, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { isDate } from '../../components/plainDate';
import { stateLabel } from '../../components/StatusBadge';
import { messageKinds } from './messageKinds';
import { MessageTable } from './MessageTable';

const query = graphql`
  query MessagesPageQuery($where: MessageFilterInput, $order: [MessageSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
    messages(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
      ...MessageTable_messages
    }
  }
`;

const statuses: readonly MessageStatus[] = ['QUEUED', 'SENT', 'SKIPPED', 'FAILED'];
const filters = ['status', 'kind', 'from', 'to'] as const;
const words: Record<(typeof filters)[number], (value: string) => string> = {
  status: (value) => `Outcome: ${stateLabel(value)}`,
  kind: (value) => `What: ${messageKinds[value] ?? value}`,
  from: (value) => `Due from ${isDate(value) ? formatDate(value) : value}`,
  to: (value) => `to ${isDate(value) ? formatDate(value) : value}`,
};

export const loader = queryLoader<MessagesPageQuery>(query, async ({ search, timeZone }) => {
  const status = statuses.find((value) => value === search.get('status'));
  const kind = search.get('kind');
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  const dueAt = isDate(from) || isDate(to) ? instantsOfDays(from, to, await timeZone()) : null;
  return {
    where: {
      ...(status === undefined ? {} : { status: { eq: status } }),
      ...(kind === null || kind === '' ? {} : { kind: { eq: kind } }),
      ...(dueAt === null ? {} : { dueAt }),
    },
    order: orderOf<MessageSortInput>(readSort(search, 'dueAt.desc', ['dueAt', 'kind', 'status'])),
    ...readPage(search, 30),
  };
});

/** The days from one to another, both included, as the centre's clocks count them. */
function instantsOfDays(from: string, to: string, timeZone: string) {
  return {
    ...(isDate(from) ? { gte: instantAt(from, '00:00', timeZone) } : {}),
    ...(isDate(to) ? { lt: instantAt(addDays(to, 1), '00:00', timeZone) } : {}),
  };
}

/** Every e-mail that was due. */
export function Component() {
  const data = useRouteQuery<MessagesPageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const filtered = filters.some((name) => search.has(name));
  const active = filters.flatMap((name) => {
    const value = search.get(name);
    return value === null ? [] : [words[name](value)];
  });
  const set = (name: string) => (event: { currentTarget: { value: string } }) =>
    setSearch(withFilter(search, name, event.currentTarget.value), { replace: true, preventScrollReset: true });

  if (!useMay('messages.read')) {
    return <NotYours what="The list of messages" />;
  }
  return (
    <>
      <PageHeader title="Messages" intro="Every e-mail that was due: sent, waiting, skipped or failed, and why." />
      <FilterBar label="Messages" active={active} onClear={() => setSearch({}, { replace: true })}>
        <NativeSelect
          label="Outcome"
          value={search.get('status') ?? ''}
          onChange={set('status')}
          data={[{ value: '', label: 'Any' }, ...statuses.map((value) => ({ value, label: stateLabel(value) }))]}
        />
        <NativeSelect
          label="What"
          value={search.get('kind') ?? ''}
          onChange={set('kind')}
          data={[{ value: '', label: 'Anything' }, ...Object.entries(messageKinds).map(([value, label]) => ({ value, label }))]}
        />
        <DateField label="Due from" value={search.get('from') ?? ''} onChange={set('from')} />
        <DateField label="to" value={search.get('to') ?? ''} onChange={set('to')} />
      </FilterBar>
      <MessageTable
        label="Messages"
        messages={data.messages ?? null}
        sortable
        empty={
          filtered ? (
            <EmptyState
              title="Nothing like that"
              action={
                <Button variant="default" onClick={() => setSearch({}, { replace: true })}>
                  Show all messages
                </Button>
              }
            />
          ) : (
            <EmptyState title="No messages yet">Invitations, reminders and newsletters appear here as they fall due.</EmptyState>
          )
        }
      />
    </>
  );
}
