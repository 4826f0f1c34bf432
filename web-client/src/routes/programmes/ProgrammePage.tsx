import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { ProgrammePage_programme$key } from '../../__generated__/ProgrammePage_programme.graphql';
import type { ProgrammePageQuery, ProgrammePageQuery$data } from '../../__generated__/ProgrammePageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotFound } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { Rows } from '../../components/Rows';
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
  query ProgrammePageQuery($id: ID!, $now: DateTime!) {
    node(id: $id) {
      ...ProgrammePage_programme @alias(as: "programme") @arguments(now: $now)
    }
    ...RoleFields_query
  }
`;

const fragment = graphql`
  fragment ProgrammePage_programme on Programme @argumentDefinitions(now: { type: "DateTime!" }) {
    id
    name
    kind
    purpose
    venue
    centre {
      timeZone
    }
    lead {
      id
      fullName
    }
    upcoming: sessions(first: 30, where: { endsAt: { gte: $now } }, order: [{ startsAt: ASC }]) {
      totalCount
      nodes {
        id
        ...SessionRow_session
      }
    }
    past: sessions(first: 12, where: { endsAt: { lt: $now } }, order: [{ startsAt: DESC }]) {
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

export const loader = queryLoader<ProgrammePageQuery>(query, ({ params }) => ({ id: params.id!, now: startOfHour(new Date()) }));

export function Component() {
  const data = useRouteQuery<ProgrammePageQuery>(query);
  return data.node?.programme == null ? <NotFound what="programme" /> : <Programme programme={data.node.programme} query={data} />;
}

type Open = 'assign' | 'sessions' | 'role' | null;

/** A programme: its roles, the people in them, and its sessions. */
function Programme({ programme: key, query: data }: { programme: ProgrammePage_programme$key; query: ProgrammePageQuery$data }) {
  const programme = useFragment(fragment, key);
  const mayWrite = useMay('programmes.write');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const upcoming = programme.upcoming?.nodes ?? [];
  const past = programme.past?.nodes ?? [];

  return (
    <>
      <PageHeader
        title={programme.name}
        back={{ to: '/programmes', label: 'Programmes' }}
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
      <div className={classes.columns}>
        <div className={classes.stack}>
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
              <div className={classes.inset}>
                <EmptyState small title="No session is arranged">
                  {mayWrite ? 'Schedule a term’s sessions in one go, or a single date.' : undefined}
                </EmptyState>
              </div>
            ) : (
              <>
                <h3 className={classes.groupTitle}>Coming up ({programme.upcoming?.totalCount})</h3>
                <Rows label="Sessions coming up">
                  {upcoming.map((session) => (
                    <SessionRow key={session.id} session={session} timeZone={programme.centre.timeZone} />
                  ))}
                </Rows>
              </>
            )}
            {past.length > 0 && (
              <>
                <h3 className={classes.groupTitle}>
                  {(programme.past?.totalCount ?? 0) > past.length ? `Last ${past.length} of ${programme.past?.totalCount}` : 'Before'}
                </h3>
                <Rows label="Past sessions">
                  {past.map((session) => (
                    <SessionRow key={session.id} session={session} timeZone={programme.centre.timeZone} past />
                  ))}
                </Rows>
              </>
            )}
          </Card>
        </div>
        <div className={classes.stack}>
          <ProgrammePeople programme={programme} />
          <ProgrammeRoles programme={programme} onAdd={mayWrite ? () => setOpen('role') : undefined} />
        </div>
      </div>
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
