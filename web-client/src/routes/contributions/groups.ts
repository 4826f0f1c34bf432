interface Entry {
  readonly id: string;
  readonly hours: number;
  readonly source: string;
  readonly description?: string | null;
  readonly programme?: { readonly name: string } | null;
}

export interface HoursGroup<TEntry> {
  readonly key: string;
  readonly title: string;
  readonly hours: number;
  readonly entries: readonly TEntry[];
}

/** Hours that a register proposed by what they were given to; those that volunteers logged themselves come last, together. */
export function groupHours<TEntry extends Entry>(entries: readonly TEntry[]): Array<HoursGroup<TEntry>> {
  const groups = new Map<string, TEntry[]>();
  for (const entry of entries) {
    const key = entry.source === 'SELF_LOGGED' ? '' : (entry.programme?.name ?? entry.description ?? 'Attendance');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      title: key === '' ? 'Logged by volunteers themselves' : key,
      hours: sumHours(members),
      entries: members,
    }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.title.localeCompare(b.title, 'en-GB'));
}

/** The sum to the hundredth: quarter hours add up without a tail of binary fractions. */
export function sumHours(entries: readonly Pick<Entry, 'hours'>[]): number {
  return Math.round(entries.reduce((sum, entry) => sum + entry.hours * 100, 0)) / 100;
}
