import type { EnrolmentStage } from '../../__generated__/VolunteersPageQuery.graphql';

/** The way in, in order; then the pause, and the ends. */
export const path: readonly EnrolmentStage[] = ['ENQUIRY', 'APPLICATION', 'INTERVIEW', 'CHECKS', 'INDUCTION', 'READY'];
export const stages: readonly EnrolmentStage[] = [...path, 'ON_BREAK', 'LEFT', 'WITHDRAWN', 'NOT_ACCEPTED'];
