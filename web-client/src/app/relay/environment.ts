import { Environment, Network, RecordSource, Store, type FetchFunction, type GraphQLResponse } from 'relay-runtime';
import { holdDrafts } from '../../components/drafts';
import { RequestError } from '../../components/requestError';
import { signedInAgain } from '../../components/sessionEnd';
import { somethingUnsaved } from '../../components/unsaved';
import { postOperation } from './request';
import { subscribe } from './subscribe';

const fetchOperation: FetchFunction = async (operation, variables, cacheConfig, uploadables) => {
  const send = () => postOperation(operation, variables, uploadables ?? undefined);
  const answer = await send().catch((error: unknown) => {
    if (!(error instanceof RequestError) || error.code !== 'UNAUTHENTICATED' || cacheConfig.metadata?.['mayWait'] === true) {
      throw error;
    }
    // A change that was asked for, and whatever else would take something unsaved away, waits until the person has signed in again.
    if (operation.operationKind === 'mutation' || somethingUnsaved()) {
      return signedInAgain().then(send);
    }
    holdDrafts();
    leaveForSignIn();
    throw error;
  });
  if (answer.data === null || answer.data === undefined) {
    const first = answer.errors?.[0];
    throw new RequestError(first?.message ?? 'The system gave no reason.', first?.extensions?.code ?? 'INTERNAL');
  }
  return answer as GraphQLResponse;
};

/** Where to sign in and come back to, with everything that this person's session had loaded left behind. */
export function signInPath(from: { pathname: string; search: string }): string {
  const here = from.pathname + from.search;
  return here === '/' || here.startsWith('/sign-in') ? '/sign-in' : `/sign-in?return=${encodeURIComponent(here)}`;
}

function leaveForSignIn() {
  if (!window.location.pathname.startsWith('/sign-in')) {
    window.location.assign(signInPath(window.location));
  }
}

export const environment = new Environment({
  network: Network.create(fetchOperation, subscribe),
  store: new Store(new RecordSource(), { gcReleaseBufferSize: 20, queryCacheExpirationTime: 5 * 60_000 }),
});
