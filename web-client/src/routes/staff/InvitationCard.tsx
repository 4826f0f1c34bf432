import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { InvitationCard_account$key } from '../../__generated__/InvitationCard_account.graphql';
import type { InvitationCardResendMutation } from '../../__generated__/InvitationCardResendMutation.graphql';
import type { InvitationCardWithdrawMutation } from '../../__generated__/InvitationCardWithdrawMutation.graphql';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { TimeText } from '../../components/DateText';
import { useAction } from '../../components/useAction';

const fragment = graphql`
  fragment InvitationCard_account on Account {
    id
    displayName
    email
    status
    disabled
    isOwn
    invitation {
      sentAt
      expiresAt
      acceptedAt
      withdrawnAt
      invitedBy
    }
  }
`;

const resend = graphql`
  mutation InvitationCardResendMutation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      account {
        id
        status
        ...InvitationCard_account
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const withdraw = graphql`
  mutation InvitationCardWithdrawMutation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      account {
        id
        status
        ...InvitationCard_account
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** An invitation that was not accepted yet: until when it is good, sent again, taken back. */
export function InvitationCard({ account: key }: { account: InvitationCard_account$key }) {
  const account = useFragment(fragment, key);
  const mayInvite = useMay('staff.invite');
  const [asking, setAsking] = useState(false);
  const [send, sending] = useAction<InvitationCardResendMutation>(resend);
  const [take, taking] = useAction<InvitationCardWithdrawMutation>(withdraw);
  const { invitation, displayName: name, status } = account;
  if (invitation == null || invitation.acceptedAt != null || account.disabled) {
    return null;
  }
  const input = { accountId: account.id };
  return (
    <Card title="Invitation" tone={status === 'INVITED' ? 'plain' : 'sun'}>
      <Text>
        {status === 'INVITATION_WITHDRAWN' && invitation.withdrawnAt != null ? (
          <>Withdrawn on <TimeText at={invitation.withdrawnAt} time={false} />: the link does not work, and {name} cannot sign in.</>
        ) : status === 'INVITATION_EXPIRED' ? (
          <>The link expired on <TimeText at={invitation.expiresAt} time={false} />. Send it again if {name} is still to join.</>
        ) : (
          <>Sent to {account.email} by {invitation.invitedBy} on <TimeText at={invitation.sentAt} time={false} />. The link works until <TimeText at={invitation.expiresAt} />.</>
        )}
      </Text>
      {mayInvite && !account.isOwn && (
        <Group mt="md">
          <Button variant={status === 'INVITED' ? 'default' : 'filled'} loading={sending} onClick={() => send({ input }, { done: `A new link is on its way to ${account.email}.` })}>
            Send it again
          </Button>
          {invitation.withdrawnAt == null && (
            <Button variant="default" onClick={() => setAsking(true)}>
              Withdraw the invitation
            </Button>
          )}
        </Group>
      )}
      <ConfirmDialog
        opened={asking}
        title="Withdraw the invitation?"
        action="Withdraw it"
        keep="Keep it"
        danger
        busy={taking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          take({ input }, { done: `${name}’s invitation is withdrawn. It can be sent again.` });
          setAsking(false);
        }}
      >
        The link in the e-mail stops working at once.
      </ConfirmDialog>
    </Card>
  );
}
