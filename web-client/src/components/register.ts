import type { AttendanceValue } from './AttendanceChoice';

/** Who was there, by volunteer, while a register is being taken. */
export type Register = ReadonlyMap<string, AttendanceValue>;

export interface Entry {
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

/** A register on this person's screen, which somebody else may be taking too. */
export interface OpenRegister {
  /** What it shows. */
  marks: Register;
  /** What is saved, as far as is known here. Whatever {@link marks} has otherwise is this person's choice, not yet saved. */
  saved: Register;
  /** Whom somebody else marked otherwise than this person is about to. */
  disputed: ReadonlySet<string>;
}

export function openRegister(people: readonly Entry[]): OpenRegister {
  return { marks: attendanceOf(people), saved: attendanceOf(people), disputed: new Set() };
}

/** This person's choice; what somebody else said is settled by it. */
export function choose(register: OpenRegister, id: string, attendance: AttendanceValue): OpenRegister {
  return { ...register, marks: new Map(register.marks).set(id, attendance), disputed: without(register.disputed, id) };
}

/** What is saved now, whoever saved it. It is shown, except over a choice that this person has not saved yet. */
export function receive(register: OpenRegister, people: readonly Entry[]): OpenRegister {
  return people.reduce(receiveOne, register);
}

function receiveOne(register: OpenRegister, { id, attendance }: Entry): OpenRegister {
  const before = register.saved.get(id) ?? null;
  if (before === attendance && register.saved.has(id)) {
    return register;
  }
  const shown = register.marks.get(id) ?? null;
  const saved = new Map(register.saved).set(id, attendance);
  if (shown === attendance || shown === before) {
    return { marks: new Map(register.marks).set(id, attendance), saved, disputed: without(register.disputed, id) };
  }
  return { ...register, saved, disputed: new Set(register.disputed).add(id) };
}

/** What is sent: only what this person changed, so that nobody else's marks are undone; everybody when nothing was. */
export function attendanceEntries({ marks, saved }: OpenRegister, people: readonly Pick<Entry, 'id'>[]) {
  const mark = (register: Register, id: string) => register.get(id) ?? null;
  const changed = people.filter(({ id }) => mark(marks, id) !== mark(saved, id));
  return (changed.length > 0 ? changed : people).map(({ id }) => ({ volunteerId: id, attendance: mark(marks, id) }));
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (!ids.has(id)) {
    return ids;
  }
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}
