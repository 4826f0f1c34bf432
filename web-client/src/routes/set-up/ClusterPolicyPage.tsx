import { graphql } from 'react-relay';
import type { ClusterPolicyPageQuery } from '../../__generated__/ClusterPolicyPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Column } from '../../components/Columns';
import { NotYours } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { CheckTypesCard } from '../policy/CheckTypesCard';
import { ConsentWordingsCard } from '../policy/ConsentWordingsCard';
import { PolicyTable } from '../policy/PolicyTable';

const query = graphql`
  query ClusterPolicyPageQuery {
    policy {
      ...PolicyTable_policy
    }
    ...ConsentWordingsCard_wordings
    ...CheckTypesCard_query
  }
`;

export const loader = queryLoader<ClusterPolicyPageQuery>(query, () => ({}));

/** What the cluster decides for all its centres. */
export function Component() {
  return useMay('centres.manage') ? <ClusterPolicy /> : <NotYours what="The policy of the cluster" />;
}

function ClusterPolicy() {
  const data = useRouteQuery<ClusterPolicyPageQuery>(query);
  return (
    <>
      <PageHeader
        title="Policy"
        intro="What holds at every centre. Where it makes sense, a centre may decide otherwise for itself."
        back={{ to: '/set-up', label: 'Set-up' }}
        centre={null}
      />
      <Column>
        <PolicyTable policy={data.policy} centreId={null} mayChange />
        <CheckTypesCard query={data} />
        <ConsentWordingsCard wordings={data} mayChange />
      </Column>
    </>
  );
}
