import { createContext, use, useCallback, useEffect, useRef, useState } from 'react';

/** What a dialog keeps of the form inside it. */
export interface DialogGuard {
  /** What the dialog is called. */
  title?: string;
  /** Whether something was typed that is not saved. */
  unsaved: (value: boolean) => void;
  /** Closes the dialog, asking first when something would be lost. */
  leave: () => void;
}

export const DialogGuardContext = createContext<DialogGuard | null>(null);

/** The dialog that a form stands in; null for a form of a page. */
export function useDialogGuard(): DialogGuard | null {
  return use(DialogGuardContext);
}

/**
 * Whether what was entered would be lost: a form tells it by its fields' events, and `touch` tells it for what has none.
 * Inside a dialog, closing it asks; on a page, leaving the page asks.
 */
export function useUnsaved() {
  const dialog = useDialogGuard();
  const [unsaved, setUnsaved] = useState(false);
  const tell = useRef(dialog?.unsaved);
  useEffect(() => {
    tell.current = dialog?.unsaved;
  });
  useEffect(() => {
    tell.current?.(unsaved);
  }, [unsaved]);
  useEffect(() => () => tell.current?.(false), []);
  const touch = useCallback(() => setUnsaved(true), []);
  const settle = useCallback(() => setUnsaved(false), []);
  return { unsaved, touch, settle };
}

const holding = new Set<object>();

/** Whether anything on the page is not saved. */
export function somethingUnsaved(): boolean {
  return holding.size > 0;
}

/** While `when` holds, leaving the page asks; a shell with `<LeaveGuard>` does the asking. */
export function useLeaveGuard(when: boolean) {
  useEffect(() => {
    if (!when) {
      return;
    }
    const token = {};
    holding.add(token);
    return () => {
      holding.delete(token);
    };
  }, [when]);
}
