import { formatDate } from '../../components/dates';
import { StatusBadge } from '../../components/StatusBadge';

/** How far a referral is, and whether somebody should have been in touch by now. */
export function ReferralState({ status, overdue, dueOn }: { status: string; overdue: boolean; dueOn?: string | null }) {
  return overdue && dueOn != null ? <StatusBadge state={status} label={`Overdue since ${formatDate(dueOn)}`} tone="bad" /> : <StatusBadge state={status} />;
}
