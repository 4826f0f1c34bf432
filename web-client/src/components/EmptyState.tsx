import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface Props {
  title: string;
  /** What would make something appear here. */
  children?: ReactNode;
  action?: ReactNode;
  /** Inside a card beside other things: without the picture. */
  small?: boolean;
}

export function EmptyState({ title, children, action, small = false }: Props) {
  return (
    <div className={classes.empty} data-small={small || undefined}>
      {!small && (
        <svg viewBox="0 0 160 96" width="160" height="96" aria-hidden="true" focusable="false">
          <circle cx="116" cy="34" r="15" style={{ fill: 'var(--sun)' }} />
          <path d="M78 22v44H50c3-18 13-34 28-44Z" style={{ fill: 'var(--coral-bright)' }} />
          <path d="M83 30v36h22c-2-15-10-28-22-36Z" style={{ fill: 'var(--sea-light)' }} />
          <path d="M44 70h68l-8 12H54Z" style={{ fill: 'var(--sea)' }} />
          <path d="M8 86c12-7 24-7 36 0s24 7 36 0 24-7 36 0 24 7 36 0" fill="none" style={{ stroke: 'var(--sea-light)' }} strokeWidth="4" strokeLinecap="round" />
        </svg>
      )}
      <Title order={small ? 3 : 2}>{title}</Title>
      {children !== undefined && <Text c="dimmed" maw={440}>{children}</Text>}
      {action}
    </div>
  );
}
