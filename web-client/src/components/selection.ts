import { useState } from 'react';

/*
 * Which entries of a list are ticked. The selection only ever counts entries that are still listed:
 * what was confirmed and has gone cannot be sent again.
 */

export type Selection = ReadonlySet<string>;

export const nothing: Selection = new Set();

/** Ticks or unticks one entry. */
export function toggle(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}

/** Ticks all of `ids`, or unticks them when all were ticked; entries outside `ids` stay as they are. */
export function toggleAll(selection: Selection, ids: readonly string[]): Selection {
  const next = new Set(selection);
  const all = ids.length > 0 && ids.every((id) => selection.has(id));
  for (const id of ids) {
    if (all) {
      next.delete(id);
    } else {
      next.add(id);
    }
  }
  return next;
}

/** The ticked entries that are listed, in the list's order. */
export function selected(selection: Selection, listed: readonly string[]): string[] {
  return listed.filter((id) => selection.has(id));
}

/** Whether all, some or none of `ids` are ticked: the state of a "select all" box. */
export function coverage(selection: Selection, ids: readonly string[]): 'all' | 'some' | 'none' {
  const count = selected(selection, ids).length;
  return count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
}

export function useSelection(listed: readonly string[]) {
  const [selection, setSelection] = useState<Selection>(nothing);
  return {
    ids: selected(selection, listed),
    has: (id: string) => selection.has(id),
    toggle: (id: string) => setSelection((current) => toggle(current, id)),
    toggleAll: (ids: readonly string[]) => setSelection((current) => toggleAll(current, ids)),
    coverage: (ids: readonly string[]) => coverage(selection, ids),
    clear: () => setSelection(nothing),
  };
}
