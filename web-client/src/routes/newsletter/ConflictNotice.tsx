import { Alert, Button, Group } from '@mantine/core';
import { Icon } from '../../components/Icon';

interface Props {
  message: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people edited the same issue: one of them has to choose, and loses nothing unasked. */
export function ConflictNotice({ message, onKeepMine, onTakeTheirs }: Props) {
  return (
    <Alert role="alert" color="sun" variant="light" icon={<Icon name="warning" />} title="Somebody else has saved this issue" mb="md">
      <p style={{ margin: '0 0 0.75rem' }}>{message} Your words are still here.</p>
      <Group gap="sm">
        <Button size="sm" onClick={onKeepMine}>
          Save mine over theirs
        </Button>
        <Button size="sm" variant="default" onClick={onTakeTheirs}>
          Show theirs, drop mine
        </Button>
      </Group>
    </Alert>
  );
}
