import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import classes from './FilterBar.module.css';

interface Props {
  /** What is filtered, for screen readers. */
  label: string;
  /** The field that is used most; it stays in sight on a phone. */
  search?: ReactNode;
  /** The other fields. */
  children?: ReactNode;
  /** What is left out of the list at present, in words, each a filter: "Stage: Ready". Printed, and counted on a phone. */
  active?: readonly string[];
  /** Takes all filters away. */
  onClear?: () => void;
}

/** Searches and filters of a list. On a phone all but the search fold away; on paper their words stay. */
export function FilterBar({ label, search, children, active = [], onClear }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classes.bar} role="search" aria-label={label}>
      {search !== undefined && <div className={classes.search}>{search}</div>}
      {children !== undefined && (
        <>
          <Button
            className={classes.toggle}
            variant="default"
            aria-expanded={open}
            aria-controls={id}
            leftSection={<Icon name="filter" size={18} />}
            onClick={() => setOpen(!open)}
          >
            {active.length === 0 ? 'Filters' : `Filters (${active.length})`}
          </Button>
          <div id={id} className={classes.fields} data-open={open || undefined}>
            {children}
          </div>
        </>
      )}
      {active.length > 0 && onClear !== undefined && (
        <Button variant="subtle" className={classes.clear} onClick={onClear}>
          Show all
        </Button>
      )}
      {active.length > 0 && <p className={classes.words}>{active.join(' · ')}</p>}
    </div>
  );
}
