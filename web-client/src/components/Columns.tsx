import type { ReactNode } from 'react';
import classes from './Columns.module.css';

interface Props {
  children: ReactNode;
  /** What stands beside it; it follows where there is no room, and on paper. */
  aside?: ReactNode;
  /** Whether what stands beside it needs little room. */
  narrow?: boolean;
}

/** What a page is about, and what stands beside it: columns of cards, below each other where there is no room. */
export function Columns({ children, aside, narrow = false }: Props) {
  return (
    <div className={classes.columns} data-two={aside !== undefined || undefined} data-narrow={narrow || undefined}>
      <Column>{children}</Column>
      {aside !== undefined && <Column>{aside}</Column>}
    </div>
  );
}

/** Cards below each other. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={classes.column}>{children}</div>;
}
