import type { Attendance } from './register';

/*
 * Marks that could not be sent, kept in this browser until they are: a hall without reception, a telephone that goes to
 * sleep. Ids and marks alone, never a name; nothing is left after signing out.
 */

const prefix = 'volunteers.register.';

/** What waits for a register. */
export function keptMarks(key: string): ReadonlyMap<string, Attendance> {
  try {
    const text = window.localStorage.getItem(prefix + key);
    return text === null ? new Map() : new Map(JSON.parse(text) as Array<[string, Attendance]>);
  } catch {
    return new Map();
  }
}

export function keepMarks(key: string, marks: ReadonlyMap<string, Attendance>) {
  try {
    if (marks.size === 0) {
      window.localStorage.removeItem(prefix + key);
    } else {
      window.localStorage.setItem(prefix + key, JSON.stringify([...marks]));
    }
  } catch {
    // A browser that keeps nothing still sends them while the page is open.
  }
}

/** At sign-out. */
export function forgetMarks() {
  try {
    for (const key of Object.keys(window.localStorage)) {
      if (key.startsWith(prefix)) {
        window.localStorage.removeItem(key);
      }
    }
  } catch {
    // There was nothing.
  }
}
