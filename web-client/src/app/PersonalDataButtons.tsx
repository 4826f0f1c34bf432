import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useRelayEnvironment } from 'react-relay';
import { Icon } from '../components/Icon';
import { notifyFailed } from '../components/notices';
import { openPersonalData } from './openPersonalData';

/** Takes away what is held about somebody: to read, and for a computer. */
export function PersonalDataButtons({ id, label }: { id: string; label: string }) {
  const environment = useRelayEnvironment();
  const [busy, setBusy] = useState<'pdf' | 'json' | null>(null);

  async function open(kind: 'pdf' | 'json') {
    setBusy(kind);
    const opened = await openPersonalData(environment, id, kind).catch(() => false);
    setBusy(null);
    if (!opened) {
      notifyFailed('It could not be fetched. Try again in a moment.');
    }
  }

  return (
    <Group gap="sm" data-screen>
      <Button onClick={() => void open('pdf')} loading={busy === 'pdf'} leftSection={<Icon name="import" size={18} />}>
        {label}
      </Button>
      <Button variant="default" onClick={() => void open('json')} loading={busy === 'json'}>
        For a computer (JSON)
      </Button>
    </Group>
  );
}
