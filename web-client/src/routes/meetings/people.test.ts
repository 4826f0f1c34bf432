import { describe, expect, it } from 'vitest';
import { listPeople } from './people';

const ann = { id: '1', fullName: 'Ann Zeal' };
const bo = { id: '2', fullName: 'Bo Able' };
const zoe = { id: '3', fullName: 'Zoë Young' };

describe('listPeople', () => {
  it('puts those who said they would come first, each by surname, and lists nobody twice', () => {
    const people = listPeople(
      [
        { reply: 'NO_ANSWER', volunteer: ann },
        { reply: 'NO_ANSWER', volunteer: bo },
        { reply: 'COMING', volunteer: zoe },
      ],
      [{ firstVisit: false, volunteer: zoe }, { firstVisit: true, volunteer: null }],
      [ann],
    );
    expect(people.map((person) => person.fullName)).toEqual(['Zoë Young', 'Bo Able', 'Ann Zeal']);
  });

  it('keeps who was listed before, so that a slip can be mended', () => {
    expect(listPeople([], [], [zoe])).toEqual([{ ...zoe, reply: null, firstVisit: false, attends: false }]);
  });
});
