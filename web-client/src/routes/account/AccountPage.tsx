import { Button, Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { graphql } from 'react-relay';
import type { AccountPageQuery } from '../../__generated__/AccountPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useSession } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { Dialog } from '../../components/Dialog';
import { LinesSkeleton } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import { AddressForm } from './AddressForm';
import { AuthenticatorForm, AuthenticatorOffForm, RecoveryCodesForm } from './AuthenticatorForm';
import { useOwnAccount, type OwnAccount } from './ownAccount';
import { Passkeys } from './Passkeys';
import { PasswordForm } from './PasswordForm';
import { Sessions } from './Sessions';
import { Tokens } from './Tokens';

const query = graphql`
  query AccountPageQuery {
    ...Sessions_query
    ...Tokens_query
  }
`;

export const loader = queryLoader<AccountPageQuery>(query, () => ({}));

type Open = 'password' | 'address' | 'authenticator' | 'codes' | 'off' | null;

/** How somebody signs in, where they are signed in, and which programs act for them. Nobody else changes any of it. */
export function Component() {
  const data = useRouteQuery<AccountPageQuery>(query);
  const { staff, displayName } = useSession();
  const [own, again] = useOwnAccount();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);

  return (
    <>
      <PageHeader
        title="Your account"
        intro={`${displayName}: how you sign in, and where you are signed in.`}
        centre={null}
        back={staff ? undefined : { to: '/me', label: 'Your page' }}
      />
      <Column>
        {own.kind === 'loading' && <Card title="Signing in"><LinesSkeleton /></Card>}
        {own.kind === 'failed' && (
          <Card title="Signing in">
            <Text mb="md">How you sign in could not be read.</Text>
            <Button variant="default" onClick={again}>Try again</Button>
          </Card>
        )}
        {own.kind === 'none' && (
          <Card title="Signing in">
            <Text>You sign in with a link that we send to your e-mail address. There is no password that could be lost.</Text>
          </Card>
        )}
        {own.kind === 'account' && (
          <>
            <SigningIn account={own.account} onOpen={setOpen} />
            <Authenticator account={own.account} onOpen={setOpen} />
            <Passkeys account={own.account} onDone={again} />
            <Dialogs account={own.account} open={open} onClose={close} onDone={again} />
          </>
        )}
        <Sessions query={data} />
        {staff && <Tokens query={data} />}
      </Column>
    </>
  );
}

function SigningIn({ account, onOpen }: { account: OwnAccount; onOpen: (open: Open) => void }) {
  return (
    <Card title="Signing in">
      <Text>
        You sign in with <strong>{account.email}</strong> and {account.hasPassword ? 'your password, or a link that we send there.' : 'a link that we send there. You have no password yet.'}
      </Text>
      <Group mt="md">
        <Button variant="default" onClick={() => onOpen('password')}>
          {account.hasPassword ? 'Change the password' : 'Choose a password'}
        </Button>
        <Button variant="default" onClick={() => onOpen('address')}>
          Change the address
        </Button>
      </Group>
    </Card>
  );
}

function Authenticator({ account, onOpen }: { account: OwnAccount; onOpen: (open: Open) => void }) {
  return (
    <Card title="Codes from an app" tone={account.authenticator && account.recoveryCodesLeft < 3 ? 'sun' : 'plain'}>
      {account.authenticator ? (
        <>
          <Text>
            You are asked for a code of your authenticator app whenever you sign in.{' '}
            {account.recoveryCodesLeft === 0 ? 'No recovery code is left.' : account.recoveryCodesLeft === 1 ? 'One recovery code is left.' : `${account.recoveryCodesLeft} recovery codes are left.`}
          </Text>
          <Group mt="md">
            <Button variant="default" onClick={() => onOpen('codes')}>
              New recovery codes
            </Button>
            <Button variant="default" onClick={() => onOpen('off')}>
              Switch the codes off
            </Button>
          </Group>
        </>
      ) : (
        <>
          <Text>Whoever learns your password cannot sign in without your telephone.</Text>
          <Button mt="md" variant="default" onClick={() => onOpen('authenticator')}>
            Switch the codes on
          </Button>
        </>
      )}
    </Card>
  );
}

function Dialogs({ account, open, onClose, onDone }: { account: OwnAccount; open: Open; onClose: () => void; onDone: () => void }) {
  const dialogs: ReadonlyArray<readonly [Exclude<Open, null>, string, ReactNode]> = [
    ['password', account.hasPassword ? 'Change the password' : 'Choose a password', <PasswordForm key="password" account={account} onDone={onDone} onClose={onClose} />],
    ['address', 'Change the sign-in address', <AddressForm key="address" account={account} onClose={onClose} />],
    ['authenticator', 'Codes from an app', <AuthenticatorForm key="authenticator" account={account} onDone={onDone} onClose={onClose} />],
    ['codes', 'New recovery codes', <RecoveryCodesForm key="codes" account={account} onDone={onDone} onClose={onClose} />],
    ['off', 'Switch the codes off?', <AuthenticatorOffForm key="off" account={account} onDone={onDone} onClose={onClose} />],
  ];
  return dialogs.map(([name, title, form]) => (
    <Dialog key={name} opened={open === name} title={title} onClose={onClose}>
      {form}
    </Dialog>
  ));
}
