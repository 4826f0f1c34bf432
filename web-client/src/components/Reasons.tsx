import { Icon } from './Icon';
import classes from './Reasons.module.css';

interface Reason {
  readonly requirement: string;
  readonly met: boolean;
  readonly explanation: string;
}

/** An answer to each thing that is asked for: whether it is there, and why. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason.requirement}>
          <span className={reason.met ? classes.met : classes.missing}>
            <Icon name={reason.met ? 'check' : 'close'} />
            <span className="visually-hidden">{reason.met ? 'Met:' : 'Missing:'}</span>
          </span>
          <span>
            <strong>{reason.requirement}</strong>
            <small>{reason.explanation}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  label: string;
  ready: boolean;
  reasons: readonly Reason[];
  /** What is said when it is so, and what when it is not. */
  yes: string;
  no: string;
}

/** Whether somebody is ready for something, said plainly, with every reason below. */
export function Verdict({ label, ready, reasons, yes, no }: Props) {
  const missing = reasons.filter((reason) => !reason.met).length;
  return (
    <section className={classes.verdict} data-ready={ready} aria-label={label}>
      <h3>{ready ? yes : `${no}: ${missing === 1 ? 'one thing is missing' : `${missing} things are missing`}`}</h3>
      <Reasons reasons={reasons} />
    </section>
  );
}
