import { addDays, formatDate } from '../../components/dates';
import { firstOfMonth, lastOfMonth, titleForMonth } from '../../components/plainDate';

/** The period that the next issue probably tells of: from the day after the last one to the end of that month; at first, this month. */
export function nextIssue(last: { title: string; to: string } | null, today: string): { title: string; from: string; to: string } {
  const from = last === null ? firstOfMonth(today) : addDays(last.to, 1);
  const to = lastOfMonth(from);
  return { title: last === null ? formatDate(to, 'month') : titleForMonth(last.title, last.to, to), from, to };
}
