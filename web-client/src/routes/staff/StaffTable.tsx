import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { StaffTable_accounts$data, StaffTable_accounts$key } from '../../__generated__/StaffTable_accounts.graphql';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { TimeText } from '../../components/DateText';
import { StatusBadge } from '../../components/StatusBadge';
import { roleInWords } from './roles';
import classes from './Staff.module.css';

const fragment = graphql`
  fragment StaffTable_accounts on AccountsConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      displayName
      email
      status
      lastSignInAt
      isOwn
      roles {
        role
        centre {
          name
        }
        programme {
          name
        }
      }
    }
  }
`;

type Node = NonNullable<StaffTable_accounts$data['nodes']>[number];

const columns: ReadonlyArray<Column<Node>> = [
  {
    key: 'displayName', header: 'Name', sort: 'displayName', primary: true,
    cell: (node) => <bdi>{node.isOwn ? `${node.displayName} (you)` : node.displayName}</bdi>,
  },
  {
    key: 'roles', header: 'Roles',
    cell: ({ roles }) => roles.length === 0 ? 'No role' : (
      <ul className={classes.roles}>
        {roles.map((role) => {
          const words = roleInWords(role);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    ),
  },
  { key: 'email', header: 'Signs in with', sort: 'email', wide: true, cell: ({ email }) => <span className={classes.address}>{email}</span> },
  { key: 'status', header: 'Account', cell: ({ status }) => <AccountStatus status={status} /> },
  {
    key: 'lastSignInAt', header: 'Last signed in', sort: 'lastSignInAt', wide: true,
    cell: ({ lastSignInAt }) => (lastSignInAt == null ? 'Never' : <TimeText at={lastSignInAt} style="short" />),
  },
];

/** Whether somebody signs in, was asked to, or does not any more. */
export function AccountStatus({ status }: { status: string }) {
  const [label, tone] = ({
    ACTIVE: ['Active', 'good'],
    INVITED: ['Invited', 'waiting'],
    INVITATION_EXPIRED: ['Invitation expired', 'warning'],
    INVITATION_WITHDRAWN: ['Invitation withdrawn', 'quiet'],
    DISABLED: ['Disabled', 'quiet'],
  } as const)[status] ?? [status, 'quiet'] as const;
  return <StatusBadge state={status} label={label} tone={tone} />;
}

/** Who signs in: with their roles, and when they last did. */
export function StaffTable({ accounts, to, empty }: { accounts: StaffTable_accounts$key | null; to: (id: string) => string; empty: ReactNode }) {
  const data = useFragment(fragment, accounts);
  return (
    <ConnectionTable
      label="Staff"
      columns={columns}
      nodes={data?.nodes ?? []}
      pageInfo={data?.pageInfo}
      totalCount={data?.totalCount}
      defaultSort="displayName.asc"
      to={(node) => to(node.id)}
      empty={empty}
    />
  );
}
