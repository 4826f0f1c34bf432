import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { AskDialog } from './Dialog';
import { somethingUnsaved } from './unsaved';

/** Asks before a page with something unsaved is left, for another page or with the browser's tab. Once in a shell. */
export function LeaveGuard() {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => somethingUnsaved() && currentLocation.pathname !== nextLocation.pathname);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (somethingUnsaved()) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  return (
    <AskDialog
      opened={blocker.state === 'blocked'}
      title="Leave without saving?"
      keep="Stay on this page"
      action="Leave without saving"
      danger
      onKeep={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    >
      What you entered on this page is not saved yet.
    </AskDialog>
  );
}
