import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { DateText } from '../../components/DateText';
import { LinesSkeleton } from '../../components/Loading';
import { stateLabel } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import type { TakeStageBackQuery } from '../../__generated__/TakeStageBackQuery.graphql';
import type { EnrolmentStage, TakeStageBackMutation } from '../../__generated__/TakeStageBackMutation.graphql';
import { WhatReturns } from './WhatReturns';

const mutation = graphql`
  mutation TakeStageBackMutation($input: TakeStageBackInput!) {
    takeStageBack(input: $input) {
      volunteer {
        id
        enrolmentStage
        ...EnrolmentCard_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const query = graphql`
  query TakeStageBackQuery($volunteerId: ID!, $centreId: ID!) {
    whatReturns(volunteerId: $volunteerId, centreId: $centreId) {
      returns
      stays
    }
  }
`;

interface Props {
  volunteerId: string;
  fullName: string;
  centre: { id: string; name: string };
  /** The stage that was recorded last, and the one that holds again without it. */
  stage: EnrolmentStage;
  since: string;
  before: EnrolmentStage;
}

/** Takes back the stage that was recorded last, when it was a mistake; says first what comes back with it. */
export function TakeStageBack({ volunteerId, fullName, centre, stage, since, before }: Props) {
  const [asking, setAsking] = useState(false);
  const [takeBack, busy] = useAction<TakeStageBackMutation>(mutation);
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>
        Take back “{stateLabel(stage)}”
      </Button>
      <ConfirmDialog
        opened={asking}
        title={`Take back “${stateLabel(stage)}”?`}
        action="Take it back"
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          takeBack({ input: { volunteerId, centreId: centre.id, stage } }, { done: `${fullName}: ${stateLabel(before)} again.` });
          setAsking(false);
        }}
      >
        <p>
          It was recorded for <DateText date={since} />. Without it {fullName} is at “{stateLabel(before)}” at {centre.name} again. The history keeps both.
        </p>
        <Suspense fallback={<LinesSkeleton lines={2} />}>{asking && <Returns volunteerId={volunteerId} centreId={centre.id} />}</Suspense>
      </ConfirmDialog>
    </>
  );
}

function Returns(variables: { volunteerId: string; centreId: string }) {
  const { whatReturns } = useLazyLoadQuery<TakeStageBackQuery>(query, variables, { fetchPolicy: 'network-only' });
  return <WhatReturns {...whatReturns} />;
}
