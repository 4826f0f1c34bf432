import type { ReactNode } from 'react';
import classes from './Columns.module.css';

/** What a page is about, and what stands beside it: two columns of cards, below each other where there is no room. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={classes.columns}>
      <Column>{children}</Column>
      <Column>{aside}</Column>
    </div>
  );
}

/** Cards below each other. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={classes.column}>{children}</div>;
}
