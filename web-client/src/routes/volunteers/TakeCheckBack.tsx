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
  query TakeCheckBackQuery($checkId: ID!) {
    whatReturnsWithCheck(checkId: $checkId) {
      returns
      stays
    }
  }
`;

/** Takes back the state of a check that was recorded last, when it was a mistake; says first what comes back with it. */
export function TakeCheckBack({ checkId, name, recorded }: { checkId: string; name: string; recorded: CheckStatus }) {
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
        <Suspense fallback={<LinesSkeleton lines={2} />}>{asking && <Returns checkId={checkId} />}</Suspense>
      </ConfirmDialog>
    </>
  );
}

function Returns({ checkId }: { checkId: string }) {
  const { whatReturnsWithCheck } = useLazyLoadQuery<TakeCheckBackQuery>(query, { checkId }, { fetchPolicy: 'network-only' });
  return <WhatReturns {...whatReturnsWithCheck} />;
}
