import type { AttendanceValue } from './AttendanceChoice';
import type { OpenRegister } from './register';

const words: Record<'PRESENT' | 'ABSENT' | 'null', string> = { PRESENT: 'present', ABSENT: 'absent', null: 'not recorded' };

const say = (value: AttendanceValue | undefined) => words[value ?? 'null'];

/** What somebody else marked while this person has chosen otherwise; null when there is nothing to settle. */
export function disputeOf(register: OpenRegister, id: string): string | null {
  return register.disputed.has(id)
    ? `Someone else saved “${say(register.saved.get(id))}” meanwhile. Saving makes it “${say(register.marks.get(id))}”.`
    : null;
}

/** Says that what others mark is not seen here. */
export function NotLive({ live }: { live: boolean }) {
  return <span role="status">{live ? '' : 'What others mark is not shown here any more. Load the page again to see it.'}</span>;
}
