import type { ReactNode } from 'react';
import classes from './More.module.css';

interface Props {
  /** What is folded away: "12 more", "Every step". */
  summary: string;
  /** Opens it, for as long as it holds: a field inside needs another look. */
  open?: boolean;
  children: ReactNode;
}

/** What few people need, folded away until it is asked for; on paper it is there. */
export function More({ summary, open = false, children }: Props) {
  return (
    <details className={classes.more} open={open || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
