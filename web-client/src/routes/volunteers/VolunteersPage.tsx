import { Button, NativeSelect } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link, useSearchParams } from 'react-router';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMay, useSession } from '../../app/session';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { FilterBar } from '../../components/FilterBar';
import { Icon } from '../../components/Icon';
import { orderOf, readPage, readSort, withFilter, type Sort } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { SearchInput } from '../../components/SearchInput';
import { StatusBadge, stateLabel } from '../../components/StatusBadge';
import type { EnrolmentStage, VolunteersPageQuery, VolunteerSortInput } from '../../__generated__/VolunteersPageQuery.graphql';
import { stages } from './stages';
import classes from './VolunteersPage.module.css';

const defaultSort = 'surname.asc';
const sortable = ['surname', 'fullName', 'email', 'enrolmentStage', 'createdAt'];

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
    sort: 'surname',
    primary: true,
    cell: (row) => (
      <>
        {row.fullName}
        {row.knownAs !== row.fullName && !row.fullName.startsWith(`${row.knownAs} `) && <span className={classes.known}> “{row.knownAs}”</span>}
      </>
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

/** What the heading of each order says. */
const sortedBy: Record<string, readonly [up: string, down: string]> = {
  surname: ['Sorted by surname.', 'Sorted by surname, from Z to A.'],
  fullName: ['Sorted by name, the first name first.', 'Sorted by name, the first name first, from Z to A.'],
  enrolmentStage: ['Sorted by how far they have come, enquiries first.', 'Sorted by how far they have come, enquiries last.'],
  createdAt: ['Sorted by how long they have been with us, the longest first.', 'Sorted by how long they have been with us, the newest first.'],
};

function noteOf({ key, direction }: Sort): string | undefined {
  return sortedBy[key]?.[direction === 'ASC' ? 0 : 1];
}

/** Everyone in the programme, found in a moment. */
export function Component() {
  return useMay('volunteers.read') ? <Volunteers /> : <NotYours what="The list of volunteers" />;
}

function Volunteers() {
  const { volunteers } = useRouteQuery<VolunteersPageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const { centres } = useSession();
  const centre = useCentre();
  const mayWrite = useMay('volunteers.write');
  const mayImport = useMay('import');
  const filter = (name: string, value: string) => setSearch((now) => withFilter(now, name, value), { replace: true, preventScrollReset: true });
  const showAll = () => setSearch({}, { replace: true });
  const stage = stageOf(search);
  const searched = search.get('q') ?? '';
  // Staff of the whole cluster begin with all its centres.
  const begin = centre.id === '' ? 'all' : centre.id;
  const listed = search.get('centre') ?? begin;
  const listedName = listed === 'all' ? 'All centres' : (centres.find((each) => each.id === listed)?.name ?? centre.name);
  const active = [
    ...(searched === '' ? [] : [`Found for “${searched}”`]),
    ...(stage === null ? [] : [`Stage: ${stateLabel(stage)}`]),
    ...(listed === begin ? [] : [`At: ${listedName}`]),
  ];

  return (
    <>
      <PageHeader
        title="Volunteers"
        intro="Everyone who helps, has helped, or has asked how they might."
        centre={listedName}
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
      <FilterBar
        label="Find volunteers"
        search={<SearchInput label="Search volunteers" placeholder="Name, e-mail, phone or postcode" value={searched} onSearch={(value) => filter('q', value)} />}
        active={active}
        onClear={showAll}
      >
        <NativeSelect
          label="Stage"
          value={stage ?? ''}
          onChange={(event) => filter('stage', event.currentTarget.value)}
          data={[{ value: '', label: 'Every stage' }, ...stages.map((each) => ({ value: each, label: stateLabel(each) }))]}
        />
        {centres.length > 1 && (
          <NativeSelect
            label="Centre of the volunteers"
            value={listed}
            onChange={(event) => filter('centre', event.currentTarget.value === begin ? '' : event.currentTarget.value)}
            data={[{ value: 'all', label: 'All centres' }, ...centres.map((each) => ({ value: each.id, label: each.name }))]}
          />
        )}
      </FilterBar>
      <ConnectionTable
        label="Volunteers"
        columns={centres.length > 1 ? columns : columns.filter((column) => column.key !== 'centres')}
        nodes={volunteers?.nodes ?? []}
        pageInfo={volunteers?.pageInfo}
        totalCount={volunteers?.totalCount}
        defaultSort={defaultSort}
        to={(row) => `/volunteers/${row.id}`}
        note={noteOf(readSort(search, defaultSort, sortable))}
        empty={
          active.length > 0 ? (
            <EmptyState
              title="Nobody found"
              action={
                <Button variant="default" onClick={showAll}>
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
