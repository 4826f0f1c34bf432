import { useEffect, useRef, type ReactNode } from 'react';
import classes from './SaveBar.module.css';

interface Props {
  /** What stands to be saved, in words; announced as it changes. */
  status?: ReactNode;
  /** The buttons, the one that saves last. */
  children: ReactNode;
}

/**
 * What is done with a long form or a selection, at the foot of the window while its part of the page is in view. A notice
 * rises above it, and in a short window it lies at the end instead (WCAG 2.4.11).
 */
export function SaveBar({ status, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--save-height', `${Math.ceil(bar.current?.offsetHeight ?? 0)}px`);
    return () => {
      root.style.removeProperty('--save-height');
    };
  }, []);
  return (
    <div ref={bar} className={classes.bar}>
      <span role="status" className={classes.status}>
        {status}
      </span>
      <span className={classes.buttons}>{children}</span>
    </div>
  );
}
