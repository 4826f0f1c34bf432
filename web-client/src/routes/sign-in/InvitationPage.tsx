import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useAccountForm } from '../../app/useAccountForm';
import { Form } from '../../components/Form';
import { PasswordField } from '../../components/PasswordField';
import { fragmentToken } from './fragmentToken';
import { SignInFrame } from './SignInFrame';
import { useOpened } from './useOpened';

/** Where an invitation leads: its owner chooses a password and is in. */
export function InvitationPage() {
  const token = fragmentToken();
  const opened = useOpened('invitation/open', token);
  const form = useAccountForm(() => window.location.replace('/'));

  if (opened.kind === 'loading') {
    return (
      <SignInFrame title="Your invitation">
        <Text role="status">One moment…</Text>
      </SignInFrame>
    );
  }
  if (opened.kind === 'gone') {
    return (
      <SignInFrame title="This invitation does not work">
        <Text mb="lg">{opened.message}</Text>
        <Anchor href="/sign-in">Sign in</Anchor>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={`Welcome, ${String(opened.body.name)}`}>
      <Text c="dimmed" mb="lg">
        Choose a password, and you are in.
      </Text>
      <Form form={form} onSubmit={(data) => void form.submit('invitation/accept', { token, password: String(data.get('password')) })}>
        <Stack gap="md">
          <TextInput label="You sign in with" value={String(opened.body.email)} readOnly autoComplete="username" size="md" />
          <PasswordField
            {...form.field('password')}
            label="Password"
            description="At least 10 characters. A few words that only you put together are easy to remember."
            autoComplete="new-password"
            size="md"
          />
          <Button type="submit" size="md" loading={form.busy} fullWidth>
            Join
          </Button>
        </Stack>
      </Form>
    </SignInFrame>
  );
}
