import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useAccountForm } from '../../app/useAccountForm';
import { Form } from '../../components/Form';
import { fragmentToken } from './fragmentToken';
import { SignInFrame } from './SignInFrame';

/** Where the link leads that confirms a new sign-in address. */
export function AddressPage() {
  const token = fragmentToken();
  const [done, setDone] = useState(false);
  const form = useAccountForm(() => setDone(true));
  if (done) {
    return (
      <SignInFrame title="Your address is confirmed">
        <Text mb="lg">From now on you sign in with it. We have told the address that you had before.</Text>
        <Button component="a" href="/" size="md" fullWidth>
          Go on
        </Button>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={token === '' ? 'This link is not whole' : 'Confirm your new address'}>
      {token === '' ? (
        <Text>Part of it was lost on the way. Copy the whole link from the e-mail, or ask for a new one on your own page.</Text>
      ) : (
        <Form form={form} onSubmit={() => void form.submit('address/confirm', { token })}>
          <Text c="dimmed" mb="lg">
            One press, and you sign in with this address from now on. Wherever you are signed in, you sign in again.
          </Text>
          <Button type="submit" size="lg" fullWidth loading={form.busy} data-autofocus>
            Confirm this address
          </Button>
        </Form>
      )}
    </SignInFrame>
  );
}
