import type { IconName } from '../../components/Icon';
import type { Permission } from '../permissions';

interface Place {
  to: string;
  label: string;
  icon: IconName;
  /** Shown to those who have it; without one, to all staff. */
  needs?: Permission;
  /** Not to those who have it with their own work alone. */
  whole?: true;
  /** The part of the sidebar that it stands in; without one, the working day. */
  area?: 'Centre' | 'Set-up';
}

/** The places of the staff's sidebar, in the order of a working day. */
export const places: readonly Place[] = [
  { to: '/cluster', label: 'All centres', icon: 'centres', needs: 'centres.manage' },
  { to: '/', label: 'Today', icon: 'today' },
  { to: '/volunteers', label: 'Volunteers', icon: 'people', needs: 'volunteers.read' },
  { to: '/referrals', label: 'Referrals', icon: 'phone', needs: 'referrals.read' },
  { to: '/pipeline', label: 'On the way in', icon: 'next', needs: 'volunteers.read' },
  { to: '/training', label: 'Training', icon: 'training', needs: 'training.read' },
  { to: '/programmes', label: 'Programmes', icon: 'programmes', needs: 'programmes.read' },
  { to: '/meetings', label: 'Meetings', icon: 'meetings', needs: 'meetings.read' },
  { to: '/contributions', label: 'Hours', icon: 'hours', needs: 'contributions.read' },
  { to: '/newsletter', label: 'Newsletter', icon: 'newsletter', needs: 'newsletter.read' },
  { to: '/messages', label: 'Messages', icon: 'messages', needs: 'messages.read' },
  { to: '/centre', label: 'The centre', icon: 'centre', needs: 'places.write', area: 'Centre' },
  { to: '/centre/staff', label: 'Staff', icon: 'badge', needs: 'staff.read', area: 'Centre' },
  { to: '/set-up/partners', label: 'Partners', icon: 'heart', needs: 'partners.read', area: 'Centre' },
  { to: '/centre/retention', label: 'Kept on record', icon: 'archive', needs: 'volunteers.erase', area: 'Centre' },
  { to: '/inspection', label: 'Inspection', icon: 'shield', needs: 'impact.read', whole: true, area: 'Centre' },
  { to: '/audit', label: 'Audit', icon: 'audit', needs: 'audit.read', area: 'Centre' },
  { to: '/set-up', label: 'Steps', icon: 'check', needs: 'centres.manage', area: 'Set-up' },
  { to: '/set-up/centres', label: 'Centres', icon: 'pin', needs: 'centres.manage', area: 'Set-up' },
  { to: '/set-up/staff', label: 'Staff of all centres', icon: 'badge', needs: 'staff.manage', area: 'Set-up' },
  { to: '/set-up/checks', label: 'Checks', icon: 'shield', needs: 'centres.manage', area: 'Set-up' },
  { to: '/set-up/policy', label: 'Policy', icon: 'settings', needs: 'centres.manage', area: 'Set-up' },
];

/** The place that a page belongs to: the one with the longest address that the page's address begins with. */
export function placeOf(address: string): Place | undefined {
  return places
    .filter(({ to }) => address === to || (to !== '/' && address.startsWith(`${to}/`)))
    .sort((one, other) => other.to.length - one.to.length)[0];
}
