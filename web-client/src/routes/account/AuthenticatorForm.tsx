import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAccountForm } from '../../app/useAccountForm';
import { Form, FormActions } from '../../components/Form';
import type { OwnAccount } from './ownAccount';
import { ProofField } from './ProofField';
import classes from './Account.module.css';

interface Secret {
  secret: string;
  picture: string;
}

/** Switches the codes of an authenticator app on: first the secret, then a code that shows that the app has it, then what helps without the app. */
export function AuthenticatorForm({ account, onDone, onClose }: { account: OwnAccount; onDone: () => void; onClose: () => void }) {
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useAccountForm((answer) => setSecret(answer.body as unknown as Secret));
  const confirm = useAccountForm((answer) => {
    setCodes((answer.body as { recoveryCodes: string[] }).recoveryCodes);
    onDone();
  });

  if (codes !== null) {
    return <RecoveryCodes codes={codes} onClose={onClose} />;
  }
  if (secret === null) {
    return (
      <Form form={begin} onSubmit={(data) => void begin.submit('authenticator', { password: String(data.get('password') ?? '') })}>
        <Text mb="md">
          You need an authenticator app on your telephone, for example Google Authenticator, Microsoft Authenticator or the one of your password manager. From
          then on you are asked for its code whenever you sign in.
        </Text>
        <ProofField form={begin} account={account} />
        <FormActions form={begin} label="Go on" onCancel={onClose} />
      </Form>
    );
  }
  return (
    <Form form={confirm} onSubmit={(data) => void confirm.submit('authenticator/confirm', { code: String(data.get('code')) })}>
      <Stack gap="md">
        <Text>Scan this picture with the app, or type the key under it.</Text>
        <img className={classes.picture} src={`data:image/svg+xml;utf8,${encodeURIComponent(secret.picture)}`} alt="QR code for the authenticator app; the key under it says the same." />
        <code className={classes.secret}>{secret.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
        <TextInput
          {...confirm.field('code')}
          label="Code that the app shows"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
        />
      </Stack>
      <FormActions form={confirm} label="Switch the codes on" onCancel={onClose} />
    </Form>
  );
}

/** New recovery codes in the place of those that are left. */
export function RecoveryCodesForm({ account, onDone, onClose }: { account: OwnAccount; onDone: () => void; onClose: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const form = useAccountForm((answer) => {
    setCodes((answer.body as { recoveryCodes: string[] }).recoveryCodes);
    onDone();
  });
  if (codes !== null) {
    return <RecoveryCodes codes={codes} onClose={onClose} />;
  }
  return (
    <Form form={form} onSubmit={(data) => void form.submit('authenticator/recovery-codes', { password: String(data.get('password') ?? '') })}>
      <Text mb="md">Those that you have now stop working.</Text>
      <ProofField form={form} account={account} />
      <FormActions form={form} label="Make new codes" onCancel={onClose} />
    </Form>
  );
}

/** Signs in with the password, or a link, alone again. */
export function AuthenticatorOffForm({ account, onDone, onClose }: { account: OwnAccount; onDone: () => void; onClose: () => void }) {
  const form = useAccountForm(() => {
    onDone();
    onClose();
  });
  return (
    <Form form={form} onSubmit={(data) => void form.submit('authenticator/off', { password: String(data.get('password') ?? '') })}>
      <Text mb="md">You then sign in with the password, or an e-mailed link, alone. The app’s entry can be deleted.</Text>
      <ProofField form={form} account={account} />
      <FormActions form={form} label="Switch the codes off" danger onCancel={onClose} cancelLabel="Keep them on" />
    </Form>
  );
}

function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  return (
    <>
      <Text mb="md">
        Print these recovery codes, or keep them in a password manager: each lets you in once when the telephone is not at hand. They are shown only now.
      </Text>
      <ul className={classes.codes} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button mt="lg" onClick={onClose} data-autofocus>
        I have them
      </Button>
    </>
  );
}
