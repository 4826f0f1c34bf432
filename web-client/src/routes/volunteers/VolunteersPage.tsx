import { Anchor, Button, NativeSelect } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link, useSearchParams } from 'react-router';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMay, useSession } from '../../app/session';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { orderOf, readPage, readSort, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { SearchInput } from '../../components/SearchInput';
import { StatusBadge, stateLabel } from '../../components/StatusBadge';
import type { EnrolmentStage, VolunteersPageQuery, VolunteerSortInput } from '../../__generated__/VolunteersPageQuery.graphql';
import { stages } from './stages';
import classes from './VolunteersPage.module.css';

const defaultSort = 'fullName.asc';
const sortable = ['fullName', 'email', 'enrolmentStage', 'createdAt'];

const query = graphql`
  query VolunteersPageQuery(
    $search: String
    $centreId: ID
    $where: VolunteerFilterInput
    $order: [VolunteerSortInput!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    volunteers(search: $search, centreId: $centreId, where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        fullName
        knownAs
        email
        phone
        enrolmentStage
        createdAt
        centres {
          id
          name
        }
      }
    }
  }
`;

type Row = NonNullable<NonNullable<VolunteersPageQuery['response']['volunteers']>['nodes']>[number];

export const loader = queryLoader<VolunteersPageQuery>(query, ({ search, centreId }) => {
  const stage = stageOf(search);
  const centre = search.get('centre') ?? centreId;
  return {
    search: search.get('q'),
    centreId: centre === 'all' ? null : centre,
    where: stage === null ? null : { enrolmentStage: { eq: stage } },
    order: orderOf<VolunteerSortInput>(readSort(search, defaultSort, sortable)),
    ...readPage(search, 25),
  };
});

function stageOf(search: URLSearchParams): EnrolmentStage | null {
  return stages.find((stage) => stage === search.get('stage')) ?? null;
}

const columns: ReadonlyArray<Column<Row>> = [
  {
    key: 'name',
    header: 'Name',
    sort: 'fullName',
    primary: true,
    cell: (row) => (
      <Anchor component={Link} to={`/volunteers/${row.id}`} fw={700}>
        {row.fullName}
        {row.knownAs !== row.fullName && !row.fullName.startsWith(`${row.knownAs} `) && <span className={classes.known}> “{row.knownAs}”</span>}
      </Anchor>
    ),
  },
  { key: 'stage', header: 'Stage', sort: 'enrolmentStage', cell: (row) => <StatusBadge state={row.enrolmentStage} /> },
  {
    key: 'contact',
    header: 'How to reach',
    cell: (row) =>
      row.phone != null ? <a className={classes.reach} href={`tel:${row.phone.replace(/\s/g, '')}`}>{row.phone}</a>
      : row.email != null ? <a className={classes.reach} href={`mailto:${row.email}`}>{row.email}</a>
      : 'No contact given',
  },
  { key: 'centres', header: 'Centre', wide: true, cell: (row) => row.centres.map((centre) => centre.name).join(', ') },
  { key: 'since', header: 'With us since', sort: 'createdAt', wide: true, cell: (row) => <TimeText at={row.createdAt} time={false} /> },
];

/** Everyone in the programme, found in a moment. */
export function Component() {
  const { volunteers } = useRouteQuery<VolunteersPageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const { centres } = useSession();
  const centre = useCentre();
  const mayWrite = useMay('volunteers.write');
  const mayImport = useMay('import');
  const filter = (name: string, value: string) => setSearch((now) => withFilter(now, name, value), { replace: true, preventScrollReset: true });
  const filtered = search.has('q') || search.has('stage');

  return (
    <>
      <PageHeader
        title="Volunteers"
        intro="Everyone who helps, has helped, or has asked how they might."
        actions={
          <>
            {mayImport && (
              <Button component={Link} to="/volunteers/import" variant="default" leftSection={<Icon name="import" size={18} />}>
                Import
              </Button>
            )}
            {mayWrite && (
              <Button component={Link} to="/volunteers/new" leftSection={<Icon name="add" size={18} />}>
                Enrol a volunteer
              </Button>
            )}
          </>
        }
      />
      <div className={classes.filters} role="search">
        <SearchInput label="Search volunteers" placeholder="Name, e-mail, phone or postcode" value={search.get('q') ?? ''} onSearch={(value) => filter('q', value)} />
        <NativeSelect
          aria-label="Stage"
          value={stageOf(search) ?? ''}
          onChange={(event) => filter('stage', event.currentTarget.value)}
          data={[{ value: '', label: 'Every stage' }, ...stages.map((stage) => ({ value: stage, label: stateLabel(stage) }))]}
        />
        {centres.length > 1 && (
          <NativeSelect
            aria-label="Centre of the volunteers"
            value={search.get('centre') ?? centre.id}
            onChange={(event) => filter('centre', event.currentTarget.value === centre.id ? '' : event.currentTarget.value)}
            data={[{ value: 'all', label: 'All centres' }, ...centres.map((each) => ({ value: each.id, label: each.name }))]}
          />
        )}
      </div>
      <ConnectionTable
        label="Volunteers"
        columns={centres.length > 1 ? columns : columns.filter((column) => column.key !== 'centres')}
        nodes={volunteers?.nodes ?? []}
        pageInfo={volunteers?.pageInfo}
        totalCount={volunteers?.totalCount}
        defaultSort={defaultSort}
        empty={
          filtered ? (
            <EmptyState
              title="Nobody found"
              action={
                <Button variant="default" onClick={() => setSearch({}, { replace: true })}>
                  Show everyone
                </Button>
              }
            >
              Try part of the name, or another stage.
            </EmptyState>
          ) : (
            <EmptyState
              title="Nobody is enrolled yet"
              action={mayWrite && <Button component={Link} to="/volunteers/new">Enrol the first volunteer</Button>}
            >
              Enrol people one by one at a support meeting, or bring them all in from a spreadsheet.
            </EmptyState>
          )
        }
      />
    </>
  );
}
