import { useEffect } from 'react';
import { loadQuery, usePreloadedQuery, type PreloadedQuery } from 'react-relay';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';
import { centreToLoad, timeZoneToLoad } from '../centre';
import { environment } from './environment';

/** What a route's query may depend on. */
export interface RouteAddress {
  params: LoaderFunctionArgs['params'];
  search: URLSearchParams;
  /** The centre being worked in; null for people without one. */
  centreId: string | null;
  /** Its time zone; asking for it waits until it is known whose centres there are. */
  timeZone: () => Promise<string>;
}

/**
 * A route's loader: starts its one query when the address changes, before the page is drawn.
 * The page reads it with {@link useRouteQuery}, given the same query.
 */
export function queryLoader<TQuery extends OperationType>(
  query: GraphQLTaggedNode,
  variables: (address: RouteAddress) => TQuery['variables'] | Promise<TQuery['variables']>,
) {
  return async ({ params, request }: LoaderFunctionArgs) => {
    const centreId = await centreToLoad();
    const search = new URL(request.url).searchParams;
    const values = await variables({ params, search, centreId, timeZone: timeZoneToLoad });
    return loadQuery<TQuery>(environment, query, values, { fetchPolicy: 'store-and-network' });
  };
}

/** The data of the route's query; suspends until it is there. */
export function useRouteQuery<TQuery extends OperationType>(query: GraphQLTaggedNode): TQuery['response'] {
  const reference = useLoaderData() as PreloadedQuery<TQuery>;
  useEffect(() => hold(reference), [reference]);
  return usePreloadedQuery<TQuery>(query, reference);
}

const releases = new WeakMap<object, ReturnType<typeof setTimeout>>();

/** Keeps the query's data until the page has gone for good: React's strict mode, and a page shown again, come back at once. */
function hold(reference: PreloadedQuery<OperationType>) {
  clearTimeout(releases.get(reference));
  return () => {
    releases.set(
      reference,
      setTimeout(() => reference.dispose(), 2000),
    );
  };
}
