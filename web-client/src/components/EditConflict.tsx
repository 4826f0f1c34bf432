import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Card } from './Card';
import classes from './EditConflict.module.css';
import { setValue } from './formDraft';

/** What a form edits: the record as it was when it was opened, and how it is read again. */
export interface Edited {
  version: number;
  /** By the names of the fields, as they are shown. */
  values: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  /** The record as it is now; null when it is gone. */
  latest: () => Promise<{ version: number; values: Readonly<Record<string, string>> } | null>;
}

/** One field that the other person changed. */
export interface Difference {
  name: string;
  label: string;
  theirs: string;
  yours: string;
  /** Whether you changed it too. */
  both: boolean;
  /** What people read of a value that a list offers. */
  inWords?: (value: string) => string;
}

/** The fields that were changed by somebody else since the record was opened, and do not hold that already. */
export function differencesOf(edited: Pick<Edited, 'values' | 'labels'>, latest: Readonly<Record<string, string>>, mine: Readonly<Record<string, string>>): readonly Difference[] {
  return Object.entries(edited.labels).flatMap(([name, label]) => {
    const before = edited.values[name] ?? '';
    const theirs = latest[name] ?? '';
    const yours = mine[name] ?? '';
    return theirs === before || theirs === yours ? [] : [{ name, label, theirs, yours, both: yours !== before }];
  });
}

interface Props {
  differences: readonly Difference[];
  form: React.RefObject<HTMLFormElement | null>;
}

/**
 * Somebody else saved the record while it was being edited: what they changed stands beside what is entered here, and each field is decided
 * by itself. What only they changed is taken over unasked, and can be put back.
 */
export function EditConflict({ differences, form }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<string, 'theirs' | 'yours'>>>(() =>
    Object.fromEntries(differences.map(({ name, both }) => [name, both ? 'yours' : 'theirs'])),
  );

  function choose({ name, theirs, yours }: Difference, which: 'theirs' | 'yours') {
    const element = form.current?.elements.namedItem(name);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
      setValue(element, which === 'theirs' ? theirs : yours);
    }
    setChosen((current) => ({ ...current, [name]: which }));
  }

  return (
    <div role="alert" className={classes.conflict}>
      <Card tone="sun" title="Somebody else has saved this meanwhile">
        {differences.length === 0 ? (
          <p>They changed nothing that you can see here. Save again to go on.</p>
        ) : (
          <>
            <p>Choose what to keep of each, then save again. Nothing of yours is lost.</p>
            <ul className={classes.fields}>
              {differences.map((difference) => (
                <li key={difference.name}>
                  <strong>{difference.label}</strong>
                  <div>
                    Theirs: <span dir="auto">{wordsOf(difference, difference.theirs)}</span>
                  </div>
                  <div>
                    Yours: <span dir="auto">{wordsOf(difference, difference.yours)}</span>
                    {!difference.both && ', not changed'}
                  </div>
                  <Group gap="xs" mt={4}>
                    <Button size="xs" variant={chosen[difference.name] === 'theirs' ? 'filled' : 'default'} aria-pressed={chosen[difference.name] === 'theirs'} onClick={() => choose(difference, 'theirs')}>
                      Take theirs<span className="visually-hidden">: {difference.label}</span>
                    </Button>
                    <Button size="xs" variant={chosen[difference.name] === 'yours' ? 'filled' : 'default'} aria-pressed={chosen[difference.name] === 'yours'} onClick={() => choose(difference, 'yours')}>
                      Keep yours<span className="visually-hidden">: {difference.label}</span>
                    </Button>
                  </Group>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </div>
  );
}

function wordsOf({ inWords }: Difference, value: string): string {
  const words = inWords === undefined ? value : inWords(value);
  return words === '' ? 'empty' : words;
}
