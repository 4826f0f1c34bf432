import { useEffect, useState } from 'react';
import { postAccount } from '../../app/relay/request';

export type Opened =
  | { kind: 'loading' }
  | { kind: 'open'; body: Record<string, unknown> }
  | { kind: 'gone'; message: string };

/** Asks what a link is for; using it up is for the button. */
export function useOpened(path: string, token: string): Opened {
  const [state, setState] = useState<Opened>({ kind: 'loading' });
  useEffect(() => {
    let left = false;
    postAccount(path, { token }).then(
      (answer) => left || setState(answer.ok ? { kind: 'open', body: answer.body } : { kind: 'gone', message: answer.message }),
      () => left || setState({ kind: 'gone', message: 'We could not reach the centre’s system. Check your connection and load this page again.' }),
    );
    return () => {
      left = true;
    };
  }, [path, token]);
  return state;
}
