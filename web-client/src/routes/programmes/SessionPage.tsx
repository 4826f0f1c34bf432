import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { SessionPage_session$key } from '../../__generated__/SessionPage_session.graphql';
import type { SessionPageQuery } from '../../__generated__/SessionPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { Work, useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { Column, Columns } from '../../components/Columns';
import { formatDate, formatInstantDate, formatSpan } from '../../components/dates';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotFound, NotYours } from '../../components/ErrorState';
import { bySurname } from '../../components/names';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { CancelSessionForm } from './CancelSessionForm';
import { Needed } from './ProgrammeCard';
import { SessionFamilies } from './SessionFamilies';
import { SessionRegister } from './SessionRegister';

const query = graphql`
  query SessionPageQuery($id: ID!) {
    node(id: $id) {
      ... on ProgrammeSession {
        programme {
          isLedByViewer
        }
      }
      ...SessionPage_session @alias(as: "session")
    }
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
        name
        timeZone
      }
    }
    rota {
      id
      status
      readiness {
        ready
        setAside {
          by
          reason
          until
        }
      }
      role {
        title
      }
      volunteer {
        id
        fullName
      }
    }
    ...SessionRegister_session
    ...SessionFamilies_session
  }
`;

export const loader = queryLoader<SessionPageQuery>(query, ({ params }) => ({ id: params.id! }));

export function Component() {
  return useMay('programmes.read') ? <SessionOfAddress /> : <NotYours what="This session" />;
}

function SessionOfAddress() {
  const node = useRouteQuery<SessionPageQuery>(query).node;
  return node?.session == null ? <NotFound what="session" /> : <Work own={node.programme?.isLedByViewer === true}><Session session={node.session} /></Work>;
}

/** One dated session: its rota beforehand, its register from when it opens. */
function Session({ session: key }: { session: SessionPage_session$key }) {
  const session = useFragment(fragment, key);
  const mayWrite = useMay('programmes.write');
  const seesRota = useMay('rota.read');
  const seesFamilies = useMay('impact.read');
  const inspects = useMay('checks.read') && seesFamilies && seesRota;
  const mayRegister = useMay('registers.write') && seesRota;
  const [cancelling, setCancelling] = useState(false);
  const [now] = useState(() => Date.now());
  const zone = session.programme.centre.timeZone;
  const open = Date.parse(session.registerOpensAt) <= now;
  const ahead = Date.parse(session.startsAt) > now;
  const cancelled = session.status === 'CANCELLED';
  // Whom the centre took off is not expected any more.
  const expected = session.rota.filter((place) => place.status !== 'RELEASED');

  return (
    <>
      <PageHeader
        title={`${session.programme.name}, ${formatInstantDate(session.startsAt, zone, 'weekday')}`}
        back={{ to: `/programmes/${session.programme.id}`, label: session.programme.name }}
        centre={session.programme.centre.name}
        aside={<StatusBadge state={session.status} />}
        intro={
          <>
            {formatSpan(session.startsAt, session.endsAt, zone, 'long')}
            {session.programme.venue != null && `, ${session.programme.venue}`}
          </>
        }
        actions={
          !cancelled && (
            <>
              {inspects && !ahead && (
                <Button component={Link} to={`/inspection?session=${session.id}`} variant="default">
                  Who was there
                </Button>
              )}
              {mayWrite && session.status !== 'HELD' && (
                <Button variant="default" onClick={() => setCancelling(true)}>
                  Cancel the session
                </Button>
              )}
            </>
          )
        }
      />
      <Column>
        {cancelled && (
          <Card tone="coral">
            <strong>This session was cancelled.</strong> {session.reason}
          </Card>
        )}
        {!cancelled && open && mayRegister && (
          <Columns narrow aside={seesFamilies ? <SessionFamilies session={session} /> : undefined}>
            <SessionRegister session={session} />
          </Columns>
        )}
        {!cancelled && seesRota && (ahead || !(open && mayRegister)) && (
          <Card title="Rota" flush actions={<Needed count={session.stillNeeded} />}>
            {expected.length === 0 ? (
              <Inset>
                <EmptyState small title="Nobody is on the rota">
                  People who are assigned to the programme appear on the rota of each of its sessions.
                </EmptyState>
              </Inset>
            ) : (
              <Rows label="Rota, by surname">
                {[...expected].sort((a, b) => bySurname(a.volunteer.fullName, b.volunteer.fullName)).map((place) => (
                  <Row
                    key={place.id}
                    title={place.volunteer.fullName}
                    to={`/volunteers/${place.volunteer.id}`}
                    meta={
                      <>
                        <span>{place.role.title}</span>
                        {place.readiness.setAside != null && (
                          <span>
                            By decision of {place.readiness.setAside.by} until {formatDate(place.readiness.setAside.until)}: {place.readiness.setAside.reason}
                          </span>
                        )}
                      </>
                    }
                    aside={<StatusBadge state={place.readiness.ready ? place.status : 'NOT_READY'} />}
                  />
                ))}
              </Rows>
            )}
          </Card>
        )}
        {!cancelled && !open && seesRota && (
          <Text c="dimmed">
            The register can be taken from <TimeText at={session.registerOpensAt} timeZone={zone} style="weekday" />.
          </Text>
        )}
      </Column>
      <Dialog opened={cancelling} title="Cancel the session" size="md" onClose={() => setCancelling(false)}>
        <CancelSessionForm sessionId={session.id} people={expected.length} onClose={() => setCancelling(false)} />
      </Dialog>
    </>
  );
}
