import { describe, expect, it } from 'vitest';
import { attendanceEntries, attendanceOf, everyonePresent, registerSummary } from './register';

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

  it('saves everybody, and what was taken back as not recorded', () => {
    const register = new Map(attendanceOf(people)).set('cal', null);
    expect(attendanceEntries(register, people)).toEqual([
      { volunteerId: 'ann', attendance: 'ABSENT' },
      { volunteerId: 'bea', attendance: null },
      { volunteerId: 'cal', attendance: null },
    ]);
  });

  it('says how many of each there are', () => {
    expect(registerSummary(attendanceOf(people), people)).toBe('1 present, 1 absent, 1 not recorded');
    expect(registerSummary(everyonePresent(attendanceOf([]), [{ id: 'x' }]), [{ id: 'x' }])).toBe('1 present');
  });
});
