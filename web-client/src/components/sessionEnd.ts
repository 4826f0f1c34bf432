import { useSyncExternalStore } from 'react';
import { holdDrafts } from './drafts';
import { RequestError } from './requestError';

/*
 * When the visit ends while somebody is at work, the page stays, and asks them to sign in over it. What was sent meanwhile waits, and is
 * sent again when they have; when they put the question off, it fails as it would have.
 */

interface Waiting {
  resume: () => void;
  refuse: (error: Error) => void;
}

let waiting: readonly Waiting[] = [];
let asking = false;
const listeners = new Set<() => void>();

function tell() {
  listeners.forEach((listener) => listener());
}

/** Asks them to sign in again; answered when they have. */
export function signedInAgain(): Promise<void> {
  return new Promise((resume, refuse) => {
    waiting = [...waiting, { resume, refuse }];
    asking = true;
    tell();
  });
}

/** The same for a link in a form's message. */
export function askToSignIn() {
  asking = true;
  tell();
}

/** The same person is signed in: what waits goes on. */
export function goOn() {
  holdDrafts(false);
  const all = waiting;
  waiting = [];
  asking = false;
  tell();
  all.forEach(({ resume }) => resume());
}

/** Not now. */
export function putOff() {
  holdDrafts();
  const all = waiting;
  waiting = [];
  asking = false;
  tell();
  all.forEach(({ refuse }) => refuse(new RequestError('Please sign in again.', 'UNAUTHENTICATED')));
}

/** Whether the person is to be asked. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asking,
  );
}
