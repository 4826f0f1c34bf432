import { FileButton, Button, Input, TextInput, type TextInputProps } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { Icon } from './Icon';
import classes from './fields.module.css';

/** A day, entered as the browser offers it; `min` and `max` are calendar dates ("2026-11-22"). */
export function DateField({ min = '1900-01-01', max = '2100-12-31', ...props }: TextInputProps) {
  return <TextInput {...props} type="date" min={min} max={max} className={props.className ?? classes.short} />;
}

/** A time of day. */
export function TimeField(props: TextInputProps) {
  return <TextInput {...props} type="time" className={props.className ?? classes.short} />;
}

interface FileFieldProps {
  label: string;
  description?: string;
  name?: string;
  error?: string;
  required?: boolean;
  /** MIME types or endings, as the input's `accept`. */
  accept?: string;
  value: File | null;
  onChange: (file: File | null) => void;
}

/** A file from this device. The button's name says which one is chosen. */
export function FileField({ label, description, name, error, required, accept, value, onChange }: FileFieldProps) {
  const id = useId();
  const reset = useRef<() => void>(null);
  const [touched, setTouched] = useState(false);
  return (
    <Input.Wrapper label={label} description={description} error={error} required={required} id={id} labelElement="div" labelProps={{ id: `${id}-label` }}>
      <div className={classes.file}>
        <FileButton
          accept={accept}
          resetRef={reset}
          onChange={(file) => {
            setTouched(true);
            onChange(file);
          }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<Icon name="import" size={18} />}
              aria-label={value === null ? `${label}: choose a file` : `${label}: ${value.name}, choose another`}
              aria-describedby={error === undefined ? undefined : `${id}-error`}
            >
              {value === null ? 'Choose a file' : 'Choose another'}
            </Button>
          )}
        </FileButton>
        {/* What a form looks at: whether a file is there, and that its message has a field. */}
        <input type="hidden" name={name} value={value?.name ?? ''} data-required={required === true ? 'true' : undefined} data-missing="Choose a file." />
        {value !== null && (
          <span className={classes.chosen}>
            {value.name} <small>{sizeOf(value.size)}</small>
            <button
              type="button"
              className={classes.remove}
              onClick={() => {
                reset.current?.();
                onChange(null);
              }}
            >
              Remove<span className="visually-hidden"> {value.name}</span>
            </button>
          </span>
        )}
        <span role="status" className="visually-hidden">
          {touched && (value === null ? 'No file is chosen.' : `${value.name} is chosen.`)}
        </span>
      </div>
    </Input.Wrapper>
  );
}

/** "1.2 MB". */
export function sizeOf(bytes: number): string {
  const [divisor, unit] = bytes < 1_000_000 ? [1_000, 'kB'] : [1_000_000, 'MB'];
  return `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(Math.max(bytes / divisor, 0.1))} ${unit}`;
}
