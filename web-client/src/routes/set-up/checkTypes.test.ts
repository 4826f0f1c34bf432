import { describe, expect, it } from 'vitest';
import { newRole, roleInput, takenAway } from '../programmes/roleDraft';
import { askedOf, interval } from './checkTypes';

describe('words for a type of check', () => {
  it('says how often it is repeated', () => {
    expect([null, 1, 6, 12, 18, 36].map(interval)).toEqual(['never repeated', 'repeated every month', 'repeated every 6 months', 'repeated every year', 'repeated every 18 months', 'repeated every 3 years']);
  });

  it('says of whom it is asked', () => {
    expect([0, 1, 2].map(askedOf)).toEqual(['not asked of everybody', 'everybody needs one', 'everybody needs 2']);
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
