import { Anchor, Button, NativeSelect } from '@mantine/core';
import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import { ChangeDetails } from '../../app/ChangeDetails';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { subjectLink } from '../../app/subjectLink';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { TimeText } from '../../components/DateText';
import { addDays, formatDate, instantAt } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { DateField } from '../../components/fields';
import { FilterBar } from '../../components/FilterBar';
import { orderOf, readPage, readSort, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { isDate } from '../../components/plainDate';
import { SearchInput } from '../../components/SearchInput';
import type { AuditArea, AuditEntrySortInput, AuditPageQuery } from '../../__generated__/AuditPageQuery.graphql';

const defaultSort = 'at.desc';

const query = graphql`
  query AuditPageQuery($where: AuditEntryFilterInput, $order: [AuditEntrySortInput!], $first: Int, $after: String, $last: Int, $before: String) {
    auditEntries(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        at
        by
        area
        sentence
        subject {
          __typename
          ...subjectLink_node
        }
        ...ChangeDetails_entry
      }
    }
  }
`;

type Row = NonNullable<NonNullable<AuditPageQuery['response']['auditEntries']>['nodes']>[number];

const areas: Record<AuditArea, string> = {
  PEOPLE: 'People',
  TRAINING: 'Training',
  PROGRAMMES: 'Programmes',
  MEETINGS: 'Support meetings',
  CONTRIBUTIONS: 'Hours and stories',
  NEWSLETTER: 'Newsletter',
  MESSAGES: 'E-mails',
  ACCESS: 'Sign-ins and staff',
  PLACES: 'The centre',
};

const filters = ['by', 'area', 'from', 'to'] as const;
const words: Record<(typeof filters)[number], (value: string) => string> = {
  by: (value) => `By: ${value}`,
  area: (value) => areas[value as AuditArea] ?? value,
  from: (value) => `From ${isDate(value) ? formatDate(value) : value}`,
  to: (value) => `to ${isDate(value) ? formatDate(value) : value}`,
};

export const loader = queryLoader<AuditPageQuery>(query, async ({ search, timeZone }) => {
  const by = search.get('by');
  const area = (Object.keys(areas) as AuditArea[]).find((each) => each === search.get('area'));
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  const zone = isDate(from) || isDate(to) ? await timeZone() : '';
  return {
    where: {
      ...(by === null || by === '' ? {} : { by: { contains: by } }),
      ...(area === undefined ? {} : { area: { eq: area } }),
      ...(zone === ''
        ? {}
        : {
            at: {
              ...(isDate(from) ? { gte: instantAt(from, '00:00', zone) } : {}),
              ...(isDate(to) ? { lt: instantAt(addDays(to, 1), '00:00', zone) } : {}),
            },
          }),
    },
    order: orderOf<AuditEntrySortInput>(readSort(search, defaultSort, ['at', 'by'])),
    ...readPage(search, 30),
  };
});

const columns: ReadonlyArray<Column<Row>> = [
  { key: 'sentence', header: 'What', primary: true, cell: (row) => row.sentence },
  { key: 'at', header: 'When', sort: 'at', cell: (row) => <TimeText at={row.at} /> },
  { key: 'area', header: 'About', cell: (row) => areas[row.area] },
  { key: 'details', header: 'Before and after', cell: (row) => <ChangeDetails entry={row} /> },
];

/** What everybody did, in sentences, latest first. */
export function Component() {
  return useMay('audit.read') ? <Audit /> : <NotYours what="The audit trail" />;
}

function Audit() {
  const { auditEntries } = useRouteQuery<AuditPageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const active = filters.flatMap((name) => {
    const value = search.get(name);
    return value === null ? [] : [words[name](value)];
  });
  const set = (name: string, value: string) => setSearch((now) => withFilter(now, name, value), { replace: true, preventScrollReset: true });
  const table = new URLSearchParams(filters.flatMap((name) => (search.has(name) ? [[name, search.get(name)!]] : [])));
  return (
    <>
      <PageHeader
        title="Audit"
        centre={null}
        intro="What everybody did: who, when and what, and who signed in or read a note."
        actions={
          <Button component="a" href={`/api/audit.csv?${table.toString()}`} variant="default">
            As a table (CSV)
          </Button>
        }
      />
      <FilterBar
        label="What was done"
        active={active}
        onClear={() => setSearch({}, { replace: true })}
        search={<SearchInput label="Done by" placeholder="Somebody’s name" value={search.get('by') ?? ''} onSearch={(value) => set('by', value)} />}
      >
        <NativeSelect
          label="About"
          value={search.get('area') ?? ''}
          onChange={(event) => set('area', event.currentTarget.value)}
          data={[{ value: '', label: 'Anything' }, ...Object.entries(areas).map(([value, label]) => ({ value, label }))]}
        />
        <DateField label="From" value={search.get('from') ?? ''} onChange={(event) => set('from', event.currentTarget.value)} />
        <DateField label="To" value={search.get('to') ?? ''} onChange={(event) => set('to', event.currentTarget.value)} />
      </FilterBar>
      <ConnectionTable
        label="What was done"
        columns={columns}
        to={(row) => (row.subject == null ? null : subjectLink(row.subject))}
        nodes={auditEntries?.nodes ?? []}
        pageInfo={auditEntries?.pageInfo}
        totalCount={auditEntries?.totalCount}
        defaultSort={defaultSort}
        empty={
          active.length > 0 ? (
            <EmptyState
              title="Nothing like that"
              action={
                <Anchor component="button" type="button" onClick={() => setSearch({}, { replace: true })}>
                  Show everything
                </Anchor>
              }
            />
          ) : (
            <EmptyState title="Nothing is recorded yet">Everything that anybody does from now on is listed here.</EmptyState>
          )
        }
      />
    </>
  );
}
