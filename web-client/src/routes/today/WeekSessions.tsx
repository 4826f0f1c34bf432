import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useTimeZone } from '../../components/place';
import { formatInstantDate, formatTime } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { StatusBadge } from '../../components/StatusBadge';
import type { WeekSessions_sessions$key } from '../../__generated__/WeekSessions_sessions.graphql';
import classes from './WeekSessions.module.css';

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
    }
  }
`;

/** The sessions of the week, day by day. */
export function WeekSessions({ sessions: key }: { sessions: WeekSessions_sessions$key }) {
  const sessions = useFragment(fragment, key);
  const zone = useTimeZone();
  if (sessions.length === 0) {
    return (
      <div className={classes.empty}>
        <EmptyState small title="No sessions this week">
          Sessions appear when a programme’s dates are set.
        </EmptyState>
      </div>
    );
  }
  return (
    <ul className={classes.list}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Link to={`/programmes/sessions/${session.id}`} className={classes.session}>
            <time dateTime={session.startsAt} className={classes.when}>
              <strong>{formatInstantDate(session.startsAt, zone, 'weekday')}</strong>
              <span>
                {formatTime(session.startsAt, zone)}–{formatTime(session.endsAt, zone)}
              </span>
            </time>
            <span className={classes.what}>
              <strong>{session.programme.name}</strong>
              {session.programme.venue != null && <span>{session.programme.venue}</span>}
              {session.status === 'CANCELLED' ? (
                <StatusBadge state="CANCELLED" />
              ) : session.stillNeeded > 0 && session.status !== 'HELD' ? (
                <StatusBadge state="WAITING" tone="warning" label={`${session.stillNeeded} more needed`} />
              ) : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
