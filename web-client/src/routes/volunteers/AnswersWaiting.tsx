import { Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import type { AnswersWaiting_volunteer$key } from '../../__generated__/AnswersWaiting_volunteer.graphql';

const fragment = graphql`
  fragment AnswersWaiting_volunteer on Volunteer {
    referenceRequests {
      id
      status
    }
  }
`;

/** That references are answered and not decided, beside what is missing: they count once somebody has decided. Who may not know of them reads none. */
export function AnswersWaiting({ volunteer: key }: { volunteer: AnswersWaiting_volunteer$key }) {
  const waiting = useFragment(fragment, key).referenceRequests.filter((each) => each.status === 'ANSWERED').length;
  if (waiting === 0) {
    return null;
  }
  return (
    <Text size="sm">
      <strong>{waiting === 1 ? 'One answer of a referee waits' : `${waiting} answers of referees wait`} for your decision</strong>, under “References”. Nothing counts as a reference before that.
    </Text>
  );
}
