import { Stack, TextInput } from '@mantine/core';
import { useAccountForm } from '../../app/useAccountForm';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import type { OwnAccount } from './ownAccount';
import { ProofField } from './ProofField';

/** Another address to sign in with; it counts once the link that goes there was opened. */
export function AddressForm({ account, onClose }: { account: OwnAccount; onClose: () => void }) {
  const form = useAccountForm(({ message }) => {
    notifyDone(message);
    onClose();
  });
  return (
    <Form form={form} onSubmit={(data) => void form.submit('address', { password: String(data.get('password') ?? ''), email: String(data.get('email')).trim() })}>
      <Stack gap="md">
        <TextInput
          {...form.field('email')}
          label="New sign-in address"
          description="We send a link there. Until it is opened you sign in as before; then the address that you have now is told."
          type="email"
          autoComplete="email"
        />
        <ProofField form={form} account={account} />
      </Stack>
      <FormActions form={form} label="Send the link" onCancel={onClose} />
    </Form>
  );
}
