import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Form } from '../../components/Form';
import { useAccountForm } from '../../app/useAccountForm';
import { AuthenticatorField } from './AuthenticatorField';
import { returnPath } from './returnPath';
import { SignInFrame } from './SignInFrame';

/** Where the e-mailed link leads. Opening it uses nothing up, for mail scanners open it too: the button does. */
export function LinkPage({ search }: { search: URLSearchParams }) {
  // In the fragment, which is sent to no server and stands in no log.
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';
  const form = useAccountForm(() => window.location.replace(returnPath(search)));
  const [asksCode, setAsksCode] = useState(false);
  if (form.errors.fields.authenticatorCode !== undefined && !asksCode) {
    setAsksCode(true);
  }
  const refused = form.errors.messages.length > 0 || token === '';

  return (
    <SignInFrame title={token === '' ? 'This link is not whole' : 'Good to see you'}>
      {token === '' ? (
        <Text mb="lg">Part of it was lost on the way. Copy the whole link from the e-mail, or ask for a new one.</Text>
      ) : (
        <Form form={form} onSubmit={(data) => void form.submit('sign-in-link/redeem', { token, authenticatorCode: data.get('authenticatorCode') })}>
          <Text c="dimmed" mb="lg">
            One press and you are in. The link works once.
          </Text>
          {asksCode && <AuthenticatorField {...form.field('authenticatorCode')} />}
          <Button type="submit" size="lg" fullWidth loading={form.busy} data-autofocus>
            Sign in
          </Button>
        </Form>
      )}
      {refused && (
        <Button component="a" href="/sign-in" variant="light" size="md" fullWidth mt="md">
          Ask for a new link
        </Button>
      )}
    </SignInFrame>
  );
}
