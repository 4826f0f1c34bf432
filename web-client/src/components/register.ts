/** Present, absent, or not recorded: three values, since a register that nobody took says nothing about anyone. */
export type Attendance = 'PRESENT' | 'ABSENT' | null;

export interface Entry {
  id: string;
  attendance: Attendance;
}

/**
 * A register on this person's screen, which somebody else may be taking too. Each mark is sent by itself as it is made;
 * what could not be sent yet stays here.
 */
export interface OpenRegister {
  /** What is saved, as far as is known here. */
  saved: ReadonlyMap<string, Attendance>;
  /** This person's marks that are not saved yet. */
  waiting: ReadonlyMap<string, Attendance>;
  /** Whom somebody else marked otherwise than this person is about to. */
  disputed: ReadonlySet<string>;
  /** Why a mark was not taken, by person. */
  refused: ReadonlyMap<string, string>;
}

export function openRegister(people: readonly Entry[], waiting: ReadonlyMap<string, Attendance> = new Map()): OpenRegister {
  return { saved: new Map(people.map(({ id, attendance }) => [id, attendance])), waiting, disputed: new Set(), refused: new Map() };
}

/** What the register shows for a person. */
export function markOf({ saved, waiting }: OpenRegister, id: string): Attendance {
  return (waiting.has(id) ? waiting.get(id) : saved.get(id)) ?? null;
}

/** This person's mark; what somebody else said is settled by it. */
export function choose(register: OpenRegister, id: string, attendance: Attendance): OpenRegister {
  const waiting = new Map(register.waiting);
  if ((register.saved.get(id) ?? null) === attendance) {
    waiting.delete(id);
  } else {
    waiting.set(id, attendance);
  }
  return { ...register, waiting, disputed: without(register.disputed, id), refused: withoutKey(register.refused, id) };
}

/** Marks those present of whom nothing is recorded yet; an absence that was marked stays. */
export function everyonePresent(register: OpenRegister, people: readonly Pick<Entry, 'id'>[]): OpenRegister {
  return people.reduce((next, { id }) => (markOf(next, id) === null ? choose(next, id, 'PRESENT') : next), register);
}

/** What is saved now, whoever saved it. It is shown, except over a mark of this person's that is on its way. */
export function receive(register: OpenRegister, people: readonly Entry[]): OpenRegister {
  return people.reduce(receiveOne, register);
}

function receiveOne(register: OpenRegister, { id, attendance }: Entry): OpenRegister {
  const before = register.saved.get(id) ?? null;
  if (before === attendance && register.saved.has(id)) {
    return register;
  }
  const saved = new Map(register.saved).set(id, attendance);
  if (!register.waiting.has(id)) {
    return { ...register, saved };
  }
  return register.waiting.get(id) === attendance
    ? { ...register, saved, waiting: withoutKey(register.waiting, id), disputed: without(register.disputed, id) }
    : { ...register, saved, disputed: new Set(register.disputed).add(id) };
}

/** These marks were saved; those that this person has changed again meanwhile still wait. */
export function settle(register: OpenRegister, sent: ReadonlyMap<string, Attendance>): OpenRegister {
  return [...sent].reduce((next, [id, attendance]) => {
    const saved = new Map(next.saved).set(id, attendance);
    return next.waiting.get(id) === attendance && next.waiting.has(id)
      ? { ...next, saved, waiting: withoutKey(next.waiting, id), disputed: without(next.disputed, id) }
      : { ...next, saved };
  }, register);
}

/** This mark was refused: what was saved before is shown again, with the reason. */
export function refuse(register: OpenRegister, id: string, reason: string): OpenRegister {
  return { ...register, waiting: withoutKey(register.waiting, id), disputed: without(register.disputed, id), refused: new Map(register.refused).set(id, reason) };
}

/** "9 present, 1 absent, 2 not recorded". */
export function registerSummary(register: OpenRegister, people: readonly Pick<Entry, 'id'>[]): string {
  const count = (value: Attendance) => people.filter(({ id }) => markOf(register, id) === value).length;
  const parts = [`${count('PRESENT')} present`];
  if (count('ABSENT') > 0) {
    parts.push(`${count('ABSENT')} absent`);
  }
  if (count(null) > 0) {
    parts.push(`${count(null)} not recorded`);
  }
  return parts.join(', ');
}

const words: Record<'PRESENT' | 'ABSENT' | 'null', string> = { PRESENT: 'present', ABSENT: 'absent', null: 'not recorded' };

/** What there is to say about a person's mark; null when it is simply saved. */
export function noteOf(register: OpenRegister, id: string): string | null {
  const reason = register.refused.get(id);
  if (reason !== undefined) {
    return reason;
  }
  if (register.disputed.has(id)) {
    return `Someone else saved “${words[register.saved.get(id) ?? 'null']}” meanwhile; yours, “${words[markOf(register, id) ?? 'null']}”, is on its way.`;
  }
  return null;
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (!ids.has(id)) {
    return ids;
  }
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}

function withoutKey<TValue>(map: ReadonlyMap<string, TValue>, id: string): ReadonlyMap<string, TValue> {
  if (!map.has(id)) {
    return map;
  }
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}
