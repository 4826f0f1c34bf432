/** Families at a session by target group; null where nothing was entered. */
export type FamilyCounts = ReadonlyMap<string, { count: number | null; newFamilies: number | null }>;

interface Recorded {
  readonly targetGroup: string;
  /** Null where it is too small to be shown. */
  readonly count?: number | null;
  readonly newFamilies?: number | null;
}

export function familyCounts(families: readonly Recorded[]): FamilyCounts {
  return new Map(families.map(({ targetGroup, count, newFamilies }) => [targetGroup, { count: count ?? null, newFamilies: newFamilies ?? null }]));
}

/** What is saved: the groups with a number; new families without a count of all are at least themselves. */
export function familyInput(families: FamilyCounts) {
  return [...families].flatMap(([targetGroup, { count, newFamilies }]) =>
    count === null && newFamilies === null
      ? []
      : [{ targetGroup, count: Math.max(count ?? 0, newFamilies ?? 0), newFamilies: newFamilies ?? undefined }],
  );
}
