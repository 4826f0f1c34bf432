import { sentence } from '../../components/StatusBadge';

/** How much a DBS check looks into, and for whom. */
export const levels = {
  BASIC: 'Basic',
  STANDARD: 'Standard',
  ENHANCED: 'Enhanced',
  ENHANCED_WITH_BARRED_LISTS: 'Enhanced with barred lists',
} as const;

export const workforces = { CHILD: 'Child workforce', ADULT: 'Adult workforce', OTHER: 'Other workforce' } as const;

export function kindLabel(kind: string): string {
  return kind === 'DBS' ? 'DBS' : kind === 'AGREEMENT' ? 'Volunteer agreement' : sentence(kind);
}
