import { Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { Link } from 'react-router';
import type { MayBeTheSameQuery } from '../../__generated__/MayBeTheSameQuery.graphql';
import { Card } from '../../components/Card';

const query = graphql`
  query MayBeTheSameQuery($volunteerId: ID!) {
    likelyDuplicates(volunteerId: $volunteerId) {
      id
      fullName
    }
  }
`;

/** Other records that may be the same person, when there are any; the page does not wait for it. */
export function MayBeTheSame({ volunteerId }: { volunteerId: string }) {
  const environment = useRelayEnvironment();
  const [likely, setLikely] = useState<MayBeTheSameQuery['response']['likelyDuplicates']>([]);
  useEffect(() => {
    // it is asked for on the side: that the visit ended, or the line is down, is told by what the page itself asks for
    const asked = fetchQuery<MayBeTheSameQuery>(environment, query, { volunteerId }, { networkCacheConfig: { force: true, metadata: { mayWait: true } } }).subscribe({
      next: (response) => setLikely(response.likelyDuplicates),
      error: () => setLikely([]),
    });
    return () => asked.unsubscribe();
  }, [environment, volunteerId]);
  if (likely.length === 0) {
    return null;
  }
  return (
    <Card title="On record twice?" tone="sun">
      <ul>
        {likely.map((known) => (
          <li key={known.id}>
            <Anchor component={Link} underline="always" to={`/volunteers/${volunteerId}/merge?with=${encodeURIComponent(known.id)}`}>
              {known.fullName}
            </Anchor>{' '}
            may be the same person.
          </li>
        ))}
      </ul>
    </Card>
  );
}
