import { describe, expect, it } from 'vitest';
import { stagesAfter } from './stages';

describe('stagesAfter', () => {
  it('goes onwards, or to an end', () => {
    expect(stagesAfter('CHECKS')).toEqual(['INDUCTION', 'READY', 'ON_BREAK', 'LEFT', 'WITHDRAWN', 'NOT_ACCEPTED']);
  });

  it('goes back only from where checks and induction are done again', () => {
    expect(stagesAfter('READY')).toEqual(['ON_BREAK', 'INDUCTION', 'CHECKS', 'LEFT', 'WITHDRAWN', 'NOT_ACCEPTED']);
    expect(stagesAfter('ON_BREAK')[0]).toBe('READY');
  });

  it('begins again after an end', () => {
    expect(stagesAfter('LEFT')).toEqual(['ENQUIRY']);
  });
});
