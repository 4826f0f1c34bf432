import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCentre } from '../../app/session';
import { Icon } from '../../components/Icon';
import { notifyFailed } from '../../components/notices';
import { paperOf, type AskedFor } from './asked';

/** Hands over the PDF. It is fetched, so that what goes wrong is said on the page. */
export function PrintButton({ asked }: { asked: AskedFor }) {
  const { id } = useCentre();
  const [busy, setBusy] = useState(false);

  async function print() {
    setBusy(true);
    try {
      const response = await fetch(paperOf(asked, id), { credentials: 'same-origin' });
      if (!response.ok) {
        const answer = (await response.json().catch(() => null)) as { message?: string } | null;
        notifyFailed(answer?.message ?? 'The PDF could not be printed. Try again in a moment.');
        return;
      }
      const address = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'who-was-there.pdf';
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch {
      notifyFailed('The PDF could not be fetched. Check your connection.');
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button leftSection={<Icon name="import" size={18} />} loading={busy} onClick={() => void print()}>
      Save as PDF
    </Button>
  );
}
