import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useLocation } from 'react-router';
import type { StaffMemberPageQuery } from '../../__generated__/StaffMemberPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { DisableAccountForm } from './DisableAccountForm';
import { EnableAccount } from './EnableAccount';
import { GrantRoleForm } from './GrantRoleForm';
import { InvitationCard } from './InvitationCard';
import { LinkedVolunteer } from './LinkedVolunteer';
import { RoleRows } from './RoleRows';
import { AccountStatus } from './StaffTable';

const query = graphql`
  query StaffMemberPageQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account {
        id
        displayName
        email
        status
        disabled
        disabledAt
        disabledReason
        lastSignInAt
        isOwn
        ...InvitationCard_account @alias(as: "invitationCard")
        ...LinkedVolunteer_account @alias(as: "linkedVolunteer")
        ...RoleRows_account @alias(as: "roleRows")
      }
    }
  }
`;

export const loader = queryLoader<StaffMemberPageQuery>(query, ({ params }) => ({ id: params.id! }));

/** One member of staff: what they may do, and where. */
export function Component() {
  return useMay('staff.read') ? <StaffMember /> : <NotYours what="This account" />;
}

function StaffMember() {
  const account = useRouteQuery<StaffMemberPageQuery>(query).node;
  const { pathname } = useLocation();
  const manages = useMay('staff.manage');
  const mayInvite = useMay('staff.invite');
  const [open, setOpen] = useState<'grant' | 'disable' | null>(null);
  if (account?.__typename !== 'Account') {
    return <NotFound what="account" />;
  }
  const close = () => setOpen(null);
  const back = pathname.startsWith('/set-up') ? { to: '/set-up/staff', label: 'Staff of all centres' } : { to: '/centre/staff', label: 'Staff' };

  return (
    <>
      <PageHeader
        title={account.displayName}
        aside={<AccountStatus status={account.status} />}
        back={back}
        centre={null}
        intro={account.isOwn ? 'This is you. Somebody else changes your roles; how you sign in is on your own page.' : undefined}
      />
      <Column>
        <Card
          title="Roles"
          flush
          actions={
            mayInvite && !account.isOwn && (
              <Button variant="light" size="sm" leftSection={<Icon name="add" size={16} />} onClick={() => setOpen('grant')}>
                Give a role
              </Button>
            )
          }
        >
          {account.roleRows != null && <RoleRows account={account.roleRows} />}
        </Card>
        {account.invitationCard != null && <InvitationCard account={account.invitationCard} />}
        <Card title="Account">
          <Facts>
            <Fact name="Signs in with">{account.email}</Fact>
            <Fact name="Last signed in">{account.lastSignInAt == null ? 'Never' : <TimeText at={account.lastSignInAt} />}</Fact>
            <Fact name="Disabled">{account.disabledAt == null ? null : <TimeText at={account.disabledAt} />}</Fact>
            <Fact name="Because">{account.disabledReason}</Fact>
          </Facts>
          {manages && !account.isOwn && (account.disabled ? (
            <EnableAccount accountId={account.id} name={account.displayName} />
          ) : (
            <Button variant="default" mt="md" onClick={() => setOpen('disable')}>
              Disable the account
            </Button>
          ))}
        </Card>
        {account.linkedVolunteer != null && <LinkedVolunteer account={account.linkedVolunteer} />}
      </Column>
      <Dialog opened={open === 'grant'} title={`Give ${account.displayName} a role`} onClose={close}>
        <GrantRoleForm accountId={account.id} name={account.displayName} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'disable'} title={`Disable ${account.displayName}’s account`} onClose={close}>
        <DisableAccountForm accountId={account.id} name={account.displayName} onClose={close} />
      </Dialog>
    </>
  );
}
