import type { IconName } from '../../components/Icon';
import type { Permission } from '../permissions';

interface Place {
  to: string;
  label: string;
  icon: IconName;
  /** Shown to those who have it; without one, to all staff. */
  needs?: Permission;
}

/** The places of the staff's sidebar, in the order of a working day. */
export const places: readonly Place[] = [
  { to: '/', label: 'Today', icon: 'today' },
  { to: '/volunteers', label: 'Volunteers', icon: 'people', needs: 'volunteers.read' },
  { to: '/training', label: 'Training', icon: 'training' },
  { to: '/programmes', label: 'Programmes', icon: 'programmes' },
  { to: '/meetings', label: 'Meetings', icon: 'meetings' },
  { to: '/contributions', label: 'Hours', icon: 'hours' },
  { to: '/newsletter', label: 'Newsletter', icon: 'newsletter' },
  { to: '/messages', label: 'Messages', icon: 'messages', needs: 'messages.read' },
  { to: '/audit', label: 'Audit', icon: 'audit', needs: 'audit.read' },
];
