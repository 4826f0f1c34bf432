import { useEffect, useState } from 'react';

/** How the owner of the account signs in: beside GraphQL, as signing in is. */
export interface OwnAccount {
  email: string;
  hasPassword: boolean;
  authenticator: boolean;
  recoveryCodesLeft: number;
  passkeys: readonly OwnPasskey[];
  /** Whether they came in by a link or a passkey a short while ago, which proves as much as the password. */
  fresh: boolean;
}

export interface OwnPasskey {
  id: string;
  name: string;
  addedAt: string;
}

export type OwnAccountState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  /** A volunteer who signs in by e-mailed links: there is nothing to change. */
  | { kind: 'none' }
  | { kind: 'account'; account: OwnAccount };

/** Reads it when the page opens, and again when `again` is called after a change. */
export function useOwnAccount(): readonly [OwnAccountState, () => void] {
  const [state, setState] = useState<OwnAccountState>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const left = new AbortController();
    fetch('/api/account/own', { signal: left.signal, credentials: 'same-origin' })
      .then(async (response) => {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        const { account } = (await response.json()) as { account: OwnAccount | null };
        setState(account === null ? { kind: 'none' } : { kind: 'account', account });
      })
      .catch(() => {
        if (!left.signal.aborted) {
          setState({ kind: 'failed' });
        }
      });
    return () => left.abort();
  }, [round]);
  return [state, () => setRound((value) => value + 1)];
}
