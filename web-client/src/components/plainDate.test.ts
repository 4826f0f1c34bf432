import { describe, expect, it } from 'vitest';
import { addDays } from './dates';
import { addMonths, daysBetween, isDate, lastOfMonth, sameWeekdayNextMonth, titleForMonth, weekdayOf } from './plainDate';

describe('plainDate', () => {
  it('adds days across the clock changes without losing one', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
  });

  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(lastOfMonth('2026-02-11')).toBe('2026-02-28');
  });

  it('knows dates that do not exist', () => {
    expect(isDate('2026-02-29')).toBe(false);
    expect(isDate('2028-02-29')).toBe(true);
    expect(isDate('')).toBe(false);
  });

  it('finds the same weekday of the next month', () => {
    expect(weekdayOf('2026-05-12')).toBe('TU');
    expect(sameWeekdayNextMonth('2026-05-12')).toBe('2026-06-09');
    expect(sameWeekdayNextMonth('2026-12-01')).toBe('2027-01-05');
  });

  it('names the new month in a title that named the old one', () => {
    expect(titleForMonth('Support meeting, December 2026', '2026-12-09', '2027-01-13')).toBe('Support meeting, January 2027');
    expect(titleForMonth('Support meeting', '2026-12-09', '2027-01-13')).toBe('Support meeting');
  });

  it('takes the last one where the next month has no fifth', () => {
    expect(sameWeekdayNextMonth('2026-03-31')).toBe('2026-04-28');
  });
});
