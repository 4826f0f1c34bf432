import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../components/Icon';
import { forgetDrafts } from '../../components/drafts';
import { forgetMarks } from '../../components/keptMarks';
import { notifyFailed } from '../../components/notices';
import { forgetCentre } from '../centre';
import { postAccount } from '../relay/request';

/** Ends the visit and forgets everything that was loaded in it. */
export function SignOut({ className }: { className?: string }) {
  const [busy, setBusy] = useState(false);

  async function signOut() {
    setBusy(true);
    try {
      const answer = await postAccount('sign-out');
      if (answer.ok || answer.status === 401) {
        forgetCentre();
        forgetMarks();
        forgetDrafts();
        window.location.assign('/sign-in');
        return;
      }
      notifyFailed(answer.message);
    } catch {
      notifyFailed('You are still signed in: we could not reach the centre’s system.');
    }
    setBusy(false);
  }

  return (
    <UnstyledButton className={className} onClick={() => void signOut()} disabled={busy}>
      <Icon name="signOut" size={18} /> Sign out
    </UnstyledButton>
  );
}
