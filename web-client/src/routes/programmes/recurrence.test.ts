import { describe, expect, it } from 'vitest';
import { sessionDates, toRecurrenceRule } from './recurrence';

describe('toRecurrenceRule', () => {
  it('writes the weekdays in the order of the week, whatever order they were ticked in', () => {
    expect(toRecurrenceRule({ every: 1, on: ['TH', 'MO'] })).toBe('FREQ=WEEKLY;BYDAY=MO,TH');
  });

  it('says where the week begins when weeks are left out', () => {
    expect(toRecurrenceRule({ every: 2, on: ['WE'] })).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO');
  });

  it('is null for a single date', () => {
    expect(toRecurrenceRule({ every: 1, on: [] })).toBeNull();
  });
});

describe('sessionDates', () => {
  it('includes both ends', () => {
    expect(sessionDates({ every: 1, on: ['MO'] }, '2027-01-04', '2027-01-18')).toEqual([
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
    ]);
  });

  it('starts at the first matching weekday on or after the first date', () => {
    expect(sessionDates({ every: 1, on: ['TH'] }, '2027-01-04', '2027-01-14')).toEqual(['2027-01-07', '2027-01-14']);
  });

  it('counts every other week from the week of the first date', () => {
    expect(sessionDates({ every: 2, on: ['MO', 'FR'] }, '2027-01-06', '2027-01-22')).toEqual([
      '2027-01-08',
      '2027-01-18',
      '2027-01-22',
    ]);
  });

  it('does not lose or double a week at the clock changes', () => {
    expect(sessionDates({ every: 1, on: ['SU'] }, '2026-03-22', '2026-04-05')).toHaveLength(3);
    expect(sessionDates({ every: 1, on: ['SU'] }, '2026-10-18', '2026-11-01')).toHaveLength(3);
  });

  it('is empty when the end comes before the beginning', () => {
    expect(sessionDates({ every: 1, on: ['MO'] }, '2027-02-01', '2027-01-01')).toEqual([]);
    expect(sessionDates({ every: 1, on: ['MO'] }, '', '2027-01-01')).toEqual([]);
  });
});
