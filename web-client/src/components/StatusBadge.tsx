import { formatDate } from './dates';
import classes from './StatusBadge.module.css';

export type Tone = 'good' | 'waiting' | 'warning' | 'bad' | 'quiet' | 'info';

/** Every state that the API names, in our words and with the tone it carries. */
const states: Record<string, readonly [string, Tone]> = {
  // Enrolment
  ENQUIRY: ['Enquiry', 'info'],
  APPLICATION: ['Application', 'info'],
  INTERVIEW: ['Interview', 'info'],
  CHECKS: ['Checks', 'waiting'],
  INDUCTION: ['Induction', 'waiting'],
  READY: ['Cleared', 'good'],
  ON_BREAK: ['On a break', 'quiet'],
  LEFT: ['Left', 'quiet'],
  WITHDRAWN: ['Withdrawn', 'quiet'],
  NOT_ACCEPTED: ['Not accepted', 'quiet'],
  // Checks
  NOT_REQUIRED: ['Not required', 'quiet'],
  TO_APPLY: ['To apply', 'waiting'],
  APPLIED: ['Applied', 'info'],
  SEEN: ['Seen', 'info'],
  CLEAR: ['Clear', 'good'],
  CLEAR_WITH_RISK_ASSESSMENT: ['Clear, with risk assessment', 'good'],
  NOT_SUITABLE: ['Not suitable', 'bad'],
  RECHECK_DUE: ['Re-check due', 'warning'],
  OVERDUE: ['Overdue', 'bad'],
  // Cohorts and places
  PLANNED: ['Planned', 'quiet'],
  OPEN: ['Open for applications', 'good'],
  CLOSED: ['Closed', 'quiet'],
  RUNNING: ['Running', 'info'],
  COMPLETED: ['Completed', 'good'],
  CANCELLED: ['Cancelled', 'bad'],
  WAITING: ['Waiting list', 'waiting'],
  OFFERED: ['Place offered', 'warning'],
  ACCEPTED: ['Accepted', 'good'],
  ATTENDING: ['Attending', 'info'],
  DECLINED: ['Declined', 'quiet'],
  LAPSED: ['Offer lapsed', 'quiet'],
  // Units
  WORKING: ['Working on it', 'info'],
  SUBMITTED: ['Submitted', 'info'],
  REFERRED: ['Referred', 'warning'],
  ACHIEVED: ['Achieved', 'good'],
  QUALITY_ASSURED: ['Quality assured', 'good'],
  CLAIMED: ['Claimed', 'good'],
  CERTIFICATED: ['Certificated', 'good'],
  // Sessions and rota
  SCHEDULED: ['Scheduled', 'info'],
  MOVED: ['Moved', 'warning'],
  HELD: ['Held', 'good'],
  EXPECTED: ['Expected', 'info'],
  LOOKING_FOR_STAND_IN: ['Needs a stand-in', 'warning'],
  REPLACED: ['Replaced', 'quiet'],
  CANCELLED_BY_VOLUNTEER: ['Cannot come', 'quiet'],
  SESSION_CANCELLED: ['Session cancelled', 'quiet'],
  READY_NOW: ['Ready', 'good'],
  CONFIDENTIAL: ['Confidential', 'bad'],
  NOT_READY: ['Not ready', 'bad'],
  RELEASED: ['Not expected any more', 'quiet'],
  // Assignments, hours
  DRAFT: ['Draft', 'quiet'],
  PROPOSED: ['Proposed', 'waiting'],
  ENDED: ['Ended', 'quiet'],
  CONFIRMED: ['Confirmed', 'good'],
  // Replies and attendance
  COMING: ['Coming', 'good'],
  NOT_COMING: ['Cannot come', 'quiet'],
  NO_ANSWER: ['No answer yet', 'waiting'],
  PRESENT: ['Present', 'good'],
  ABSENT: ['Absent', 'quiet'],
  // Referrals
  RECEIVED: ['Received', 'waiting'],
  ACKNOWLEDGED: ['Acknowledged', 'waiting'],
  CONTACTED: ['In touch', 'info'],
  MET: ['Met', 'info'],
  ENROLLED: ['Enrolled', 'good'],
  NOT_TAKEN_UP: ['Not taken up', 'quiet'],
  // Newsletter and messages
  PUBLISHED: ['Published', 'good'],
  SENT: ['Sent', 'good'],
  TAKEN_DOWN: ['Off the web', 'bad'],
  QUEUED: ['Queued', 'info'],
  SKIPPED: ['Skipped', 'quiet'],
  FAILED: ['Failed', 'bad'],
  // Import
  CREATE: ['New', 'good'],
  UPDATE: ['Update', 'info'],
  FAIL: ['Fails', 'bad'],
  UNCHANGED: ['Unchanged', 'quiet'],
};

/** Our word for a state of the API; unknown ones are shown in plain letters. */
export function stateLabel(state: string): string {
  return states[state]?.[0] ?? sentence(state);
}

/** "SAFEGUARDING_INDUCTION" → "Safeguarding induction". */
export function sentence(name: string): string {
  const words = name.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A state as a word on a tint: the word carries the meaning, the colour only helps. */
export function StatusBadge({ state, label, tone }: { state: string; label?: string; tone?: Tone }) {
  return (
    <span className={classes.badge} data-tone={tone ?? states[state]?.[1] ?? 'quiet'}>
      {label ?? stateLabel(state)}
    </span>
  );
}

/** "Ready"; where somebody decided so although something is missing, that too, with the last day on which it holds. */
export function ReadyBadge({ until }: { until?: string | null }) {
  return until == null ? <StatusBadge state="READY_NOW" /> : <StatusBadge state="READY_NOW" label={`Ready until ${formatDate(until)}, by decision`} tone="warning" />;
}
