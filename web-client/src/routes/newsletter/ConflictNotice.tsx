import { Button, Group } from '@mantine/core';
import { Card } from '../../components/Card';

interface Props {
  message: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people edited the same issue: one of them has to choose, and loses nothing unasked. */
export function ConflictNotice({ message, onKeepMine, onTakeTheirs }: Props) {
  return (
    <div role="alert">
      <Card tone="sun" title="Somebody else has saved this issue">
        <p>{message} Your words are still here.</p>
        <Group gap="sm">
          <Button size="sm" onClick={onKeepMine}>
            Save mine over theirs
          </Button>
          <Button size="sm" variant="default" onClick={onTakeTheirs}>
            Show theirs, drop mine
          </Button>
        </Group>
      </Card>
    </div>
  );
}
