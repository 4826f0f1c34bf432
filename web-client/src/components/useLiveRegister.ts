import { useEffect, useMemo, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment, useSubscription } from 'react-relay';
import type { GraphQLTaggedNode } from 'relay-runtime';
import type { useLiveRegisterSubscription } from '../__generated__/useLiveRegisterSubscription.graphql';
import type { AttendanceValue } from './AttendanceChoice';
import { choose, everyonePresent, openRegister, receive, type Entry } from './register';

const subscription = graphql`
  subscription useLiveRegisterSubscription($sessionId: ID!) {
    registerChanged(sessionId: $sessionId) {
      attendance
      volunteer {
        id
      }
    }
  }
`;

/** Where a session keeps the lines of its register. */
export type RegisterField = 'rota' | 'register';

interface Options {
  sessionId: string;
  /** The lines as they are saved; the same array as long as they stay the same. */
  people: readonly Entry[];
  field: RegisterField;
  /** Reads the session's register anew, given its `$id`. */
  query: GraphQLTaggedNode;
}

/** A register that shows what others mark while it is open, and keeps what this person chose until it is saved. */
export function useLiveRegister({ sessionId, people, field, query }: Options) {
  const environment = useRelayEnvironment();
  const [register, setRegister] = useState(() => openRegister(people));
  const [live, setLive] = useState(true);

  useEffect(() => setRegister((before) => receive(before, people)), [people]);

  useSubscription<useLiveRegisterSubscription>(
    useMemo(() => {
      // What was marked before the events came, and while they did not; and people who were not on the register.
      const readAnew = () => {
        fetchQuery(environment, query, { id: sessionId }, { fetchPolicy: 'network-only' }).subscribe({ error: () => {} });
      };
      return {
        subscription,
        variables: { sessionId },
        cacheConfig: {
          metadata: {
            connected: () => {
              setLive(true);
              readAnew();
            },
          },
        },
        updater(store, data) {
          const change = data?.registerChanged;
          const line = store
            .get(sessionId)
            ?.getLinkedRecords(field)
            ?.find((candidate) => candidate?.getLinkedRecord('volunteer')?.getDataID() === change?.volunteer.id);
          if (change != null && line != null) {
            line.setValue(change.attendance ?? null, 'attendance');
          } else {
            readAnew();
          }
        },
        onError: () => setLive(false),
        onCompleted: () => setLive(false),
      };
    }, [environment, query, sessionId, field]),
  );

  return {
    register,
    /** Whether marks of others arrive. */
    live,
    choose: (id: string, attendance: AttendanceValue) => setRegister((before) => choose(before, id, attendance)),
    everyoneElseWasPresent: () =>
      setRegister((before) => [...everyonePresent(before.marks, people)].reduce((next, [id, mark]) => (next.marks.get(id) === mark ? next : choose(next, id, mark)), before)),
  };
}
