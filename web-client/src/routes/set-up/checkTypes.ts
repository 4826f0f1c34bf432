import type { DbsLevel, DbsWorkforce } from '../../__generated__/RecordCheckFormMutation.graphql';
import { levels, workforces } from '../volunteers/checkWords';

/** How often a check is repeated, in words. */
export function interval(months: number | null | undefined): string {
  if (months == null) {
    return 'never repeated';
  }
  if (months % 12 === 0) {
    return months === 12 ? 'repeated every year' : `repeated every ${months / 12} years`;
  }
  return months === 1 ? 'repeated every month' : `repeated every ${months} months`;
}

interface Demand {
  readonly from: string | null | undefined;
  readonly coming: boolean;
  readonly withdrawn: boolean;
}

/** What is asked for of a type that has not begun, first to last. */
export function comingOf<T extends Demand>(demands: readonly T[]): readonly (T & { from: string })[] {
  return demands.flatMap((demand) => (demand.coming && !demand.withdrawn && demand.from != null ? [{ ...demand, from: demand.from }] : []));
}

/** What is asked for today; undefined when that begins later. */
export function demandToday<T extends Demand>(demands: readonly T[]): T | undefined {
  return demands.findLast((demand) => !demand.coming);
}

/** What is asked for, in words. */
export function demandInWords({ requiredCount, recheckAfterMonths, level, workforce }: { requiredCount: number; recheckAfterMonths?: number | null; level?: DbsLevel | null; workforce?: DbsWorkforce | null }): string {
  return [
    askedOf(requiredCount),
    interval(recheckAfterMonths),
    ...(level == null ? [] : [`at least ${levels[level].toLowerCase()}`]),
    ...(workforce == null ? [] : [workforces[workforce].toLowerCase()]),
  ].join(', ');
}

/** What a number field holds; null when it is empty. */
export function entered(value: number | string): number | null {
  return value === '' ? null : Number(value);
}

/** Of whom a check is asked, in words. */
export function askedOf(required: number): string {
  return required === 0 ? 'not asked of everybody' : required === 1 ? 'everybody needs one' : `everybody needs ${required}`;
}

/** The kinds of check that one can add: what is asked of a record differs by kind. */
export const kinds = {
  OTHER: 'Something of our own',
  DBS: 'A DBS certificate',
  REFERENCE: 'A reference',
  IDENTITY: 'Proof of identity',
  HEALTH_DECLARATION: 'A declaration of health',
  AGREEMENT: 'An agreement that is signed',
  SAFEGUARDING_INDUCTION: 'An induction in safeguarding',
} as const;
