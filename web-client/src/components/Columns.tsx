import type { ReactNode } from 'react';
import classes from './Columns.module.css';

/** What a page is about, and what stands beside it: two columns of cards, below each other where there is no room; what is narrow needs little. */
export function Columns({ children, aside, narrow = false }: { children: ReactNode; aside: ReactNode; narrow?: boolean }) {
  return (
    <div className={classes.columns} data-narrow={narrow || undefined}>
      <Column>{children}</Column>
      <Column>{aside}</Column>
    </div>
  );
}

/** Cards below each other. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={classes.column}>{children}</div>;
}
