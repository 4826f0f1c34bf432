import type { ReactNode } from 'react';
import classes from './FieldGroup.module.css';

interface Props {
  /** What the fields have in common, said with each of them by screen readers. */
  legend: string;
  children: ReactNode;
}

/** Fields of a form that belong together. */
export function FieldGroup({ legend, children }: Props) {
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
