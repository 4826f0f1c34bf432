import { useMemo } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay';
import type { SessionRegister_session$key } from '../../__generated__/SessionRegister_session.graphql';
import type { SessionRegisterMutation } from '../../__generated__/SessionRegisterMutation.graphql';
import { Card, Inset } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { bySurname } from '../../components/names';
import { Register } from '../../components/Register';
import { RowsNote } from '../../components/Rows';
import { sendMarks } from '../../components/sendMarks';
import { useRegister } from '../../components/useRegister';
import { useRegisterEvents } from '../../components/useRegisterEvents';

const sessionFragment = graphql`
  fragment SessionRegister_session on ProgrammeSession {
    id
    rota {
      id
      status
      attendance
      role {
        title
      }
      volunteer {
        id
        fullName
      }
    }
  }
`;

const readAnew = graphql`
  query SessionRegisterQuery($id: ID!) {
    node(id: $id) {
      ...SessionRegister_session @alias(as: "session")
    }
  }
`;

const mutation = graphql`
  mutation SessionRegisterMutation($input: RecordSessionAttendanceInput!) {
    recordSessionAttendance(input: $input) {
      programmeSession {
        id
        status
        ...SessionRegister_session
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Which volunteers were there, each saved as it is marked. */
export function SessionRegister({ session: sessionKey }: { session: SessionRegister_session$key }) {
  const session = useFragment(sessionFragment, sessionKey);
  const environment = useRelayEnvironment();
  const rota = useMemo(
    () => session.rota.filter((place) => place.status !== 'REPLACED' && (place.status !== 'RELEASED' || place.attendance != null)).sort((a, b) => bySurname(a.volunteer.fullName, b.volunteer.fullName)),
    [session.rota],
  );
  const people = useMemo(() => rota.map((place) => ({ id: place.volunteer.id, attendance: place.attendance ?? null })), [rota]);
  const live = useRegisterEvents(session.id, 'rota', readAnew);
  const handle = useRegister({
    id: session.id,
    people,
    send: (marks) =>
      sendMarks<SessionRegisterMutation>(environment, mutation, {
        input: { sessionId: session.id, volunteers: [...marks].map(([volunteerId, attendance]) => ({ volunteerId, attendance })) },
      }),
  });

  return (
    <Card title="Volunteers" flush>
      {rota.length === 0 ? (
        <Inset>
          <EmptyState small title="Nobody was on the rota" />
        </Inset>
      ) : (
        <>
          {rota.length > 1 && <RowsNote>Sorted by surname.</RowsNote>}
          <Register
            label="Register of volunteers"
            people={rota.map((place) => ({ id: place.volunteer.id, name: place.volunteer.fullName, meta: place.role.title }))}
            handle={handle}
            live={live}
          />
        </>
      )}
    </Card>
  );
}
