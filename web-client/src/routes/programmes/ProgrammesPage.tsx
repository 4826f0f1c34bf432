import { Button, NativeSelect } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link, useSearchParams } from 'react-router';
import type { ProgrammesPageQuery } from '../../__generated__/ProgrammesPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { FilterBar } from '../../components/FilterBar';
import { Icon } from '../../components/Icon';
import { withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { programmeKinds, type ProgrammeKindName } from './kinds';
import { ProgrammeCard } from './ProgrammeCard';
import { startOfHour } from './startOfHour';
import classes from './Programmes.module.css';

const query = graphql`
  query ProgrammesPageQuery($where: ProgrammeFilterInput, $now: DateTime!) {
    programmes(first: 100, where: $where, order: [{ name: ASC }]) {
      nodes {
        id
        kind
        ...ProgrammeCard_programme @arguments(now: $now)
      }
    }
  }
`;

export const loader = queryLoader<ProgrammesPageQuery>(query, ({ centreId }) => ({
  where: centreId === null ? null : { centreId: { eq: centreId } },
  now: startOfHour(new Date()),
}));

/** What the centre does, and where people are still needed. */
export function Component() {
  return useMay('programmes.read') ? <Programmes /> : <NotYours what="The list of programmes" />;
}

function Programmes() {
  const all = useRouteQuery<ProgrammesPageQuery>(query).programmes?.nodes ?? [];
  const [search, setSearch] = useSearchParams();
  const mayWrite = useMay('programmes.write');
  const kind = search.get('kind') ?? '';
  const shown = all.filter((programme) => kind === '' || programme.kind === kind);
  const kinds = Object.entries(programmeKinds).filter(([value]) => all.some((programme) => programme.kind === value));
  const choose = (value: string) => setSearch(withFilter(search, 'kind', value), { preventScrollReset: true, replace: true });
  const add = mayWrite && (
    <Button component={Link} to="/programmes/new" leftSection={<Icon name="add" size={18} />}>
      New programme
    </Button>
  );

  return (
    <>
      <PageHeader title="Programmes" intro="What volunteers lead and support, and where somebody is still needed." actions={all.length > 0 && add} />
      {all.length === 0 ? (
        <EmptyState title="No programmes yet" action={add}>
          {mayWrite ? 'Add a group, a drop-in or an event with the roles that volunteers can take in it.' : 'They appear here as soon as there are some.'}
        </EmptyState>
      ) : (
        <>
          {kinds.length > 1 && (
            <FilterBar
              label="Programmes"
              active={kind === '' ? [] : [`Kind: ${programmeKinds[kind as ProgrammeKindName] ?? kind}`]}
              onClear={() => choose('')}
            >
              <NativeSelect
                aria-label="Kind of programme"
                value={kind}
                onChange={(event) => choose(event.currentTarget.value)}
                data={[{ value: '', label: 'Every kind' }, ...kinds.map(([value, label]) => ({ value, label }))]}
              />
            </FilterBar>
          )}
          <ul className={classes.cards} aria-label="Programmes">
            {shown.map((programme) => (
              <li key={programme.id}>
                <ProgrammeCard programme={programme} />
              </li>
            ))}
          </ul>
          {shown.length === 0 && <EmptyState title="None of this kind" />}
        </>
      )}
    </>
  );
}

/** A filter that happens here asks the API nothing. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: {
  currentUrl: URL;
  nextUrl: URL;
  defaultShouldRevalidate: boolean;
}) {
  return currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate;
}
