import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link, useSearchParams } from 'react-router';
import type { ProgrammePage_programme$key } from '../../__generated__/ProgrammePage_programme.graphql';
import type { ProgrammePageQuery, ProgrammePageQuery$data } from '../../__generated__/ProgrammePageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { Work, useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { addDays, today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { Rows, RowsHeading } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { AddRoleForm } from './AddRoleForm';
import { AssignForm } from './AssignForm';
import { programmeKinds } from './kinds';
import { ProgrammePeople } from './ProgrammePeople';
import { ProgrammeRoles } from './ProgrammeRoles';
import { ScheduleSessionsForm } from './ScheduleSessionsForm';
import { SessionRow } from './SessionRow';
import { startOfHour } from './startOfHour';
import classes from './Programmes.module.css';

const query = graphql`
  query ProgrammePageQuery($id: ID!, $now: DateTime!, $upcoming: Int!, $past: Int!) {
    node(id: $id) {
      ... on Programme {
        isLedByViewer
      }
      ...ProgrammePage_programme @alias(as: "programme") @arguments(now: $now, upcoming: $upcoming, past: $past)
    }
    ...RoleFields_query
  }
`;

const fragment = graphql`
  fragment ProgrammePage_programme on Programme
  @argumentDefinitions(now: { type: "DateTime!" }, upcoming: { type: "Int!" }, past: { type: "Int!" }) {
    id
    name
    kind
    purpose
    venue
    centre {
      name
      timeZone
    }
    lead {
      id
      fullName
    }
    upcoming: sessions(first: $upcoming, where: { endsAt: { gte: $now } }, order: [{ startsAt: ASC }]) {
      totalCount
      nodes {
        id
        ...SessionRow_session
      }
    }
    past: sessions(first: $past, where: { endsAt: { lt: $now } }, order: [{ startsAt: DESC }]) {
      totalCount
      nodes {
        id
        ...SessionRow_session
      }
    }
    ...ProgrammeRoles_programme
    ...ProgrammePeople_programme
    ...AssignForm_programme
  }
`;

export const loader = queryLoader<ProgrammePageQuery>(query, ({ params, search }) => ({
  id: params.id!,
  now: startOfHour(new Date()),
  upcoming: search.get('upcoming') === 'all' ? 100 : 10,
  past: search.get('past') === 'all' ? 100 : 6,
}));

export function Component() {
  return useMay('programmes.read') ? <ProgrammeOfAddress /> : <NotYours what="This programme" />;
}

function ProgrammeOfAddress() {
  const data = useRouteQuery<ProgrammePageQuery>(query);
  return data.node?.programme == null ? (
    <NotFound what="programme" />
  ) : (
    <Work own={data.node.isLedByViewer === true}>
      <Programme programme={data.node.programme} query={data} />
    </Work>
  );
}

type Open = 'assign' | 'sessions' | 'role' | null;

/** A programme: its roles, the people in them, and its sessions. */
function Programme({ programme: key, query: data }: { programme: ProgrammePage_programme$key; query: ProgrammePageQuery$data }) {
  const programme = useFragment(fragment, key);
  const mayWrite = useMay('programmes.write');
  const seesRota = useMay('rota.read');
  const inspects = useMay('checks.read') && seesRota;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const upcoming = programme.upcoming?.nodes ?? [];
  const past = programme.past?.nodes ?? [];
  const upcomingCount = programme.upcoming?.totalCount ?? 0;
  const pastCount = programme.past?.totalCount ?? 0;
  const [search] = useSearchParams();

  function withParameter(name: string): string {
    return `?${withFilter(search, name, 'all')}`;
  }

  return (
    <>
      <PageHeader
        title={programme.name}
        back={{ to: '/programmes', label: 'Programmes' }}
        centre={programme.centre.name}
        aside={<StatusBadge state={programme.kind} label={programmeKinds[programme.kind]} tone="info" />}
        intro={
          <>
            {programme.purpose}
            {programme.venue != null && <div>{programme.venue}</div>}
            {programme.lead != null && (
              <div>
                Led by <Link to={`/volunteers/${programme.lead.id}`}>{programme.lead.fullName}</Link>
              </div>
            )}
          </>
        }
        actions={
          mayWrite && (
            <Button leftSection={<Icon name="add" size={18} />} onClick={() => setOpen('assign')}>
              Assign someone
            </Button>
          )
        }
      />
      <Columns
        aside={
          <>
            {seesRota && <ProgrammePeople programme={programme} />}
            <ProgrammeRoles programme={programme} onAdd={mayWrite ? () => setOpen('role') : undefined} />
          </>
        }
      >
        <Card
          title="Sessions"
          flush
          actions={
            mayWrite && (
              <Button variant="light" size="sm" leftSection={<Icon name="calendar" size={18} />} onClick={() => setOpen('sessions')}>
                Schedule sessions
              </Button>
            )
          }
        >
          {upcoming.length === 0 ? (
            <Inset>
              <EmptyState small title="No session is arranged">
                {mayWrite ? 'Schedule a term’s sessions in one go, or a single date.' : undefined}
              </EmptyState>
            </Inset>
          ) : (
            <>
              <RowsHeading>Coming up ({upcomingCount})</RowsHeading>
              <Rows label="Sessions coming up">
                {upcoming.map((session) => (
                  <SessionRow key={session.id} session={session} timeZone={programme.centre.timeZone} />
                ))}
              </Rows>
              {upcomingCount > upcoming.length && (
                <p className={classes.more}>
                  <Link to={withParameter('upcoming')} preventScrollReset>
                    All {upcomingCount} sessions coming up
                  </Link>
                </p>
              )}
            </>
          )}
          {past.length > 0 && (
            <>
              <RowsHeading>Before ({pastCount})</RowsHeading>
              <Rows label="Past sessions">
                {past.map((session) => (
                  <SessionRow key={session.id} session={session} timeZone={programme.centre.timeZone} past />
                ))}
              </Rows>
              {pastCount > past.length && (
                <p className={classes.more}>
                  <Link to={withParameter('past')} preventScrollReset>
                    All {pastCount} past sessions
                  </Link>
                </p>
              )}
              {inspects && (
                <p className={classes.more}>
                  <Link to={`/inspection?programme=${programme.id}&from=${addDays(today(programme.centre.timeZone), -27)}&until=${today(programme.centre.timeZone)}`}>
                    Who was there in the last four weeks
                  </Link>
                </p>
              )}
            </>
          )}
        </Card>
      </Columns>
      <Dialog opened={open === 'assign'} title={`Assign someone to ${programme.name}`} onClose={close}>
        <AssignForm programme={programme} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'sessions'} title="Schedule sessions" onClose={close}>
        <ScheduleSessionsForm programmeId={programme.id} timeZone={programme.centre.timeZone} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'role'} title="Add a role" onClose={close}>
        <AddRoleForm programmeId={programme.id} query={data} onClose={close} />
      </Dialog>
    </>
  );
}
