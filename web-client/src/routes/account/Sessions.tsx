import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import type { Sessions_query$key } from '../../__generated__/Sessions_query.graphql';
import type { SessionsEndMutation } from '../../__generated__/SessionsEndMutation.graphql';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';

const fragment = graphql`
  fragment Sessions_query on Query {
    signInSessions {
      id
      current
      startedAt
      lastUsedAt
    }
  }
`;

const mutation = graphql`
  mutation SessionsEndMutation($input: EndSessionInput!) {
    endSession(input: $input) {
      signInSessions {
        id
      }
    }
  }
`;

/** Where somebody is signed in; each but this one can be ended from here. */
export function Sessions({ query }: { query: Sessions_query$key }) {
  const { signInSessions } = useFragment(fragment, query);
  const [end, busy] = useAction<SessionsEndMutation>(mutation);
  const others = signInSessions.filter((session) => !session.current);
  return (
    <Card
      title="Where you are signed in"
      flush
      actions={others.length > 1 && (
        <Button variant="default" size="sm" loading={busy} onClick={() => end({ input: {} }, { done: 'You are signed in here alone now.' })}>
          End all but this one
        </Button>
      )}
    >
      <Rows label="Sessions">
        {signInSessions.map((session) => (
          <Row
            key={session.id}
            title={<>Signed in on <TimeText at={session.startedAt} /></>}
            meta={<span>Last used <TimeText at={session.lastUsedAt} /></span>}
            aside={session.current ? <StatusBadge state="CURRENT" label="This browser" tone="good" /> : (
              <Button variant="default" size="sm" disabled={busy} onClick={() => end({ input: { sessionId: session.id } }, { done: 'That session has ended.' })}>
                End it
              </Button>
            )}
          />
        ))}
      </Rows>
    </Card>
  );
}
