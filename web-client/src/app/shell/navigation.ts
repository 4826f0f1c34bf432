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
  { to: '/training', label: 'Training', icon: 'training', needs: 'training.read' },
  { to: '/programmes', label: 'Programmes', icon: 'programmes', needs: 'programmes.read' },
  { to: '/meetings', label: 'Meetings', icon: 'meetings', needs: 'meetings.read' },
  { to: '/contributions', label: 'Hours', icon: 'hours', needs: 'contributions.read' },
  { to: '/newsletter', label: 'Newsletter', icon: 'newsletter', needs: 'newsletter.read' },
  { to: '/messages', label: 'Messages', icon: 'messages', needs: 'messages.read' },
  { to: '/centre/retention', label: 'Kept on record', icon: 'shield', needs: 'volunteers.erase' },
  { to: '/audit', label: 'Audit', icon: 'audit', needs: 'audit.read' },
];
