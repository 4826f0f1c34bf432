/** Our words for what hours were given to. */
export const contributionKinds = {
  PROGRAMME_SESSION: 'Programme session',
  EVENT: 'Event',
  MEETING: 'Meeting',
  RESEARCH: 'Research',
  OTHER: 'Something else',
} as const;

export type ContributionKindName = keyof typeof contributionKinds;
