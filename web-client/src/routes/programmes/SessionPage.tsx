import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { SessionPage_session$key } from '../../__generated__/SessionPage_session.graphql';
import type { SessionPageQuery, SessionPageQuery$data } from '../../__generated__/SessionPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { formatInstantDate, formatSpan } from '../../components/dates';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotFound } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { CancelSessionForm } from './CancelSessionForm';
import { Needed } from './ProgrammeCard';
import { SessionRegister } from './SessionRegister';
import classes from './Programmes.module.css';

const query = graphql`
  query SessionPageQuery($id: ID!, $centreId: ID!) {
    node(id: $id) {
      ...SessionPage_session @alias(as: "session")
    }
    ...SessionRegister_query @arguments(centreId: $centreId)
  }
`;

const fragment = graphql`
  fragment SessionPage_session on ProgrammeSession {
    id
    startsAt
    endsAt
    registerOpensAt
    status
    reason
    stillNeeded
    programme {
      id
      name
      venue
      centre {
        timeZone
      }
    }
    rota {
      id
      status
      role {
        title
      }
      volunteer {
        id
        fullName
      }
    }
    ...SessionRegister_session
  }
`;

export const loader = queryLoader<SessionPageQuery>(query, ({ params, centreId }) => ({ id: params.id!, centreId: centreId ?? '' }));

export function Component() {
  const data = useRouteQuery<SessionPageQuery>(query);
  return data.node?.session == null ? <NotFound what="session" /> : <Session session={data.node.session} query={data} />;
}

/** One dated session: its rota beforehand, its register from when it opens. */
function Session({ session: key, query: data }: { session: SessionPage_session$key; query: SessionPageQuery$data }) {
  const session = useFragment(fragment, key);
  const mayWrite = useMay('programmes.write');
  const mayRegister = useMay('registers.write');
  const [cancelling, setCancelling] = useState(false);
  const [now] = useState(() => Date.now());
  const zone = session.programme.centre.timeZone;
  const open = Date.parse(session.registerOpensAt) <= now;
  const ahead = Date.parse(session.startsAt) > now;
  const cancelled = session.status === 'CANCELLED';

  return (
    <>
      <PageHeader
        title={`${session.programme.name}, ${formatInstantDate(session.startsAt, zone, 'weekday')}`}
        back={{ to: `/programmes/${session.programme.id}`, label: session.programme.name }}
        aside={<StatusBadge state={session.status} />}
        intro={
          <>
            {formatSpan(session.startsAt, session.endsAt, zone, 'long')}
            {session.programme.venue != null && `, ${session.programme.venue}`}
          </>
        }
        actions={
          mayWrite &&
          !cancelled &&
          session.status !== 'HELD' && (
            <Button variant="default" onClick={() => setCancelling(true)}>
              Cancel the session
            </Button>
          )
        }
      />
      {cancelled && (
        <Card tone="coral">
          <strong>This session was cancelled.</strong> {session.reason}
        </Card>
      )}
      {!cancelled && open && mayRegister && <SessionRegister session={session} query={data} />}
      {!cancelled && (ahead || !(open && mayRegister)) && (
        <Card title="Rota" flush actions={<Needed count={session.stillNeeded} />}>
          {session.rota.length === 0 ? (
            <div className={classes.inset}>
              <EmptyState small title="Nobody is on the rota">
                People who are assigned to the programme appear on the rota of each of its sessions.
              </EmptyState>
            </div>
          ) : (
            <Rows label="Rota">
              {session.rota.map((place) => (
                <Row
                  key={place.id}
                  title={place.volunteer.fullName}
                  to={`/volunteers/${place.volunteer.id}`}
                  meta={place.role.title}
                  aside={<StatusBadge state={place.status} />}
                />
              ))}
            </Rows>
          )}
        </Card>
      )}
      {!cancelled && !open && (
        <p className={classes.quiet} style={{ marginTop: '1rem' }}>
          The register can be taken from <TimeText at={session.registerOpensAt} timeZone={zone} style="weekday" />.
        </p>
      )}
      <Dialog opened={cancelling} title="Cancel the session" size="md" onClose={() => setCancelling(false)}>
        <CancelSessionForm sessionId={session.id} people={session.rota.length} onClose={() => setCancelling(false)} />
      </Dialog>
    </>
  );
}
