import { graphql } from 'react-relay';
import type { CentreStaffPageQuery } from '../../__generated__/CentreStaffPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMay } from '../../app/session';
import { NotYours } from '../../components/ErrorState';
import { StaffList, staffVariables } from './StaffList';

const query = graphql`
  query CentreStaffPageQuery(
    $centreId: ID
    $where: AccountFilterInput
    $order: [AccountSortInput!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    accounts(centreId: $centreId, where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
      ...StaffTable_accounts
    }
  }
`;

export const loader = queryLoader<CentreStaffPageQuery>(query, ({ search, centreId }) => ({ ...staffVariables(search), centreId }));

/** Who works at the centre. */
export function Component() {
  return useMay('staff.read') ? <CentreStaff /> : <NotYours what="The list of staff" />;
}

function CentreStaff() {
  const data = useRouteQuery<CentreStaffPageQuery>(query);
  const centre = useCentre();
  return (
    <StaffList
      title="Staff"
      intro="Who works here, as what. You can invite tutors, assessors, programme leads and viewers; an administrator of the cluster gives the other roles."
      accounts={data.accounts ?? null}
      centreId={centre.id === '' ? null : centre.id}
      base="/centre/staff"
    />
  );
}
