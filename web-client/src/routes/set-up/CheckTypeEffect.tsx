import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { Card } from '../../components/Card';
import type { CheckTypeEffectQuery, SaveCheckTypeInput } from '../../__generated__/CheckTypeEffectQuery.graphql';

const query = graphql`
  query CheckTypeEffectQuery($input: SaveCheckTypeInput!, $retired: Boolean) {
    checkTypeEffect(input: $input, retired: $retired) {
      says
      noLongerReady
    }
  }
`;

interface Props {
  /** Null while something is missing that it takes. */
  input: SaveCheckTypeInput | null;
  retired?: boolean;
}

/** What a change would mean, said before it is made: asked anew whenever what is entered rests for a moment. */
export function CheckTypeEffect({ input, retired }: Props) {
  const environment = useRelayEnvironment();
  const [asked] = useDebouncedValue(JSON.stringify({ input, retired }), 400);
  const [effect, setEffect] = useState<CheckTypeEffectQuery['response']['checkTypeEffect'] | null>(null);
  useEffect(() => {
    let current = true;
    const answered = (answer: typeof effect) => {
      if (current) {
        setEffect(answer);
      }
    };
    const { input: complete, ...rest } = JSON.parse(asked) as Props;
    if (complete === null) {
      setEffect(null);
      return;
    }
    fetchQuery<CheckTypeEffectQuery>(environment, query, { input: complete, ...rest }, { fetchPolicy: 'network-only' })
      .toPromise()
      // What cannot be saved has no effect; saving says why.
      .then((data) => answered(data?.checkTypeEffect ?? null), () => answered(null));
    return () => {
      current = false;
    };
  }, [environment, asked]);

  return (
    <div aria-live="polite">
      {effect === null ? (
        <Text size="sm">What this would mean is said here as soon as it can be.</Text>
      ) : (
        <Card title="What this would mean" tone={effect.noLongerReady > 0 ? 'sun' : undefined}>
          <ul>
            {effect.says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
