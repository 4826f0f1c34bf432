import { graphql, useFragment } from 'react-relay';
import type { SessionRow_session$key } from '../../__generated__/SessionRow_session.graphql';
import { useMay } from '../../app/session';
import { SpanText } from '../../components/DateText';
import { Row } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { Needed } from './ProgrammeCard';

const fragment = graphql`
  fragment SessionRow_session on ProgrammeSession {
    id
    startsAt
    endsAt
    status
    reason
    stillNeeded
    rota {
      id
      status
      attendance
      volunteer {
        knownAs
      }
    }
  }
`;

/** A dated session in a list, with who is on its rota. */
export function SessionRow({ session: key, timeZone, past = false }: { session: SessionRow_session$key; timeZone: string; past?: boolean }) {
  const session = useFragment(fragment, key);
  const mayRegister = useMay('registers.write');
  const seesRota = useMay('rota.read');
  const rota = session.rota.filter((place) => place.status !== 'REPLACED' && place.status !== 'CANCELLED_BY_VOLUNTEER');
  const recorded = rota.some((place) => place.attendance != null);

  return (
    <Row
      to={`/programmes/sessions/${session.id}`}
      title={<SpanText from={session.startsAt} to={session.endsAt} timeZone={timeZone} />}
      meta={
        session.status === 'CANCELLED' ? (
          <span>{session.reason}</span>
        ) : (
          seesRota && <span>{rota.length === 0 ? 'Nobody on the rota' : rota.map((place) => place.volunteer.knownAs).join(', ')}</span>
        )
      }
      aside={
        session.status === 'CANCELLED' ? (
          <StatusBadge state="CANCELLED" />
        ) : past ? (
          seesRota && (recorded || mayRegister) && <StatusBadge state={recorded ? 'HELD' : 'UNRECORDED'} label={recorded ? 'Register taken' : 'Register not taken'} tone={recorded ? 'good' : 'warning'} />
        ) : (
          <Needed count={session.stillNeeded} />
        )
      }
    />
  );
}
