/*
 * What was entered and not saved yet, kept in this tab until it is saved or given up: the visit may end, or the page be loaded anew. It
 * belongs to the person who entered it: others who sign in in this tab never see it, and nothing is left after signing out.
 */

const prefix = 'volunteers.draft.';

/** What a form held: each field's values, in the order of the page. */
export type Draft = Readonly<Record<string, unknown>>;

interface Kept {
  person: string;
  at: number;
  draft: Draft;
}

/** Longer than that nobody remembers having begun it. */
const longest = 12 * 60 * 60_000;

/** What this person had entered there; null when nothing. What somebody else left is forgotten. */
export function keptDraft(key: string, person: string | undefined, now = Date.now()): Draft | null {
  if (person === undefined) {
    return null;
  }
  try {
    const text = window.sessionStorage.getItem(prefix + key);
    const kept = text === null ? null : (JSON.parse(text) as Kept);
    if (kept === null) {
      return null;
    }
    if (kept.person !== person || now - kept.at > longest) {
      window.sessionStorage.removeItem(prefix + key);
      return null;
    }
    return kept.draft;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, person: string | undefined, draft: Draft, now = Date.now()) {
  if (person === undefined) {
    return;
  }
  try {
    window.sessionStorage.setItem(prefix + key, JSON.stringify({ person, at: now, draft } satisfies Kept));
  } catch {
    // A browser that keeps nothing still has it while the page is open.
  }
}

/** When it was saved, or given up. */
export function forgetDraft(key: string) {
  try {
    window.sessionStorage.removeItem(prefix + key);
  } catch {
    // There was nothing.
  }
}

let held = false;

/** While the visit is over, what is taken off the page is not given up. */
export function holdDrafts(hold = true) {
  held = hold;
}

/** When it was left, on purpose as far as one can tell. */
export function leaveDraft(key: string) {
  if (!held) {
    forgetDraft(key);
  }
}

/** At sign-out, and when somebody else signs in: all, or all that are not this person's. */
export function forgetDrafts(keep?: string) {
  try {
    for (const key of Object.keys(window.sessionStorage)) {
      if (key.startsWith(prefix) && (keep === undefined || keptDraft(key.slice(prefix.length), keep) === null)) {
        window.sessionStorage.removeItem(key);
      }
    }
  } catch {
    // There was nothing.
  }
}
