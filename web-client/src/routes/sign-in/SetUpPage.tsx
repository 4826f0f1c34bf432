import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useAccountForm } from '../../app/useAccountForm';
import { Form } from '../../components/Form';
import { PasswordField } from '../../components/PasswordField';
import { fragmentToken } from './fragmentToken';
import { SignInFrame } from './SignInFrame';
import { useOpened } from './useOpened';

/** The first page of an empty installation, opened with the link that its start printed: who administers it. */
export function SetUpPage() {
  const token = fragmentToken();
  const opened = useOpened('set-up/open', token);
  const form = useAccountForm(() => window.location.replace('/set-up'));

  if (opened.kind !== 'open') {
    return (
      <SignInFrame title={opened.kind === 'loading' ? 'Setting up' : 'This link does not work'}>
        <Text role="status" mb="lg">
          {opened.kind === 'loading' ? 'One moment…' : opened.message}
        </Text>
        {opened.kind === 'gone' && <Anchor href="/sign-in">Sign in</Anchor>}
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title="Let us begin">
      <Text c="dimmed" mb="lg">
        Nobody has an account here yet. You become the administrator; centres and colleagues come next.
      </Text>
      <Form
        form={form}
        onSubmit={(data) => void form.submit('set-up', {
          token, name: String(data.get('name')).trim(), email: String(data.get('email')).trim(), password: String(data.get('password')),
        })}
      >
        <Stack gap="md">
          <TextInput {...form.field('name')} label="Your name" autoComplete="name" size="md" />
          <TextInput {...form.field('email')} label="E-mail address" description="What you sign in with." type="email" autoComplete="username" size="md" />
          <PasswordField
            {...form.field('password')}
            label="Password"
            description="At least 10 characters. A few words that only you put together are easy to remember."
            autoComplete="new-password"
            size="md"
          />
          <Button type="submit" size="md" loading={form.busy} fullWidth>
            Begin
          </Button>
        </Stack>
      </Form>
    </SignInFrame>
  );
}
