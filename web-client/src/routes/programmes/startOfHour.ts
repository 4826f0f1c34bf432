/** The beginning of the hour, as an instant: "from now on" that stays the same question for a while, so that its answer can be kept. */
export function startOfHour(now: Date): string {
  return new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000).toISOString();
}
