/** Our words for the kinds of programme. */
export const programmeKinds = {
  WEEKLY_GROUP: 'Weekly group',
  DROP_IN: 'Drop-in',
  ONE_OFF_EVENT: 'One-off event',
  OUTREACH: 'Outreach',
} as const;

export type ProgrammeKindName = keyof typeof programmeKinds;

/** Our words for the checks that a role can ask for. */
export const checkKinds = {
  DBS: 'DBS check',
  REFERENCE: 'References',
  IDENTITY: 'Proof of identity',
  HEALTH_DECLARATION: 'Health declaration',
  AGREEMENT: 'Volunteer agreement',
  SAFEGUARDING_INDUCTION: 'Safeguarding induction',
  OTHER: 'Another check',
} as const;

export type CheckKindName = keyof typeof checkKinds;
