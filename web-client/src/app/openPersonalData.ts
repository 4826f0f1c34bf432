import { fetchQuery, graphql, type Environment } from 'relay-runtime';
import type { openPersonalDataQuery } from '../__generated__/openPersonalDataQuery.graphql';

const query = graphql`
  query openPersonalDataQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Volunteer {
        personalDataUrl
      }
      ... on DataRequest {
        copyUrl
      }
    }
  }
`;

/** Fetches what is held about somebody. Its address lasts a quarter of an hour, so it is asked for when it is wanted; false when there is none. */
export async function openPersonalData(environment: Environment, id: string, kind: 'pdf' | 'json'): Promise<boolean> {
  const node = (await fetchQuery<openPersonalDataQuery>(environment, query, { id }, { fetchPolicy: 'network-only' }).toPromise())?.node;
  const address = node?.__typename === 'Volunteer' ? node.personalDataUrl : node?.__typename === 'DataRequest' ? node.copyUrl : null;
  if (address == null) {
    return false;
  }
  const url = new URL(address, window.location.href);
  window.location.assign(url.pathname.replace(/\.pdf$/, `.${kind}`) + url.search);
  return true;
}
