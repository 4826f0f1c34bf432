import { addDays, formatDate } from './dates';

/*
 * Arithmetic on calendar dates ("2026-11-22"), in UTC so that no clock change can move one.
 */

/** The weekdays as RFC 5545 (section 3.3.10) writes them, from Monday. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

function toUtc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whether the text is a date that exists: 2026-02-30 does not. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text)) && addDays(text, 0) === text;
}

/** Whole days from `from` to `to`; negative when `to` is earlier, NaN when either is no date. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toUtc(to) - toUtc(from)) / 86_400_000);
}

/** Adds calendar months; 31 January plus one month is the last day of February. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

export function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(toUtc(date)).getUTCDay() + 6) % 7]!;
}

export function firstOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

export function lastOfMonth(date: string): string {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}

/**
 * The same weekday of the next month: after the second Tuesday of May comes the second Tuesday of June.
 * A fifth weekday that the next month lacks becomes its last one.
 */
export function sameWeekdayNextMonth(date: string): string {
  const week = Math.ceil(Number(date.slice(8)) / 7);
  const first = addMonths(firstOfMonth(date), 1);
  const offset = (weekdays.indexOf(weekdayOf(date)) - weekdays.indexOf(weekdayOf(first)) + 7) % 7;
  const wanted = addDays(first, offset + (week - 1) * 7);
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : addDays(wanted, -7);
}

/** A title that names its month, for another: "Support meeting, May 2026" becomes "Support meeting, June 2026"; any other stays as it is. */
export function titleForMonth(title: string, from: string, to: string): string {
  return title.replace(formatDate(from, 'month'), formatDate(to, 'month'));
}
