import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface Props {
  opened: boolean;
  title: string;
  onClose: () => void;
  size?: 'md' | 'lg' | 'xl';
  children: ReactNode;
}

/** A form over the page; on a phone it takes the whole screen. Its content begins anew each time it is opened. */
export function Dialog({ opened, title, onClose, size = 'lg', children }: Props) {
  const phone = useMediaQuery('(max-width: 47.99em)');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      fullScreen={phone}
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{ title: { fontFamily: 'var(--mantine-font-family-headings)', fontSize: '1.375rem', fontWeight: 600 } }}
    >
      {children}
    </Modal>
  );
}
