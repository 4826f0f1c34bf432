/*
 * What has just been done, said once at the foot of the page. The newest notice is the one shown; a notice that offers
 * a way back stays until it is used, put away, or followed by the next (WCAG 2.2.1).
 */

export interface Notice {
  id: number;
  tone: 'done' | 'failed';
  message: string;
  /** Takes back what was done. */
  undo?: () => void;
}

let next = 1;
let current: Notice | null = null;
const listeners = new Set<() => void>();

function show(notice: Notice | null) {
  current = notice;
  listeners.forEach((listener) => listener());
}

/** Says that something is done, with the way back where there is one. */
export function notifyDone(message: string, undo?: () => void) {
  show({ id: next++, tone: 'done', message, undo });
}

/** Says that something failed where no form is on the page to carry it. */
export function notifyFailed(message: string) {
  show({ id: next++, tone: 'failed', message });
}

export function putAway(id: number) {
  if (current?.id === id) {
    show(null);
  }
}

export function currentNotice(): Notice | null {
  return current;
}

export function listenToNotices(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
