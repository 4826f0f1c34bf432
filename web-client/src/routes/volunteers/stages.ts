import type { EnrolmentStage } from '../../__generated__/VolunteersPageQuery.graphql';

/** The way in, in order; then the pause, and the ends. */
export const path: readonly EnrolmentStage[] = ['ENQUIRY', 'APPLICATION', 'INTERVIEW', 'CHECKS', 'INDUCTION', 'READY'];
/** Nobody goes without a reason. */
export const endings: readonly EnrolmentStage[] = ['LEFT', 'WITHDRAWN', 'NOT_ACCEPTED'];
export const stages: readonly EnrolmentStage[] = [...path, 'ON_BREAK', ...endings];

/**
 * Where one can go from a stage, the likeliest first, as the API allows it: onwards, to an end, or back to what is done
 * again by somebody who was ready. Who has left begins again with an enquiry.
 */
export function stagesAfter(stage: EnrolmentStage): readonly EnrolmentStage[] {
  if (endings.includes(stage)) {
    return ['ENQUIRY'];
  }
  const onwards: readonly EnrolmentStage[] = [...path, 'ON_BREAK'];
  const later = stage === 'ON_BREAK' ? [] : onwards.slice(onwards.indexOf(stage) + 1);
  const again: readonly EnrolmentStage[] = stage === 'ON_BREAK' ? ['READY', 'INDUCTION', 'CHECKS'] : stage === 'READY' ? ['INDUCTION', 'CHECKS'] : [];
  return [...later, ...again, ...endings];
}
