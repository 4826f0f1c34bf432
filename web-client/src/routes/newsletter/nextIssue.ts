import { addDays, formatDate } from '../../components/dates';
import { firstOfMonth, lastOfMonth } from '../../components/plainDate';

/** The period that the next issue probably tells of: from the day after the last one to the end of that month; at first, this month. */
export function nextIssue(lastTo: string | null, today: string): { title: string; from: string; to: string } {
  const from = lastTo === null ? firstOfMonth(today) : addDays(lastTo, 1);
  const to = lastOfMonth(from);
  return { title: formatDate(to, 'month'), from, to };
}
