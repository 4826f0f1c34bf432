import { useId, type ReactNode } from 'react';
import classes from './Choice.module.css';

export interface ChoiceOption<TValue extends string> {
  value: TValue;
  label: ReactNode;
  tone?: 'good' | 'warning' | 'quiet';
}

interface Props<TValue extends string> {
  /** What is chosen: the name of the group. */
  label: string;
  /** Whether the name is shown above the choices. */
  labelled?: boolean;
  options: ReadonlyArray<ChoiceOption<TValue>>;
  value: TValue;
  onChange: (value: TValue) => void;
  disabled?: boolean;
}

/** One of a few: radio buttons beside each other, of which the chosen one is ticked, in any colours and on paper. */
export function Choice<TValue extends string>({ label, labelled = false, options, value, onChange, disabled }: Props<TValue>) {
  const id = useId();
  return (
    <fieldset className={classes.group} disabled={disabled}>
      <legend className={labelled ? classes.legend : 'visually-hidden'}>{label}</legend>
      <div className={classes.options}>
        {options.map((option) => (
          <label key={option.value} className={classes.option} data-tone={option.tone}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SomeProps<TValue extends string> {
  label: string;
  options: ReadonlyArray<ChoiceOption<TValue>>;
  value: ReadonlySet<TValue>;
  onChange: (value: ReadonlySet<TValue>) => void;
  error?: string;
  name?: string;
}

/** Any of a few: boxes beside each other, such as the days of a week. */
export function Choices<TValue extends string>({ label, options, value, onChange, error, name }: SomeProps<TValue>) {
  const id = useId();
  function toggle(option: TValue) {
    const next = new Set(value);
    if (!next.delete(option)) {
      next.add(option);
    }
    onChange(next);
  }
  return (
    <fieldset className={classes.group} aria-describedby={error === undefined ? undefined : id}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.options}>
        {options.map((option) => (
          <label key={option.value} className={classes.option}>
            <input type="checkbox" name={name} checked={value.has(option.value)} aria-invalid={error !== undefined || undefined} onChange={() => toggle(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={id} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
