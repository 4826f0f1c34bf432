import { graphql } from 'react-relay';
import type { CentrePolicyPageQuery } from '../../__generated__/CentrePolicyPageQuery.graphql';
import { OneCentre } from '../../app/OneCentre';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMay } from '../../app/session';
import { Column } from '../../components/Columns';
import { NotYours } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { CheckTypesCard } from '../policy/CheckTypesCard';
import { ConsentWordingsCard } from '../policy/ConsentWordingsCard';
import { PolicyTable } from '../policy/PolicyTable';

const query = graphql`
  query CentrePolicyPageQuery($centreId: ID) {
    policy(centreId: $centreId) {
      ...PolicyTable_policy
    }
    ...ConsentWordingsCard_wordings
    ...CheckTypesCard_query
  }
`;

export const loader = queryLoader<CentrePolicyPageQuery>(query, ({ centreId }) => ({ centreId }));

/** What holds at one centre: what it decided itself, what the cluster decided, what is built in. */
export function Component() {
  return useMay('policy.read') ? (
    <OneCentre title="Policy">
      <CentrePolicy />
    </OneCentre>
  ) : (
    <NotYours what="The policy of the centre" />
  );
}

function CentrePolicy() {
  const data = useRouteQuery<CentrePolicyPageQuery>(query);
  const centre = useCentre();
  const mayChange = useMay('policy.write');
  return (
    <>
      <PageHeader title="Policy" intro="What holds at this centre." back={{ to: '/centre', label: 'Centre' }} centre={centre.name} />
      <Column>
        <PolicyTable policy={data.policy} centreId={centre.id} mayChange={mayChange} />
        <CheckTypesCard query={data} />
        <ConsentWordingsCard wordings={data} mayChange={false} />
      </Column>
    </>
  );
}
