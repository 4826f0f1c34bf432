import { describe, expect, it } from 'vitest';
import { choose, everyonePresent, markOf, noteOf, openRegister, receive, refuse, registerSummary, settle, type Attendance } from './register';

const people = [
  { id: 'ann', attendance: 'ABSENT' as const },
  { id: 'bea', attendance: null },
  { id: 'cal', attendance: 'PRESENT' as const },
];
const saying = (id: string, attendance: Attendance) => people.map((entry) => (entry.id === id ? { id, attendance } : entry));

describe('register', () => {
  it('keeps the absences that are marked when everyone else was present', () => {
    const register = everyonePresent(openRegister(people), people);
    expect(people.map(({ id }) => markOf(register, id))).toEqual(['ABSENT', 'PRESENT', 'PRESENT']);
  });

  it('waits with what was changed only, and what was taken back as not recorded', () => {
    const register = choose(choose(openRegister(people), 'cal', null), 'ann', 'ABSENT');
    expect([...register.waiting]).toEqual([['cal', null]]);
  });

  it('forgets a mark that is changed back before it was sent', () => {
    expect(choose(choose(openRegister(people), 'bea', 'PRESENT'), 'bea', null).waiting.size).toBe(0);
  });

  it('says how many of each there are', () => {
    expect(registerSummary(openRegister(people), people)).toBe('1 present, 1 absent, 1 not recorded');
    expect(registerSummary(openRegister([], new Map([['x', 'PRESENT' as const]])), [{ id: 'x' }])).toBe('1 present');
  });
});

describe('marks that were sent', () => {
  it('are saved, except one that was changed again meanwhile', () => {
    const sent = choose(choose(openRegister(people), 'bea', 'PRESENT'), 'cal', 'ABSENT');
    const register = settle(choose(sent, 'cal', null), sent.waiting);
    expect([...register.waiting]).toEqual([['cal', null]]);
    expect(register.saved.get('bea')).toBe('PRESENT');
    expect(register.saved.get('cal')).toBe('ABSENT');
  });

  it('show what was saved before, and why, when they are refused', () => {
    const register = refuse(choose(openRegister(people), 'ann', 'PRESENT'), 'ann', 'The session was called off.');
    expect(markOf(register, 'ann')).toBe('ABSENT');
    expect(noteOf(register, 'ann')).toBe('The session was called off.');
    expect(noteOf(choose(register, 'ann', 'PRESENT'), 'ann')).toBeNull();
  });
});

describe('a register that two people take', () => {
  it('shows what somebody else marked', () => {
    const register = receive(openRegister(people), saying('bea', 'PRESENT'));
    expect(markOf(register, 'bea')).toBe('PRESENT');
    expect(register.waiting.size).toBe(0);
  });

  it('keeps a mark that is on its way, and says that somebody else saved otherwise', () => {
    const register = receive(choose(openRegister(people), 'bea', 'ABSENT'), saying('bea', 'PRESENT'));
    expect(markOf(register, 'bea')).toBe('ABSENT');
    expect(noteOf(register, 'bea')).toBe('Someone else saved “present” meanwhile; yours, “absent”, is on its way.');
  });

  it('has nothing to say when both marked the same', () => {
    const register = receive(choose(openRegister(people), 'bea', 'PRESENT'), saying('bea', 'PRESENT'));
    expect(register.waiting.size).toBe(0);
    expect(noteOf(register, 'bea')).toBeNull();
  });

  it('takes in whoever joins the register', () => {
    const register = receive(openRegister(people), [...people, { id: 'dee', attendance: 'PRESENT' }]);
    expect(markOf(register, 'dee')).toBe('PRESENT');
  });
});
