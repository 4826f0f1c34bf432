import { Card } from '../../components/Card';

interface Props {
  returns: readonly string[];
  stays: readonly string[];
}

/** What comes back with a stage or a check that is taken back, and what does not. */
export function WhatReturns({ returns, stays }: Props) {
  return (
    <>
      {returns.length > 0 && (
        <Card title="This comes back" tone="sun">
          <ul>
            {returns.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
      {stays.length > 0 && (
        <Card title="This does not">
          <ul>
            {stays.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
