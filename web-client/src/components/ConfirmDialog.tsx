import type { ReactNode } from 'react';
import { AskDialog } from './Dialog';

interface Props {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** What the person agrees to, as a verb: "Cancel the meeting". */
  action: string;
  /** What stays otherwise: "Keep the meeting". */
  keep?: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot simply be undone; both buttons name what they do. */
export function ConfirmDialog({ onClose, keep = 'Keep as it is', ...props }: Props) {
  return <AskDialog {...props} keep={keep} onKeep={onClose} />;
}
