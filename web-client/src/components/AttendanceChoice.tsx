import { SegmentedControl } from '@mantine/core';
import classes from './AttendanceChoice.module.css';

export type AttendanceValue = 'PRESENT' | 'ABSENT' | null;

const unrecorded = 'NOT_RECORDED';

interface Props {
  /** Whose attendance: the name of the group of radio buttons. */
  name: string;
  value: AttendanceValue;
  onChange: (value: AttendanceValue) => void;
  disabled?: boolean;
}

/** Present, absent, or not recorded: three values, since a register that nobody took says nothing about anyone. */
export function AttendanceChoice({ name, value, onChange, disabled }: Props) {
  return (
    <SegmentedControl
      className={classes.choice}
      data-value={value ?? unrecorded}
      size="sm"
      radius="xl"
      aria-label={`Attendance of ${name}`}
      disabled={disabled}
      value={value ?? unrecorded}
      onChange={(next) => onChange(next === unrecorded ? null : (next as AttendanceValue))}
      data={[
        { value: 'PRESENT', label: 'Present' },
        { value: 'ABSENT', label: 'Absent' },
        { value: unrecorded, label: 'Not recorded' },
      ]}
    />
  );
}
