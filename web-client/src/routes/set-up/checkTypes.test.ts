import { describe, expect, it } from 'vitest';
import { newRole, roleInput, takenAway } from '../programmes/roleDraft';
import { askedOf, comingOf, demandInWords, demandToday, entered, interval } from './checkTypes';

describe('words for a type of check', () => {
  it('says how often it is repeated', () => {
    expect([null, 1, 6, 12, 18, 36].map(interval)).toEqual(['never repeated', 'repeated every month', 'repeated every 6 months', 'repeated every year', 'repeated every 18 months', 'repeated every 3 years']);
  });

  it('says of whom it is asked', () => {
    expect([0, 1, 2].map(askedOf)).toEqual(['not asked of everybody', 'everybody needs one', 'everybody needs 2']);
  });
});

describe('what is asked for from a day on', () => {
  const demand = (from: string | null, coming: boolean, withdrawn = false) => ({ from, coming, withdrawn });

  it('is what began last, and what is to come', () => {
    const demands = [demand(null, false), demand('2026-05-01', false), demand('2027-03-01', true)];
    expect(demandToday(demands)?.from).toBe('2026-05-01');
    expect(comingOf(demands).map((each) => each.from)).toEqual(['2027-03-01']);
  });

  it('is said in one line', () => {
    expect(demandInWords({ requiredCount: 2, recheckAfterMonths: 24, level: 'ENHANCED', workforce: 'CHILD' })).toBe('everybody needs 2, repeated every 2 years, at least enhanced, child workforce');
  });

  it('is nothing before it begins, and nothing comes of what is withdrawn', () => {
    expect(demandToday([demand('2027-03-01', true)])).toBeUndefined();
    expect(comingOf([demand('2027-03-01', true, true)])).toEqual([]);
  });

  it('is no number while the field is empty, and 0 when that is entered', () => {
    expect([entered(''), entered('0'), entered(0), entered('12')]).toEqual([null, 0, 0, 12]);
  });
});

describe('a new role', () => {
  const types = [
    { id: 'dbs', name: 'DBS check', requiredCount: 1 },
    { id: 'food', name: 'Food hygiene', requiredCount: 0 },
    { id: 'reference', name: 'Reference', requiredCount: 2 },
  ];

  it('begins with what everybody needs, and the induction', () => {
    expect(roleInput(newRole(types, { title: ' Helper ' }))).toEqual({
      title: 'Helper',
      leads: false,
      neededPerSession: 1,
      requires: [{ checkTypeId: 'dbs' }, { checkTypeId: 'reference' }, { induction: true }],
    });
    expect(takenAway(types, newRole(types))).toEqual([]);
  });

  it('says what was taken away on purpose', () => {
    expect(takenAway(types, newRole(types, { requirements: [{ kind: 'check', checkTypeId: 'dbs' }] }))).toEqual(['Reference', 'Induction at the centre']);
  });
});
