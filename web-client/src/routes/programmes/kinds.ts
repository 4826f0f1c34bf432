/** Our words for the kinds of programme. */
export const programmeKinds = {
  WEEKLY_GROUP: 'Weekly group',
  DROP_IN: 'Drop-in',
  ONE_OFF_EVENT: 'One-off event',
  OUTREACH: 'Outreach',
} as const;

export type ProgrammeKindName = keyof typeof programmeKinds;
