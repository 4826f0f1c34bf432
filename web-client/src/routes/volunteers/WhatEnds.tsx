import { graphql, useLazyLoadQuery } from 'react-relay';
import { Card } from '../../components/Card';
import type { WhatEndsQuery } from '../../__generated__/WhatEndsQuery.graphql';

const query = graphql`
  query WhatEndsQuery($volunteerId: ID!, $centreId: ID!) {
    whatEnds(volunteerId: $volunteerId, centreId: $centreId) {
      ends
      leftShort
    }
  }
`;

/** What ends with somebody's going, and whom that leaves short. */
export function WhatEnds({ volunteerId, centreId }: { volunteerId: string; centreId: string }) {
  const { whatEnds } = useLazyLoadQuery<WhatEndsQuery>(query, { volunteerId, centreId }, { fetchPolicy: 'network-only' });
  if (whatEnds.ends.length + whatEnds.leftShort.length === 0) {
    return <p>Nothing lies ahead of them here: nobody is left short.</p>;
  }
  return (
    <Card title="This ends with it" tone="sun">
      <ul>
        {[...whatEnds.ends, ...whatEnds.leftShort].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
