import type { ConsentKind } from '../__generated__/RecordConsentMutation.graphql';

/** The uses that a person may agree to, in the order in which they are asked. What exactly is asked is worded by the cluster: `consentWordings`. */
export const consents: ReadonlyArray<{ kind: ConsentKind; title: string }> = [
  { kind: 'NEWSLETTER', title: 'Newsletter' },
  { kind: 'PROGRAMME_NEWS', title: 'News of programmes' },
  { kind: 'PHOTOGRAPHS', title: 'Photographs' },
  { kind: 'STORY_PUBLICATION', title: 'My story' },
  { kind: 'SHARING_WITH_PARTNERS', title: 'Sharing with partners' },
];
