import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import { changeTitle, fieldTitle } from '../../app/auditWords';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { subjectLink } from '../../app/subjectLink';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { TimeText } from '../../components/DateText';
import { NotYours } from '../../components/ErrorState';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { orderOf, readPage, readSort, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { SearchInput } from '../../components/SearchInput';
import type { AuditEntrySortInput, AuditPageQuery } from '../../__generated__/AuditPageQuery.graphql';
import classes from './AuditPage.module.css';

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
        action
        subjectType
        subject {
          __typename
          ...subjectLink_node
        }
        changes {
          field
          before
          after
        }
      }
    }
  }
`;

type Row = NonNullable<NonNullable<AuditPageQuery['response']['auditEntries']>['nodes']>[number];

export const loader = queryLoader<AuditPageQuery>(query, ({ search }) => {
  const by = search.get('by');
  return {
    where: by === null ? null : { by: { contains: by } },
    order: orderOf<AuditEntrySortInput>(readSort(search, defaultSort, ['at', 'by', 'action'])),
    ...readPage(search, 30),
  };
});

const columns: ReadonlyArray<Column<Row>> = [
  { key: 'action', header: 'What', sort: 'action', primary: true, cell: changeTitle },
  { key: 'by', header: 'Who', sort: 'by', cell: (row) => row.by },
  { key: 'at', header: 'When', sort: 'at', cell: (row) => <TimeText at={row.at} /> },
  { key: 'changes', header: 'Before and after', cell: (row) => <Changes changes={row.changes} /> },
];

/** Every change: who, when, what, before, after. */
export function Component() {
  const { auditEntries } = useRouteQuery<AuditPageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const by = search.get('by');

  if (!useMay('audit.read')) {
    return <NotYours what="The audit trail" />;
  }
  return (
    <>
      <PageHeader title="Audit" centre={null} intro="Every change that anybody made: who, when and what, before and after." />
      <FilterBar
        label="Changes"
        active={by === null ? [] : [`By: ${by}`]}
        onClear={() => setSearch({}, { replace: true })}
        search={
          <SearchInput
          label="Changes by"
          placeholder="Somebody’s name"
          value={search.get('by') ?? ''}
          onSearch={(value) => setSearch((now) => withFilter(now, 'by', value), { replace: true, preventScrollReset: true })}
          />
        }
      />
      <ConnectionTable
        label="Changes"
        columns={columns}
        to={(row) => (row.subject == null ? null : subjectLink(row.subject))}
        nodes={auditEntries?.nodes ?? []}
        pageInfo={auditEntries?.pageInfo}
        totalCount={auditEntries?.totalCount}
        defaultSort={defaultSort}
        empty={<EmptyState title="No changes found">Everything that anybody changes from now on is listed here.</EmptyState>}
      />
    </>
  );
}

function Changes({ changes }: { changes: Row['changes'] }) {
  if (changes.length === 0) {
    return '–';
  }
  return (
    <details className={classes.changes}>
      <summary>{changes.length === 1 ? fieldTitle(changes[0]!.field) : `${changes.length} fields`}</summary>
      <dl>
        {changes.map((change, index) => (
          <div key={index}>
            <dt>{fieldTitle(change.field)}</dt>
            <dd>
              <del>{change.before ?? '–'}</del> <ins>{change.after ?? '–'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
