import { describe, expect, it } from 'vitest';
import { dayOf, instantAt, timeOf, today } from './dates';

const london = 'Europe/London';

describe('instantAt', () => {
  it('is UTC in winter and an hour earlier in summer', () => {
    expect(instantAt('2026-01-13', '10:00', london)).toBe('2026-01-13T10:00:00.000Z');
    expect(instantAt('2026-07-14', '10:00', london)).toBe('2026-07-14T09:00:00.000Z');
  });

  it('keeps ten o’clock at ten o’clock on both sides of each clock change', () => {
    for (const [date, utc] of [
      ['2026-03-28', '10:00'],
      ['2026-03-29', '09:00'],
      ['2026-10-24', '09:00'],
      ['2026-10-25', '10:00'],
    ] as const) {
      const instant = instantAt(date, '10:00', london)!;
      expect(instant).toBe(`${date}T${utc}:00.000Z`);
      expect([dayOf(instant, london), timeOf(instant, london)]).toEqual([date, '10:00']);
    }
  });

  it('moves a time that the spring change skips on by the hour that is lost', () => {
    expect(instantAt('2026-03-29', '01:30', london)).toBe('2026-03-29T01:30:00.000Z');
    expect(timeOf('2026-03-29T01:30:00.000Z', london)).toBe('02:30');
  });

  it('takes the first of the two times that the autumn change repeats', () => {
    expect(instantAt('2026-10-25', '01:30', london)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is plain just outside the changes', () => {
    expect(instantAt('2026-03-29', '00:59', london)).toBe('2026-03-29T00:59:00.000Z');
    expect(instantAt('2026-03-29', '02:00', london)).toBe('2026-03-29T01:00:00.000Z');
    expect(instantAt('2026-10-25', '02:00', london)).toBe('2026-10-25T02:00:00.000Z');
  });

  it('works where the clocks are behind UTC and change on other days', () => {
    expect(instantAt('2026-03-08', '09:00', 'America/New_York')).toBe('2026-03-08T13:00:00.000Z');
    expect(instantAt('2026-03-07', '09:00', 'America/New_York')).toBe('2026-03-07T14:00:00.000Z');
  });

  it('is null for what is not a time', () => {
    expect(instantAt('', '10:00', london)).toBeNull();
    expect(instantAt('2026-05-01', '', london)).toBeNull();
  });
});

describe('today', () => {
  it('is the centre’s date, not UTC’s, just after midnight in summer', () => {
    expect(today(london, new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });
});
