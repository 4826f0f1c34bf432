import { addDays } from '../../components/dates';
import { daysBetween, weekdayOf, weekdays, type Weekday } from '../../components/plainDate';

/** Which weeks and weekdays sessions fall on. */
export interface WeeklyPattern {
  /** 1 is every week, 2 every other week, counted from the week of the first date. */
  readonly every: number;
  readonly on: readonly Weekday[];
}

/**
 * The pattern as an RFC 5545 recurrence rule (section 3.3.10), or null for a single date.
 * The end is not in the rule: the API takes it as a date beside it, in the centre's own calendar.
 */
export function toRecurrenceRule(pattern: WeeklyPattern): string | null {
  if (pattern.on.length === 0) {
    return null;
  }
  const days = weekdays.filter((day) => pattern.on.includes(day)).join(',');
  // WKST says where a week begins, which decides what "every other week" means.
  return pattern.every > 1 ? `FREQ=WEEKLY;INTERVAL=${pattern.every};BYDAY=${days};WKST=MO` : `FREQ=WEEKLY;BYDAY=${days}`;
}

/** The dates that the pattern gives, both ends included: what the person sees before anything is created. */
export function sessionDates(pattern: WeeklyPattern, from: string, until: string): string[] {
  const length = daysBetween(from, until);
  if (Number.isNaN(length) || length < 0) {
    return [];
  }
  const weekStart = addDays(from, -weekdays.indexOf(weekdayOf(from)));
  const dates: string[] = [];
  for (let offset = 0; offset <= length; offset++) {
    const date = addDays(from, offset);
    const week = Math.floor(daysBetween(weekStart, date) / 7);
    if (pattern.on.includes(weekdayOf(date)) && week % pattern.every === 0) {
      dates.push(date);
    }
  }
  return dates;
}
