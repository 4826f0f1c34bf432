import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Form } from '../../components/Form';
import { useAccountForm } from '../../app/useAccountForm';
import { AuthenticatorField } from './AuthenticatorField';

/** The six digits of the e-mail, for signing in on another device than the one that reads it. */
export function CodeForm({ email, message, to }: { email: string; message: string; to: string }) {
  const form = useAccountForm(() => window.location.assign(to));
  const [asksCode, setAsksCode] = useState(false);
  if (form.errors.fields.authenticatorCode !== undefined && !asksCode) {
    setAsksCode(true);
  }
  return (
    <>
      <Text mb="lg" role="status">
        {message !== '' ? message : `If ${email} is known to us, a link is on its way. It works once, for 15 minutes.`}
      </Text>
      <Form form={form} onSubmit={(data) => void form.submit('sign-in-link/redeem', { email, code: String(data.get('code')).replace(/\s/g, ''), authenticatorCode: data.get('authenticatorCode') })}>
        <Stack gap="md">
          <TextInput
            {...form.field('code')}
            label="Code from the e-mail"
            description="Open the link in the e-mail, or type its six digits here."
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            size="md"
            styles={{ input: { fontSize: '1.375rem', letterSpacing: '0.25em', fontVariantNumeric: 'tabular-nums' } }}
          />
          {asksCode && <AuthenticatorField {...form.field('authenticatorCode')} />}
          <Button type="submit" size="md" loading={form.busy} fullWidth>
            Sign in with the code
          </Button>
        </Stack>
      </Form>
    </>
  );
}
