import { Button } from '@mantine/core';
import { answerWithPasskey } from '../../app/passkeys';
import { usePasskeyForm } from '../../app/usePasskeyForm';
import { Form } from '../../components/Form';
import { Icon } from '../../components/Icon';

/** Signs in with a passkey: which one, and whose, the device and its owner know. */
export function PasskeyForm({ onDone }: { onDone: () => void }) {
  const form = usePasskeyForm('sign-in/passkey', answerWithPasskey, onDone);
  return (
    <Form form={form} guarded={false} onSubmit={() => void form.submit({})} aria-label="Sign in with a passkey">
      <Button type="submit" variant="light" size="md" fullWidth loading={form.busy} leftSection={<Icon name="key" size={18} />} mb="sm">
        Sign in with a passkey
      </Button>
    </Form>
  );
}
