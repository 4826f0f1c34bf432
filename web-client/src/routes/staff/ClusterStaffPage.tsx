import { graphql } from 'react-relay';
import type { ClusterStaffPageQuery } from '../../__generated__/ClusterStaffPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { NotYours } from '../../components/ErrorState';
import { StaffList, staffVariables } from './StaffList';

const query = graphql`
  query ClusterStaffPageQuery($where: AccountFilterInput, $order: [AccountSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
    accounts(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
      ...StaffTable_accounts
    }
  }
`;

export const loader = queryLoader<ClusterStaffPageQuery>(query, ({ search }) => staffVariables(search));

/** Everybody who signs in with an account, at all centres. */
export function Component() {
  return useMay('staff.manage') ? <ClusterStaff /> : <NotYours what="The staff of all centres" />;
}

function ClusterStaff() {
  const data = useRouteQuery<ClusterStaffPageQuery>(query);
  return (
    <StaffList
      title="Staff of all centres"
      intro="Who signs in, as what, and where. Roles work at once, and can be taken away at once."
      accounts={data.accounts ?? null}
      centreId={null}
      base="/set-up/staff"
    />
  );
}
