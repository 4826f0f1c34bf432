import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../components/Dialog';
import { forgetDrafts } from '../components/drafts';
import { Form } from '../components/Form';
import { textOf } from '../components/formErrors';
import { PasswordField } from '../components/PasswordField';
import { usePlace } from '../components/place';
import { goOn, putOff } from '../components/sessionEnd';
import { personKey, useSession } from './session';
import { postGraphQL } from './relay/request';
import { useAccountForm } from './useAccountForm';

const who = '{ viewer { email displayName volunteer { id } } }';

interface Viewer {
  email?: string | null;
  displayName: string;
  volunteer?: { id: string } | null;
}

/**
 * Over whatever somebody was at when their visit ended: they sign in and go on, and what they had entered was never gone. Somebody else who
 * signs in here begins on an empty page.
 */
export function SignInAgain({ opened }: { opened: boolean }) {
  return (
    <Dialog opened={opened} onClose={putOff} title="Please sign in again" size="sm">
      <Text mb="md">Your visit has ended. Sign in to go on where you are: what you entered is still here.</Text>
      <Ways />
    </Dialog>
  );
}

function Ways() {
  const { email } = useSession();
  const { person } = usePlace();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [address, setAddress] = useState(email ?? '');
  const password = useAccountForm(() => void enter(person));
  const code = useAccountForm(() => void enter(person));
  const link = useAccountForm(() => setSentTo(address.trim()));

  if (sentTo !== null) {
    return (
      <Form form={code} guarded={false} onSubmit={(data) => void code.submit('sign-in-link/redeem', { email: sentTo, code: (textOf(data, 'code') ?? '').replace(/\s/g, '') })} aria-label="Sign in with a code">
        <Stack gap="md">
          <Alert>If we know {sentTo}, an e-mail with a code is on its way to it.</Alert>
          <TextInput {...code.field('code')} label="Code from the e-mail" inputMode="numeric" autoComplete="one-time-code" maxLength={7} required />
          <Button type="submit" loading={code.busy}>
            Sign in with the code
          </Button>
          <Anchor component="button" type="button" onClick={() => setSentTo(null)}>
            Use a password, or another address
          </Anchor>
        </Stack>
      </Form>
    );
  }
  return (
    <Form form={password} guarded={false} onSubmit={(data) => void password.submit('sign-in', { email: address.trim(), password: String(data.get('password')) })} aria-label="Sign in again">
      <Stack gap="md">
        <TextInput
          name="email"
          error={password.errors.fields.email ?? link.errors.fields.email ?? link.errors.messages[0]}
          label="E-mail address"
          type="email"
          autoComplete="username"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <PasswordField {...password.field('password')} data-autofocus={address === '' ? undefined : ''} label="Password" autoComplete="current-password" />
        <Group justify="space-between">
          <Button variant="default" loading={link.busy} onClick={() => void link.submit('sign-in-link', { email: address.trim() })}>
            E-mail me a code
          </Button>
          <Button type="submit" loading={password.busy}>
            Sign in
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}

/** Goes on as the same person; for anybody else everything begins anew, and nothing of the other's is shown or sent. */
async function enter(person: string | undefined) {
  const answer = await postGraphQL({ query: who, variables: {} }).catch(() => null);
  const viewer = answer?.data?.viewer as Viewer | undefined;
  if (viewer !== undefined && personKey(viewer.email ?? null, viewer.displayName, viewer.volunteer?.id ?? null) === person) {
    goOn();
    return;
  }
  forgetDrafts();
  window.onbeforeunload = null;
  window.location.replace('/');
}
