import classes from './Progress.module.css';

interface Props {
  /** What goes on, or how far something has come. */
  label: string;
  value: number;
  max: number;
  /** The words beside the bar; "3 of 8" unless given. */
  words?: string;
}

/** How far something has come, as a bar and in words. */
export function Progress({ label, value, max, words = `${value} of ${max}` }: Props) {
  return (
    <div className={classes.progress}>
      <div className={classes.words}>
        <span>{label}</span>
        <span>{words}</span>
      </div>
      <div className={classes.bar} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={max} aria-valuenow={value} aria-valuetext={words}>
        <div style={{ width: `${max === 0 ? 0 : Math.min(100, (100 * value) / max)}%` }} />
      </div>
    </div>
  );
}
