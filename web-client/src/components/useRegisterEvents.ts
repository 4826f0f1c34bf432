import { useMemo, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment, useSubscription } from 'react-relay';
import type { GraphQLTaggedNode } from 'relay-runtime';
import type { useRegisterEventsSubscription } from '../__generated__/useRegisterEventsSubscription.graphql';

const subscription = graphql`
  subscription useRegisterEventsSubscription($sessionId: ID!) {
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

/**
 * Puts what others mark in a session's register into the store.
 * @param query Reads the session's register anew, given its `$id`.
 * @returns whether marks of others arrive.
 */
export function useRegisterEvents(sessionId: string, field: RegisterField, query: GraphQLTaggedNode): boolean {
  const environment = useRelayEnvironment();
  const [live, setLive] = useState(true);

  useSubscription<useRegisterEventsSubscription>(
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

  return live;
}
