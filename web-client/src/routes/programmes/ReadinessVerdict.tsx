import { graphql, useLazyLoadQuery } from 'react-relay';
import type { ReadinessVerdictQuery } from '../../__generated__/ReadinessVerdictQuery.graphql';
import { Verdict } from '../../components/Reasons';

const query = graphql`
  query ReadinessVerdictQuery($volunteerId: ID!, $roleId: ID!, $on: Date!) {
    readiness(volunteerId: $volunteerId, programmeRoleId: $roleId, on: $on) {
      ready
      reasons {
        requirement
        met
        explanation
      }
    }
  }
`;

interface Props {
  volunteerId: string;
  name: string;
  roleId: string;
  on: string;
}

/** Whether someone is ready for a role on a day, with an answer to each thing that the role asks for. */
export function ReadinessVerdict({ volunteerId, name, roleId, on }: Props) {
  const { readiness } = useLazyLoadQuery<ReadinessVerdictQuery>(query, { volunteerId, roleId, on }, { fetchPolicy: 'network-only' });
  return <Verdict label="Readiness" {...readiness} yes={`${name} is ready for this role`} no={`${name} is not ready`} />;
}
