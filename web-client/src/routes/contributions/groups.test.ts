import { describe, expect, it } from 'vitest';
import { groupHours, sumHours } from './groups';

describe('groupHours', () => {
  it('groups by what the register was of, and puts self-logged hours last', () => {
    const groups = groupHours([
      { id: '1', hours: 1, source: 'SELF_LOGGED', description: 'Painting the fence' },
      { id: '2', hours: 1.5, source: 'ATTENDANCE', description: 'Music workshop' },
      { id: '3', hours: 2, source: 'ATTENDANCE', description: 'Baby group' },
      { id: '4', hours: 1.5, source: 'ATTENDANCE', description: 'Music workshop' },
    ]);
    expect(groups.map((group) => [group.title, group.hours, group.entries.map((entry) => entry.id)])).toEqual([
      ['Baby group', 2, ['3']],
      ['Music workshop', 3, ['2', '4']],
      ['Logged by volunteers themselves', 1, ['1']],
    ]);
  });
});

describe('sumHours', () => {
  it('adds tenths without a tail', () => {
    expect(sumHours([{ hours: 0.1 }, { hours: 0.2 }])).toBe(0.3);
  });
});
