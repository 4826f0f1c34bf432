import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { LinesSkeleton } from '../../components/Loading';
import { stateLabel } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import type { TakeCheckBackQuery } from '../../__generated__/TakeCheckBackQuery.graphql';
import type { CheckStatus, TakeCheckBackMutation } from '../../__generated__/TakeCheckBackMutation.graphql';
import { WhatReturns } from './WhatReturns';

const mutation = graphql`
  mutation TakeCheckBackMutation($input: TakeCheckBackInput!) {
    takeCheckBack(input: $input) {
      volunteer {
        id
        ...ChecksCard_volunteer
        ...EnrolmentCard_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const query = graphql`
  query TakeCheckBackQuery($volunteerId: ID!, $checkId: ID!) {
    whatReturnsWithCheck(volunteerId: $volunteerId, checkId: $checkId) {
      returns
      stays
    }
  }
`;

/** Takes back the state of a check that was recorded last, when it was a mistake; says first what comes back with it. */
export function TakeCheckBack({ volunteerId, checkId, name, recorded }: { volunteerId: string; checkId: string; name: string; recorded: CheckStatus }) {
  const [asking, setAsking] = useState(false);
  const [takeBack, busy] = useAction<TakeCheckBackMutation>(mutation);
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)} aria-label={`Take back “${stateLabel(recorded)}”: ${name}`}>
        Take back
      </Button>
      <ConfirmDialog
        opened={asking}
        title={`Take back “${stateLabel(recorded)}”?`}
        action="Take it back"
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          takeBack({ input: { checkId, status: recorded } }, { done: `${name}: “${stateLabel(recorded)}” is taken back.` });
          setAsking(false);
        }}
      >
        <p>{name}: what was recorded before holds again; a check of which nothing else was recorded goes. The history keeps both.</p>
        <Suspense fallback={<LinesSkeleton lines={2} />}>{asking && <Returns volunteerId={volunteerId} checkId={checkId} />}</Suspense>
      </ConfirmDialog>
    </>
  );
}

function Returns(variables: { volunteerId: string; checkId: string }) {
  const { whatReturnsWithCheck } = useLazyLoadQuery<TakeCheckBackQuery>(query, variables, { fetchPolicy: 'network-only' });
  return <WhatReturns {...whatReturnsWithCheck} />;
}
