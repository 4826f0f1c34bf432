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
