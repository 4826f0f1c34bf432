import { useSyncExternalStore } from 'react';

/** Chosen by staff of the whole cluster who look at all its centres together. */
export const allCentres = 'all';

/** The centre being worked in, or {@link allCentres}: chosen in the sidebar, kept in this browser. */
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

/** The id that was chosen, {@link allCentres}, or null before the first choice. */
export function chosenCentreId(): string | null {
  return chosen;
}

/** The centre to load pages for, null for all of them: at once when one was chosen before, else as soon as it is known whose centres there are. */
export async function centreToLoad(): Promise<string | null> {
  if (chosen === null) {
    await settled;
  }
  return chosen === allCentres ? null : chosen;
}

/** The time zone of the centre being worked in: for loaders that turn days into instants. */
export async function timeZoneToLoad(): Promise<string> {
  await settled;
  return zones.get(chosen ?? '') ?? zones.values().next().value ?? 'Europe/London';
}

/**
 * Tells which centres this person works in. A choice that is not among them (someone else's, on a shared computer) gives
 * way to the whole cluster for those who have it, else to the first.
 */
export function settleCentre(centres: ReadonlyArray<{ id: string; timeZone: string }>, cluster: boolean) {
  const valid = centres.some((centre) => centre.id === chosen) || (cluster && chosen === allCentres);
  if (!valid) {
    keep(cluster ? allCentres : (centres[0]?.id ?? null));
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
