import { addDays } from '../../components/dates';
import { daysBetween } from '../../components/plainDate';
import { path } from '../volunteers/stages';

/** The stages before somebody is cleared. */
export const wayIn = path.slice(0, -1);

/** How long somebody has stood at a stage, in words. */
export function standing(since: string, now: string): string {
  const days = daysBetween(since, now);
  return days <= 0 ? 'Since today' : days === 1 ? 'Since yesterday' : days < 61 ? `For ${days} days` : `For ${Math.floor(days / 30.4)} months`;
}

/** Whether they have stood there for too long. */
export function isOverdue(overdueFrom: string | null | undefined, now: string): boolean {
  return overdueFrom != null && overdueFrom <= now;
}

interface Missing {
  readonly requirement: string;
  readonly canBeSetAside: boolean;
}

/**
 * What is missing, in a line. Before the stage of checks everybody lacks checks, references and the induction: of them only what will stand in the way is said,
 * such as an age.
 */
export function missingWords(stage: string, missing: readonly Missing[]): string {
  return missing
    .filter((reason) => !reason.canBeSetAside || stage === 'CHECKS' || stage === 'INDUCTION')
    .map(({ requirement }, index) => (index === 0 ? requirement : requirement.charAt(0).toLowerCase() + requirement.slice(1)))
    .join(', ');
}

/** Whether somebody is to be in touch again later: until then nobody waits. */
export function isAgreed(lookAgainOn: string | null | undefined, now: string): boolean {
  return lookAgainOn != null && lookAgainOn >= addDays(now, -1);
}
