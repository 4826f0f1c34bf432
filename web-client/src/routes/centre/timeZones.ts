/** The time zones to choose from: those that the browser knows, the usual one first. */
export function timeZones(present: string): string[] {
  const all = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return [...new Set([present, 'Europe/London', ...all])];
}
