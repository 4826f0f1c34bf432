import type { ReactNode } from 'react';
import classes from './Columns.module.css';

interface Props {
  children: ReactNode;
  /** The narrower column; it follows the other one where there is no room beside it, and on paper. */
  side?: ReactNode;
}

/** Cards below each other, with a second row of them at their side where there is room. */
export function Columns({ children, side }: Props) {
  return (
    <div className={classes.columns} data-two={side !== undefined || undefined}>
      <div className={classes.column}>{children}</div>
      {side !== undefined && <div className={classes.column}>{side}</div>}
    </div>
  );
}
