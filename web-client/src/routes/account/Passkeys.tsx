import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { knowsPasskeys, makePasskey } from '../../app/passkeys';
import { useAccountForm } from '../../app/useAccountForm';
import { usePasskeyForm } from '../../app/usePasskeyForm';
import { Card, Inset } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import type { OwnAccount, OwnPasskey } from './ownAccount';
import { ProofField } from './ProofField';

/** The passkeys with which the owner of the account signs in. */
export function Passkeys({ account, onDone }: { account: OwnAccount; onDone: () => void }) {
  const [adding, setAdding] = useState(false);
  const [asking, setAsking] = useState<OwnPasskey | null>(null);
  return (
    <Card
      title="Passkeys"
      flush
      actions={knowsPasskeys() && (
        <Button variant="light" size="sm" onClick={() => setAdding(true)}>
          Add a passkey
        </Button>
      )}
    >
      {account.passkeys.length === 0 ? (
        <Inset>
          <Text>
            With a passkey you sign in by the lock of your telephone or computer: a finger, your face or a PIN, without a password or a code.
            {!knowsPasskeys() && ' This browser does not know passkeys.'}
          </Text>
        </Inset>
      ) : (
        <Rows label="Passkeys">
          {account.passkeys.map((passkey) => (
            <Row
              key={passkey.id}
              title={passkey.name}
              meta={<span>Added <TimeText at={passkey.addedAt} /></span>}
              aside={
                <Button variant="default" size="sm" onClick={() => setAsking(passkey)} aria-label={`Remove ${passkey.name}`}>
                  Remove
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      <Dialog opened={adding} title="Add a passkey" onClose={() => setAdding(false)}>
        <AddForm account={account} onDone={onDone} onClose={() => setAdding(false)} />
      </Dialog>
      <Dialog opened={asking !== null} title="Remove this passkey?" onClose={() => setAsking(null)}>
        {asking !== null && <RemoveForm account={account} passkey={asking} onDone={onDone} onClose={() => setAsking(null)} />}
      </Dialog>
    </Card>
  );
}

function AddForm({ account, onDone, onClose }: { account: OwnAccount; onDone: () => void; onClose: () => void }) {
  const form = usePasskeyForm('passkeys', makePasskey, () => {
    notifyDone('The passkey is added. You can sign in with it from now on.');
    onDone();
    onClose();
  });
  return (
    <Form form={form} onSubmit={(data) => void form.submit({ password: String(data.get('password') ?? ''), name: String(data.get('name')) })}>
      <Stack gap="md">
        <Text>Your device asks for its PIN, your finger or your face, and keeps the passkey. Add one only on a device that nobody else unlocks.</Text>
        <TextInput {...form.field('name')} label="What you call it" description="For example the device that keeps it: “My telephone”." maxLength={60} autoComplete="off" data-autofocus />
        <ProofField form={form} account={account} />
      </Stack>
      <FormActions form={form} label="Add it" onCancel={onClose} />
    </Form>
  );
}

function RemoveForm({ account, passkey, onDone, onClose }: { account: OwnAccount; passkey: OwnPasskey; onDone: () => void; onClose: () => void }) {
  const revalidator = useRevalidator();
  const form = useAccountForm(() => {
    notifyDone(`“${passkey.name}” does not sign you in any more.`);
    onDone();
    onClose();
    void revalidator.revalidate();
  });
  return (
    <Form form={form} onSubmit={(data) => void form.submit('passkeys/remove', { password: String(data.get('password') ?? ''), id: passkey.id })}>
      <Text mb="md">
        “{passkey.name}” will not sign you in any more, and your sessions in other browsers end. Delete it on the device too.
      </Text>
      <ProofField form={form} account={account} />
      <FormActions form={form} label="Remove it" danger onCancel={onClose} cancelLabel="Keep it" />
    </Form>
  );
}
