import { createClient, type RequestParams } from 'graphql-sse';
import { Observable, type GraphQLResponse, type SubscribeFunction } from 'relay-runtime';
import { RequestError } from '../../components/requestError';
import { preflight, type GraphQLAnswer } from './request';

/** Codes that say that no more events follow, also when they come with an event. */
const final = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/** How long to wait before the next try to reach the API: twice as long each time, at most half a minute, and never all at once. */
export function pause(tries: number, chance = Math.random()): number {
  return Math.min(1000 * 2 ** tries, 30_000) * (0.5 + chance / 2);
}

const client = createClient({
  url: '/graphql',
  // A connection for each subscription: the API keeps no state between requests, so that any node serves.
  singleConnection: false,
  credentials: 'same-origin',
  fetchFn: (input: RequestInfo, init?: RequestInit) => fetch(input, init),
  headers: { ...preflight },
  retryAttempts: Number.POSITIVE_INFINITY,
  retry: (tries) => new Promise((resolve) => setTimeout(resolve, pause(tries))),
});

/**
 * Events of one subscription, over server-sent events. A connection that breaks is made anew; what happened in between has to be
 * read: `metadata.connected` is called each time that events are being received.
 */
export const subscribe: SubscribeFunction = (operation, variables, cacheConfig) =>
  Observable.create<GraphQLResponse>((sink) =>
    client.subscribe<Record<string, unknown>>(
      // The package knows documents only by their text; what it is given it sends.
      { ...(operation.id == null ? { query: operation.text } : { documentId: operation.id }), operationName: operation.name, variables } as RequestParams,
      {
        next(result) {
          const answer = result as GraphQLAnswer;
          if (answer.data != null) {
            sink.next(answer as GraphQLResponse);
            return;
          }
          const error = answer.errors?.[0];
          const code = error?.extensions?.code ?? 'INTERNAL';
          if (answer.data === undefined || final.has(code)) {
            sink.error(new RequestError(error?.message ?? '', code));
          } else {
            // This one event could not be told in full.
            (cacheConfig.metadata?.connected as (() => void) | undefined)?.();
          }
        },
        error: (error) => sink.error(error instanceof Error ? error : new RequestError('The connection was lost.', 'NETWORK')),
        complete: () => sink.complete(),
      },
      { connected: () => (cacheConfig.metadata?.connected as (() => void) | undefined)?.() },
    ),
  );
