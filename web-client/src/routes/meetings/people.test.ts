import { describe, expect, it } from 'vitest';
import { listPeople, matches } from './people';

const ann = { id: '1', fullName: 'Ann Able' };
const zoe = { id: '2', fullName: 'Zoë Young' };

describe('listPeople', () => {
  it('puts those who said they would come first, and lists nobody twice', () => {
    const people = listPeople(
      [
        { reply: 'NO_ANSWER', volunteer: ann },
        { reply: 'COMING', volunteer: zoe },
      ],
      [{ firstVisit: false, volunteer: zoe }, { firstVisit: true, volunteer: null }],
      [{ ...ann, reply: null, firstVisit: false }],
    );
    expect(people.map((person) => person.fullName)).toEqual(['Zoë Young', 'Ann Able']);
  });
});

describe('matches', () => {
  it('finds a name by the beginning of any part, without its accents', () => {
    expect(matches('Zoë Young-Smith', 'zoe')).toBe(true);
    expect(matches('Zoë Young-Smith', 'smi zo')).toBe(true);
    expect(matches('Zoë Young-Smith', 'oung')).toBe(false);
    expect(matches('Zoë Young-Smith', '')).toBe(true);
  });
});
