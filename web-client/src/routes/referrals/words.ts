import type { ReferralAge, ReferralChannel } from '../../__generated__/ReferralPageQuery.graphql';

export const ages: ReadonlyArray<{ value: ReferralAge; label: string }> = [
  { value: 'NOT_SAID', label: 'Not said' },
  { value: 'ADULT', label: '18 or over' },
  { value: 'UNDER18', label: 'Under 18' },
];

export const channels: Readonly<Record<ReferralChannel, string>> = {
  STAFF: 'Taken in by staff',
  REFERRER_PAGE: 'Through the partner’s link',
  PUBLIC_FORM: 'Through the public form',
};
