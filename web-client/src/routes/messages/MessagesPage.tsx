import { Button, NativeSelect, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import type { MessageSortInput, MessagesPageQuery, MessageStatus } from '../../__generated__/MessagesPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { addDays, instantAt } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { orderOf, readPage, readSort, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { isDate } from '../../components/plainDate';
import { stateLabel } from '../../components/StatusBadge';
import { messageKinds } from './messageKinds';
import { MessageTable } from './MessageTable';
import classes from './Messages.module.css';

const query = graphql`
  query MessagesPageQuery($where: MessageFilterInput, $order: [MessageSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
    messages(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
      ...MessageTable_messages
    }
  }
`;

const statuses: readonly MessageStatus[] = ['QUEUED', 'SENT', 'SKIPPED', 'FAILED'];
const filters = ['status', 'kind', 'from', 'to'];

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
  const set = (name: string) => (event: { currentTarget: { value: string } }) =>
    setSearch(withFilter(search, name, event.currentTarget.value), { replace: true, preventScrollReset: true });

  return (
    <>
      <PageHeader title="Messages" intro="Every e-mail that was due: sent, waiting, skipped or failed, and why." />
      <div className={classes.filters} role="search" aria-label="Filter messages">
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
        <TextInput label="Due from" type="date" value={search.get('from') ?? ''} onChange={set('from')} />
        <TextInput label="to" type="date" value={search.get('to') ?? ''} onChange={set('to')} />
      </div>
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
