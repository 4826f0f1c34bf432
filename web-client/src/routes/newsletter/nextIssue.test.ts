import { describe, expect, it } from 'vitest';
import { nextIssue } from './nextIssue';

describe('nextIssue', () => {
  it('goes on where the last one ended', () => {
    expect(nextIssue({ title: 'Our news, October 2026', to: '2026-10-31' }, '2026-11-22')).toEqual({ title: 'Our news, November 2026', from: '2026-11-01', to: '2026-11-30' });
    expect(nextIssue({ title: 'News', to: '2026-12-31' }, '2026-12-31').from).toBe('2027-01-01');
  });

  it('tells of this month when it is the first', () => {
    expect(nextIssue(null, '2028-02-11')).toEqual({ title: 'February 2028', from: '2028-02-01', to: '2028-02-29' });
  });
});
