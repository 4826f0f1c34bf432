import type { AttendanceValue } from './AttendanceChoice';

/** Who was there, by volunteer, while a register is being taken. */
export type Register = ReadonlyMap<string, AttendanceValue>;

interface Entry {
  id: string;
  attendance: AttendanceValue;
}

export function attendanceOf(people: readonly Entry[]): Register {
  return new Map(people.map(({ id, attendance }) => [id, attendance]));
}

/** Marks those present of whom nothing is recorded yet; an absence that was marked stays. */
export function everyonePresent(register: Register, people: readonly Pick<Entry, 'id'>[]): Register {
  return new Map(people.map(({ id }) => [id, register.get(id) ?? 'PRESENT']));
}

/** What is saved: everybody, so that a mark that was taken back goes too. */
export function attendanceEntries(register: Register, people: readonly Pick<Entry, 'id'>[]) {
  return people.map(({ id }) => ({ volunteerId: id, attendance: register.get(id) ?? null }));
}

/** "9 present, 1 absent, 2 not recorded". */
export function registerSummary(register: Register, people: readonly Pick<Entry, 'id'>[]): string {
  const count = (value: AttendanceValue) => people.filter(({ id }) => (register.get(id) ?? null) === value).length;
  const parts = [`${count('PRESENT')} present`];
  if (count('ABSENT') > 0) {
    parts.push(`${count('ABSENT')} absent`);
  }
  if (count(null) > 0) {
    parts.push(`${count(null)} not recorded`);
  }
  return parts.join(', ');
}
