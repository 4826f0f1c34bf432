import { describe, expect, it } from 'vitest';
import { familyCounts, familyInput } from './families';

describe('familyInput', () => {
  it('leaves out groups without a number, and keeps a zero', () => {
    const families = new Map(familyCounts([{ targetGroup: 'Fathers', count: 0 }])).set('Lone parents', { count: null, newFamilies: null });
    expect(familyInput(families)).toEqual([{ targetGroup: 'Fathers', count: 0, newFamilies: undefined }]);
  });

  it('counts new families among those who came', () => {
    expect(familyInput(new Map([['Lone parents', { count: null, newFamilies: 2 }]]))).toEqual([
      { targetGroup: 'Lone parents', count: 2, newFamilies: 2 },
    ]);
  });
});
