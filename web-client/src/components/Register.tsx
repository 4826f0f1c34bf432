import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Choice, type ChoiceOption } from './Choice';
import { Icon } from './Icon';
import { nameMatches } from './names';
import { markOf, noteOf, registerSummary, type Attendance } from './register';
import { Row, Rows } from './Rows';
import type { RegisterHandle } from './useRegister';
import classes from './Register.module.css';

export interface RegisterPerson {
  id: string;
  name: string;
  /** Under the name: a role, "said they would come". */
  meta?: ReactNode;
}

interface Props {
  /** What is registered, for screen readers. */
  label: string;
  people: readonly RegisterPerson[];
  handle: RegisterHandle;
  /** Whether marks of others arrive; undefined where nobody else could mark. */
  live?: boolean;
  readOnly?: boolean;
  /** False where nobody is ever recorded as absent, such as an open meeting. */
  absent?: boolean;
}

/** A list longer than a screen has a search. */
const many = 12;

type Value = 'PRESENT' | 'ABSENT' | 'NONE';

const present: ChoiceOption<Value> = { value: 'PRESENT', label: 'Present', tone: 'good' };
const absentOption: ChoiceOption<Value> = { value: 'ABSENT', label: 'Absent', tone: 'warning' };
const none: ChoiceOption<Value> = { value: 'NONE', label: 'Not recorded', tone: 'quiet' };

/** Who was there: each mark is saved as it is made, seen by whoever else takes the register, and kept without a connection. */
export function Register({ label, people, handle, live, readOnly = false, absent = true }: Props) {
  const { register, waitsFor } = handle;
  const [search, setSearch] = useState('');
  const found = people.filter(({ name }) => nameMatches(name, search)).length;
  const options = absent ? [present, absentOption, none] : [present, none];
  return (
    <div className={classes.register}>
      <div className={classes.tools}>
        {!readOnly && absent && (
          <Button variant="light" size="sm" onClick={handle.everyoneElseWasPresent} disabled={people.every(({ id }) => markOf(register, id) !== null)}>
            Everyone else was present
          </Button>
        )}
        {people.length > many && (
          <span className={classes.search}>
            <TextInput
              type="search"
              size="sm"
              aria-label="Find a name in this list"
              placeholder="Find a name"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
              leftSection={<Icon name="search" size={16} />}
            />
            <span role="status">{search.trim() !== '' && (found === 0 ? 'Nobody of that name is in this list.' : `${found} of ${people.length}`)}</span>
          </span>
        )}
        <span role="status" className={classes.summary}>
          {registerSummary(register, people)}
          <span className={classes.saving} data-offline={waitsFor !== null || undefined}>
            {savingWords(register.waiting.size, waitsFor)}
            {waitsFor === 'signIn' && (
              <>
                {' '}
                <a href="/sign-in" target="_blank" rel="noreferrer">
                  Sign in again in a new tab
                </a>
              </>
            )}
          </span>
        </span>
      </div>
      <Rows label={label}>
        {people.map(({ id, name, meta }) => {
          const note = noteOf(register, id);
          return (
            <Row
              key={id}
              title={name}
              filtered={!nameMatches(name, search)}
              meta={
                <>
                  {meta !== undefined && <span>{meta}</span>}
                  {note !== null && <span className={classes.note}>{note}</span>}
                </>
              }
              aside={
                <Choice<Value>
                  label={`Attendance of ${name}`}
                  options={options}
                  value={markOf(register, id) ?? 'NONE'}
                  disabled={readOnly}
                  onChange={(value) => handle.choose(id, toAttendance(value))}
                />
              }
            />
          );
        })}
      </Rows>
      {live === false && (
        <p role="status" className={classes.notLive}>
          What others mark is not shown here any more. Load the page again to see it.
        </p>
      )}
    </div>
  );
}

function toAttendance(value: Value): Attendance {
  return value === 'NONE' ? null : value;
}

function savingWords(waiting: number, waitsFor: RegisterHandle['waitsFor']): string {
  const marks = waiting === 1 ? 'one mark is' : `${waiting} marks are`;
  switch (waitsFor) {
    case 'connection':
      return `No connection: ${marks} kept on this device and sent when it is back.`;
    case 'signIn':
      return `Your visit has ended: ${marks} kept on this device and sent once you have signed in.`;
    default:
      return waiting > 0 ? 'Saving…' : 'Everything is saved.';
  }
}
