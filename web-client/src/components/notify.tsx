import { notifications } from '@mantine/notifications';
import { Icon } from './Icon';

/** Says that something is done; the stack is a live region, so screen readers hear it. */
export function notifyDone(message: string) {
  notifications.show({ message, color: 'sea.7', icon: <Icon name="check" size={18} />, autoClose: 6000, closeButtonProps: { 'aria-label': 'Close' } });
}

/** Says that something failed where no form is on the page to carry it. */
export function notifyFailed(message: string) {
  notifications.show({ title: 'That did not work', message, color: 'coral.7', icon: <Icon name="warning" size={18} />, autoClose: 12000, closeButtonProps: { 'aria-label': 'Close' } });
}
