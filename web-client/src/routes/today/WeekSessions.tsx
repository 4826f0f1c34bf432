import { graphql, useFragment } from 'react-relay';
import { useCentre } from '../../app/session';
import { SpanText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { WeekSessions_sessions$key } from '../../__generated__/WeekSessions_sessions.graphql';

const fragment = graphql`
  fragment WeekSessions_sessions on ProgrammeSession @relay(plural: true) {
    id
    startsAt
    endsAt
    status
    stillNeeded
    programme {
      name
      venue
      centre {
        name
        timeZone
      }
    }
  }
`;

/** The sessions of the week, day by day. */
export function WeekSessions({ sessions: key }: { sessions: WeekSessions_sessions$key }) {
  const sessions = useFragment(fragment, key);
  // Whoever looks at all centres reads which one each is at.
  const everywhere = useCentre().id === '';
  if (sessions.length === 0) {
    return (
      <EmptyState small title="No sessions this week">
        Sessions appear when a programme’s dates are set.
      </EmptyState>
    );
  }
  return (
    <Rows label="Sessions of this week">
      {sessions.map((session) => (
        <Row
          key={session.id}
          title={session.programme.name}
          to={`/programmes/sessions/${session.id}`}
          meta={
            <>
              <SpanText from={session.startsAt} to={session.endsAt} timeZone={session.programme.centre.timeZone} />
              {everywhere && <span>{session.programme.centre.name}</span>}
              {session.programme.venue != null && <span>{session.programme.venue}</span>}
            </>
          }
          aside={
            session.status === 'CANCELLED' ? (
              <StatusBadge state="CANCELLED" />
            ) : session.stillNeeded > 0 && session.status !== 'HELD' ? (
              <StatusBadge state="WAITING" tone="warning" label={`${session.stillNeeded} more needed`} />
            ) : undefined
          }
        />
      ))}
    </Rows>
  );
}
