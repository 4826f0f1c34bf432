import { describe, expect, it } from 'vitest';
import { attendanceEntries, attendanceOf, choose, everyonePresent, openRegister, receive, registerSummary } from './register';

const people = [
  { id: 'ann', attendance: 'ABSENT' as const },
  { id: 'bea', attendance: null },
  { id: 'cal', attendance: 'PRESENT' as const },
];

describe('register', () => {
  it('keeps the absences that are marked when everyone else was present', () => {
    const register = everyonePresent(attendanceOf(people), people);
    expect([...register]).toEqual([
      ['ann', 'ABSENT'],
      ['bea', 'PRESENT'],
      ['cal', 'PRESENT'],
    ]);
  });

  it('sends what was changed only, and what was taken back as not recorded', () => {
    const register = choose(choose(openRegister(people), 'cal', null), 'ann', 'ABSENT');
    expect(attendanceEntries(register, people)).toEqual([{ volunteerId: 'cal', attendance: null }]);
  });

  it('sends everybody when nothing was changed, so that the register counts as taken', () => {
    expect(attendanceEntries(openRegister(people), people)).toHaveLength(3);
  });

  it('says how many of each there are', () => {
    expect(registerSummary(attendanceOf(people), people)).toBe('1 present, 1 absent, 1 not recorded');
    expect(registerSummary(everyonePresent(attendanceOf([]), [{ id: 'x' }]), [{ id: 'x' }])).toBe('1 present');
  });
});

describe('a register that two people take', () => {
  const saying = (id: string, attendance: 'PRESENT' | 'ABSENT' | null) => people.map((entry) => (entry.id === id ? { id, attendance } : entry));

  it('shows what somebody else marked', () => {
    const register = receive(openRegister(people), saying('bea', 'PRESENT'));
    expect(register.marks.get('bea')).toBe('PRESENT');
    expect(register.disputed.size).toBe(0);
    expect(attendanceEntries(choose(register, 'ann', 'PRESENT'), people)).toEqual([{ volunteerId: 'ann', attendance: 'PRESENT' }]);
  });

  it('keeps a choice that is not saved, and says that somebody else chose otherwise', () => {
    const register = receive(choose(openRegister(people), 'bea', 'ABSENT'), saying('bea', 'PRESENT'));
    expect(register.marks.get('bea')).toBe('ABSENT');
    expect([...register.disputed]).toEqual(['bea']);
    expect(attendanceEntries(register, people)).toEqual([{ volunteerId: 'bea', attendance: 'ABSENT' }]);
  });

  it('has nothing left to settle once both say the same, or this person chose again', () => {
    const disputed = receive(choose(openRegister(people), 'bea', 'ABSENT'), saying('bea', 'PRESENT'));
    expect(receive(disputed, saying('bea', 'ABSENT')).disputed.size).toBe(0);
    expect(choose(disputed, 'bea', 'ABSENT').disputed.size).toBe(0);
  });

  it('adds people who came without being expected, and stays the same when nothing changed', () => {
    const register = openRegister(people);
    expect(receive(register, people)).toBe(register);
    expect(receive(register, [...people, { id: 'dot', attendance: 'PRESENT' as const }]).marks.get('dot')).toBe('PRESENT');
  });
});
