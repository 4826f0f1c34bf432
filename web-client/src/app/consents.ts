import type { ConsentKind } from '../__generated__/RecordConsentMutation.graphql';

/** The words that a person agrees to, as they are read out at the door and shown on their own page. */
export const consents: ReadonlyArray<{ kind: ConsentKind; title: string; wording: string }> = [
  { kind: 'NEWSLETTER', title: 'Newsletter', wording: 'Send me the volunteers’ newsletter by e-mail. Every issue has a link to stop it.' },
  { kind: 'PROGRAMME_NEWS', title: 'News of programmes', wording: 'Tell me about new programmes, courses and roles that I might like.' },
  { kind: 'PHOTOGRAPHS', title: 'Photographs', wording: 'The centre may use photographs that I am in, in print and on the web.' },
  { kind: 'STORY_PUBLICATION', title: 'My story', wording: 'The centre may publish the stories that I tell about my volunteering, with my name.' },
  { kind: 'SHARING_WITH_PARTNERS', title: 'Sharing with partners', wording: 'The centre may share my details with the partner organisations that I volunteer with.' },
];
