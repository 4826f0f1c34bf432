import { useSyncExternalStore } from 'react';

/** The centre being worked in: chosen in the sidebar, kept in this browser. */
const key = 'volunteers.centre';
const listeners = new Set<() => void>();
let chosen: string | null = read();
let zones: ReadonlyMap<string, string> = new Map();
let settle: () => void = () => undefined;
const settled = new Promise<void>((resolve) => {
  settle = resolve;
});

function read(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The id that was chosen, or null before the first choice. */
export function chosenCentreId(): string | null {
  return chosen;
}

/** The centre to load pages for: at once when one was chosen before, else as soon as it is known whose centres there are. */
export async function centreToLoad(): Promise<string | null> {
  if (chosen === null) {
    await settled;
  }
  return chosen;
}

/** The time zone of the centre being worked in: for loaders that turn days into instants. */
export async function timeZoneToLoad(): Promise<string> {
  await settled;
  return zones.get(chosen ?? '') ?? 'Europe/London';
}

/** Tells which centres this person works in; a choice that is not among them (someone else's, on a shared computer) gives way to the first. */
export function settleCentre(centres: ReadonlyArray<{ id: string; timeZone: string }>) {
  if (chosen === null || !centres.some((centre) => centre.id === chosen)) {
    keep(centres[0]?.id ?? null);
  }
  zones = new Map(centres.map((centre) => [centre.id, centre.timeZone]));
  settle();
}

/** Lets the pages' queries go on without a choice: who is signed in could not be found out, and the error will be shown. */
export function giveUpCentre() {
  settle();
}

export function chooseCentre(id: string) {
  keep(id);
}

/** Leaves no trace of the choice, at sign-out. */
export function forgetCentre() {
  keep(null);
}

function keep(id: string | null) {
  chosen = id;
  try {
    if (id === null) {
      window.localStorage.removeItem(key);
    } else {
      window.localStorage.setItem(key, id);
    }
  } catch {
    // A browser that keeps nothing still works for the visit.
  }
  listeners.forEach((listener) => listener());
}

export function useChosenCentreId(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    chosenCentreId,
  );
}
