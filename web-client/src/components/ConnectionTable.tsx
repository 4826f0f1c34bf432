import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useNavigation, useSearchParams } from 'react-router';
import { Icon } from './Icon';
import { rangeWords, readAt, readSort, withPage, withSort } from './listState';
import classes from './ConnectionTable.module.css';

export interface Column<TNode> {
  key: string;
  header: string;
  /** The sort input's field; without one the column cannot be sorted. */
  sort?: string;
  cell: (node: TNode) => ReactNode;
  /** The column that names the row: its header, and the title of its card on a phone. */
  primary?: boolean;
  align?: 'end';
  /** Left out on a phone. */
  wide?: boolean;
}


interface Props<TNode extends { id: string }> {
  /** What the table lists, for screen readers. */
  label: string;
  columns: ReadonlyArray<Column<TNode>>;
  nodes: readonly TNode[];
  pageInfo?: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null };
  totalCount?: number;
  /** The order when the address says none, as "fullName.asc"; needed when any column sorts. */
  defaultSort?: string;
  /** The page of what a row stands for: then the whole row leads there. Null where it has none. */
  to?: (node: TNode) => string | null;
  /** Said with the heading of the list: "sorted by surname". */
  note?: string;
  /** Shown instead of the table when it has no rows. */
  empty: ReactNode;
}

/** A page of a connection as a table; on a phone each row is a card, on paper it is a table. Order and page live in the address. */
export function ConnectionTable<TNode extends { id: string }>(props: Props<TNode>) {
  const { label, columns, nodes, pageInfo, totalCount, defaultSort = 'id.asc', to, note, empty } = props;
  const [search, setSearch] = useSearchParams();
  const busy = useNavigation().state === 'loading';
  const sort = readSort(search, defaultSort);
  const at = readAt(search);
  const turn = (page: { after: string } | { before: string }) =>
    setSearch(withPage(search, page, 'after' in page ? (at ?? 1) + nodes.length : Math.max(1, (at ?? 1) - nodes.length)));

  if (nodes.length === 0) {
    return <>{empty}</>;
  }
  // Blocks and grids lose a table's meaning in some browsers: the roles are said again.
  return (
    <div className={classes.frame} aria-busy={busy} data-busy={busy || undefined}>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      <div className={classes.scroll}>
        <table className={classes.table} role="table" aria-label={label}>
          <thead role="rowgroup" data-plain={columns.every((column) => column.sort === undefined) || undefined}>
            <tr role="row">
              {columns.map((column) => (
                <th
                  key={column.key}
                  role="columnheader"
                  scope="col"
                  data-align={column.align}
                  aria-sort={
                    column.sort === undefined ? undefined : column.sort !== sort.key ? 'none' : sort.direction === 'ASC' ? 'ascending' : 'descending'
                  }
                >
                  {column.sort === undefined ? (
                    column.header
                  ) : (
                    <button
                      type="button"
                      className={classes.sort}
                      onClick={() => setSearch(withSort(search, sort, column.sort!), { preventScrollReset: true })}
                    >
                      {column.header}
                      <Icon name={column.sort !== sort.key ? 'sort' : sort.direction === 'ASC' ? 'up' : 'down'} size={16} />
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {nodes.map((node) => {
              const address = to?.(node) ?? null;
              return (
                <tr key={node.id} role="row" data-link={address !== null || undefined}>
                  {columns.map((column) =>
                    column.primary === true ? (
                      <th key={column.key} role="rowheader" scope="row" className={classes.primary}>
                        {address === null ? (
                          <span dir="auto">{column.cell(node)}</span>
                        ) : (
                          <Link to={address} className={classes.link} dir="auto">
                            {column.cell(node)}
                          </Link>
                        )}
                      </th>
                    ) : (
                      <td key={column.key} role="cell" data-label={column.header} data-align={column.align} data-wide={column.wide || undefined}>
                        {column.cell(node)}
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {pageInfo !== undefined && (
        <nav className={classes.pages} aria-label={`Pages of ${label}`}>
          <span role="status">{rangeWords(at, nodes.length, totalCount)}</span>
          {(pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
            <span className={classes.buttons}>
              <Button
                variant="default"
                size="sm"
                disabled={!pageInfo.hasPreviousPage || pageInfo.startCursor == null}
                leftSection={<Icon name="previous" size={16} />}
                onClick={() => turn({ before: pageInfo.startCursor! })}
              >
                Previous
              </Button>
              <Button
                variant="default"
                size="sm"
                disabled={!pageInfo.hasNextPage || pageInfo.endCursor == null}
                rightSection={<Icon name="next" size={16} />}
                onClick={() => turn({ after: pageInfo.endCursor! })}
              >
                Next
              </Button>
            </span>
          )}
        </nav>
      )}
    </div>
  );
}
