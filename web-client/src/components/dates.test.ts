import { describe, expect, it } from 'vitest';
import { addDays, dayOf, formatDate, formatSpan, formatTime, fromToday, instantAt, timeOf } from './dates';

const london = 'Europe/London';

describe('formatDate', () => {
  it('shows the same day wherever the browser is', () => {
    expect(formatDate('2026-11-22', 'long')).toMatch(/^Sunday,? 22 November 2026$/);
  });

  it('gives back what is no date', () => {
    expect(formatDate('soon')).toBe('soon');
  });
});

describe('formatTime', () => {
  it('is an hour ahead of UTC in a British summer, and not in winter', () => {
    expect(formatTime('2026-07-01T09:00:00Z', london)).toBe('10:00');
    expect(formatTime('2026-12-01T09:00:00Z', london)).toBe('09:00');
  });

  it('writes midnight as 00:00', () => {
    expect(formatTime('2026-12-01T00:00:00Z', london)).toBe('00:00');
  });
});

describe('dayOf', () => {
  it('is the day at the centre, not in UTC', () => {
    expect(dayOf('2026-07-01T23:30:00Z', london)).toBe('2026-07-02');
    expect(dayOf('2026-07-01T23:30:00Z', 'America/New_York')).toBe('2026-07-01');
  });
});

describe('formatSpan', () => {
  it('names a day once, and both when it ends on another', () => {
    expect(formatSpan('2026-12-01T10:00:00Z', '2026-12-01T11:30:00Z', london)).toMatch(/^Tue,? 1 Dec, 10:00–11:30$/);
    expect(formatSpan('2026-12-01T22:00:00Z', '2026-12-02T01:00:00Z', london)).toMatch(/^Tue,? 1 Dec, 22:00– Wed,? 2 Dec, 01:00$/);
  });
});

describe('instantAt', () => {
  it('reads a time on the centre’s clocks', () => {
    expect(instantAt('2026-07-01', '10:00', london)).toBe('2026-07-01T09:00:00.000Z');
    expect(instantAt('2026-12-01', '10:00', london)).toBe('2026-12-01T10:00:00.000Z');
    expect(instantAt('2026-12-01', '10:00', 'America/New_York')).toBe('2026-12-01T15:00:00.000Z');
  });

  it('keeps to the new offset in the hours after a change', () => {
    expect(instantAt('2026-03-29', '03:00', london)).toBe('2026-03-29T02:00:00.000Z');
    expect(instantAt('2026-10-25', '03:00', london)).toBe('2026-10-25T03:00:00.000Z');
  });

  it('moves a time that the spring change skips on by an hour', () => {
    expect(instantAt('2026-03-29', '01:30', london)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the first of a time that the autumn change repeats', () => {
    expect(instantAt('2026-10-25', '01:30', london)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('goes there and back', () => {
    const instant = instantAt('2026-05-04', '13:45', london)!;
    expect([dayOf(instant, london), timeOf(instant, london)]).toEqual(['2026-05-04', '13:45']);
  });

  it('is null for what is no date or time', () => {
    expect(instantAt('', '10:00', london)).toBeNull();
    expect(instantAt('2026-05-04', '', london)).toBeNull();
  });
});

describe('addDays and fromToday', () => {
  it('count over the end of a month and a clock change', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(fromToday('2026-10-26', '2026-10-24')).toBe('in 2 days');
    expect(fromToday('2026-10-23', '2026-10-24')).toBe('yesterday');
  });
});
