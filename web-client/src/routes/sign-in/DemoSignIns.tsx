import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './DemoSignIns.module.css';

interface Options {
  demo: boolean;
  signIns: ReadonlyArray<{ email: string; who: string }>;
}

/** The people of the demonstration, where one is loaded; their password was printed when the API started. */
export function DemoSignIns({ onChoose }: { onChoose: (email: string) => void }) {
  const [options, setOptions] = useState<Options | null>(null);
  useEffect(() => {
    const left = new AbortController();
    fetch('/api/account/options', { signal: left.signal })
      .then(async (response) => (response.ok ? setOptions((await response.json()) as Options) : undefined))
      .catch(() => undefined); // Only the hint is missing then.
    return () => left.abort();
  }, []);

  if (options?.demo !== true || options.signIns.length === 0) {
    return null;
  }
  return (
    <section className={classes.demo} aria-labelledby="demo-heading">
      <h2 id="demo-heading">A demonstration</h2>
      <p>Try it as one of these. The password was printed where the program was started.</p>
      <ul>
        {options.signIns.map((signIn) => (
          <li key={signIn.email}>
            <UnstyledButton className={classes.person} onClick={() => onChoose(signIn.email)}>
              <strong>{signIn.who}</strong>
              <span>{signIn.email}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
