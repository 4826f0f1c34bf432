import { Stack } from '@mantine/core';
import { useRevalidator } from 'react-router';
import { useAccountForm } from '../../app/useAccountForm';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { PasswordField } from '../../components/PasswordField';
import type { OwnAccount } from './ownAccount';
import { ProofField } from './ProofField';

/** Another password; every other session ends. */
export function PasswordForm({ account, onDone, onClose }: { account: OwnAccount; onDone: () => void; onClose: () => void }) {
  const revalidator = useRevalidator();
  const form = useAccountForm(() => {
    notifyDone('Your password is changed. Wherever else you were signed in, you are not any more.');
    onDone();
    onClose();
    void revalidator.revalidate();
  });
  return (
    <Form form={form} onSubmit={(data) => void form.submit('password', { password: String(data.get('password') ?? ''), newPassword: String(data.get('newPassword')) })}>
      <Stack gap="md">
        <ProofField form={form} account={account} />
        <PasswordField
          {...form.field('newPassword')}
          label="New password"
          description="At least 10 characters. A few words that only you put together are easy to remember."
          autoComplete="new-password"
          shows="the new password"
        />
      </Stack>
      <FormActions form={form} label="Change the password" onCancel={onClose} />
    </Form>
  );
}
