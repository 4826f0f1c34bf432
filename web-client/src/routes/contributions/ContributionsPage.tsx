import { Button, NativeSelect, Title } from '@mantine/core';
import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import type { ContributionsPageQuery, ContributionSortInput } from '../../__generated__/ContributionsPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Columns } from '../../components/Columns';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { DateText } from '../../components/DateText';
import { formatDate, formatHours } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { DateField } from '../../components/fields';
import { FilterBar } from '../../components/FilterBar';
import { orderOf, readPage, readSort, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { isDate } from '../../components/plainDate';
import { StatusBadge } from '../../components/StatusBadge';
import { contributionKinds, type ContributionKindName } from './kinds';
import { ProposedHours } from './ProposedHours';

const query = graphql`
  query ContributionsPageQuery(
    $proposed: ContributionFilterInput
    $where: ContributionFilterInput
    $order: [ContributionSortInput!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    proposed: contributions(first: 100, where: $proposed, order: [{ on: DESC }]) {
      ...ProposedHours_contributions
    }
    history: contributions(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        on
        hours
        kind
        status
        description
        volunteer {
          id
          fullName
        }
      }
    }
  }
`;

type Entry = NonNullable<NonNullable<ContributionsPageQuery['response']['history']>['nodes']>[number];

export const loader = queryLoader<ContributionsPageQuery>(query, ({ search, centreId }) => {
  const centre = centreId === null ? {} : { centreId: { eq: centreId } };
  const kind = search.get('kind');
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  return {
    proposed: { ...centre, status: { eq: 'PROPOSED' } },
    where: {
      ...centre,
      status: { eq: search.get('status') === 'DECLINED' ? 'DECLINED' : 'CONFIRMED' },
      ...(kind !== null && kind in contributionKinds ? { kind: { eq: kind as ContributionKindName } } : {}),
      ...(isDate(from) || isDate(to) ? { on: { ...(isDate(from) ? { gte: from } : {}), ...(isDate(to) ? { lte: to } : {}) } } : {}),
    },
    order: orderOf<ContributionSortInput>(readSort(search, 'on.desc', ['on', 'hours', 'kind'])),
    ...readPage(search, 25),
  };
});

const columns: ReadonlyArray<Column<Entry>> = [
  {
    key: 'who',
    header: 'Volunteer',
    primary: true,
    cell: (entry) => entry.volunteer.fullName,
  },
  { key: 'on', header: 'On', sort: 'on', cell: (entry) => <DateText date={entry.on} /> },
  { key: 'what', header: 'What', sort: 'kind', cell: (entry) => entry.description ?? contributionKinds[entry.kind] },
  { key: 'status', header: 'State', wide: true, cell: (entry) => <StatusBadge state={entry.status} /> },
  { key: 'hours', header: 'Time', sort: 'hours', align: 'end', cell: (entry) => formatHours(entry.hours) },
];

/** The hours that volunteers give: those to be confirmed, and all that were. */
export function Component() {
  return useMay('contributions.read') ? <Hours /> : <NotYours what="The list of hours" />;
}

function Hours() {
  const data = useRouteQuery<ContributionsPageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const declined = search.get('status') === 'DECLINED';
  const kind = contributionKinds[(search.get('kind') ?? '') as ContributionKindName] as string | undefined;
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  const active = [
    ...(declined ? ['Declined'] : []),
    ...(kind === undefined ? [] : [`Given to: ${kind}`]),
    ...(isDate(from) ? [`From ${formatDate(from)}`] : []),
    ...(isDate(to) ? [`Until ${formatDate(to)}`] : []),
  ];
  const showAll = () => setSearch({}, { replace: true });
  const set = (name: string) => (event: { currentTarget: { value: string } }) =>
    setSearch(withFilter(search, name, event.currentTarget.value), { replace: true, preventScrollReset: true });

  return (
    <>
      <PageHeader title="Hours" intro="Registers propose hours, and volunteers log their own. Nothing counts until it is confirmed." />
      <Columns>
        <ProposedHours contributions={data.proposed ?? null} />
        <section aria-labelledby="hours-history">
          <Title order={2} id="hours-history" mb="sm">
            {declined ? 'Declined' : 'Confirmed'}
          </Title>
          <FilterBar label="Filter hours" active={active} onClear={showAll}>
            <NativeSelect
              label="Show"
              value={declined ? 'DECLINED' : ''}
              onChange={set('status')}
              data={[
                { value: '', label: 'Confirmed' },
                { value: 'DECLINED', label: 'Declined' },
              ]}
            />
            <NativeSelect
              label="Given to"
              value={search.get('kind') ?? ''}
              onChange={set('kind')}
              data={[{ value: '', label: 'Anything' }, ...Object.entries(contributionKinds).map(([value, label]) => ({ value, label }))]}
            />
            <DateField label="From" value={from} onChange={set('from')} />
            <DateField label="Until" value={to} onChange={set('to')} />
          </FilterBar>
          <ConnectionTable
            label={declined ? 'Declined hours' : 'Confirmed hours'}
            columns={columns}
            nodes={data.history?.nodes ?? []}
            pageInfo={data.history?.pageInfo}
            totalCount={data.history?.totalCount}
            defaultSort="on.desc"
            to={(entry) => `/volunteers/${entry.volunteer.id}?part=given`}
            empty={
              <EmptyState
                small
                title={active.length > 0 ? 'None in this choice' : 'None yet'}
                action={
                  active.length > 0 && (
                    <Button variant="default" onClick={showAll}>
                      Show all
                    </Button>
                  )
                }
              />
            }
          />
        </section>
      </Columns>
    </>
  );
}
