import { Anchor, Button, Divider, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Form } from '../../components/Form';
import { noErrors } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { PasswordField } from '../../components/PasswordField';
import { passkeysWork } from '../../app/passkeys';
import { useAccountForm } from '../../app/useAccountForm';
import { AuthenticatorField } from './AuthenticatorField';
import { CodeForm } from './CodeForm';
import { DemoSignIns } from './DemoSignIns';
import { PasskeyForm } from './PasskeyForm';
import { returnPath } from './returnPath';
import { SignInFrame } from './SignInFrame';

/** Staff sign in with a password or a passkey; anyone can have a link sent to their address. */
export function SignInPage({ search }: { search: URLSearchParams }) {
  const address = useRef<HTMLInputElement>(null);
  const [sentTo, setSentTo] = useState<{ email: string; message: string } | null>(null);
  // Once the password is right it is known whether a code is needed besides; the field then stays.
  const [asksCode, setAsksCode] = useState(false);
  // A full load: nothing of an earlier person's visit is left in memory.
  const password = useAccountForm(() => window.location.assign(returnPath(search)));
  const link = useAccountForm((answer) => setSentTo({ email: address.current?.value.trim() ?? '', message: answer.message }));
  useEffect(() => address.current?.focus(), [sentTo]);

  if (sentTo !== null) {
    return (
      <SignInFrame title="Look in your e-mail">
        <CodeForm email={sentTo.email} message={sentTo.message} to={returnPath(search)} />
        <Anchor component="button" type="button" mt="md" onClick={() => setSentTo(null)}>
          Use another address, or a password
        </Anchor>
      </SignInFrame>
    );
  }

  function sendLink() {
    const email = address.current?.value.trim() ?? '';
    if (email === '') {
      password.setErrors({ ...noErrors, fields: { email: 'Enter your e-mail address first.' } });
      return;
    }
    password.setErrors(noErrors);
    void link.submit('sign-in-link', { email });
  }

  // Both ways share the address, so the messages of either stand beside it.
  const asked = password.errors.fields.authenticatorCode !== undefined;
  if (asked && !asksCode) {
    setAsksCode(true);
  }
  const emailError = password.errors.fields.email ?? link.errors.fields.email ?? link.errors.messages[0];

  return (
    <SignInFrame title="Welcome">
      <Text c="dimmed" mb="lg">
        Sign in to go on.
      </Text>
      <Form
        form={password}
        onSubmit={(data) => {
          link.setErrors(noErrors);
          void password.submit('sign-in', { email: String(data.get('email')).trim(), password: String(data.get('password')), authenticatorCode: data.get('authenticatorCode') });
        }}
      >
        <Stack gap="md">
          <TextInput ref={address} name="email" error={emailError} label="E-mail address" type="email" autoComplete="username" size="md" />
          <PasswordField {...password.field('password')} label="Password" autoComplete="current-password" size="md" />
          {asksCode && <AuthenticatorField {...password.field('authenticatorCode')} />}
          <Button type="submit" size="md" loading={password.busy} fullWidth>
            Sign in
          </Button>
        </Stack>
      </Form>
      <Divider my="lg" label="or, without a password" labelPosition="center" />
      {passkeysWork() && <PasskeyForm onDone={() => window.location.assign(returnPath(search))} />}
      <Button variant="light" size="md" fullWidth loading={link.busy} onClick={sendLink} leftSection={<Icon name="mail" size={18} />}>
        E-mail me a link
      </Button>
      <Text size="sm" c="dimmed" mt="sm" ta="center" style={{ textWrap: 'balance' }}>
        For volunteers, and whenever a password has slipped your mind.
      </Text>
      <DemoSignIns
        onChoose={(email) => {
          if (address.current !== null) {
            address.current.value = email;
            address.current.form?.querySelector<HTMLInputElement>('[name=password]')?.focus();
          }
        }}
      />
    </SignInFrame>
  );
}
