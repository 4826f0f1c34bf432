import { Anchor, Button, Group, Text } from '@mantine/core';
import { useClipboard, useDisclosure } from '@mantine/hooks';
import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { FormMessage } from '../../components/Form';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import type { CalendarCardMutation } from '../../__generated__/CalendarCardMutation.graphql';
import type { CalendarCard_volunteer$key } from '../../__generated__/CalendarCard_volunteer.graphql';
import classes from './MePage.module.css';

const fragment = graphql`
  fragment CalendarCard_volunteer on Volunteer {
    id
    calendarUrl
  }
`;

const mutation = graphql`
  mutation CalendarCardMutation($input: ResetCalendarUrlInput!) {
    resetCalendarUrl(input: $input) {
      volunteer {
        id
        calendarUrl
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** The address of the person's own calendar, which anyone who has it can read: so it can be changed. */
export function CalendarCard({ volunteer: key }: { volunteer: CalendarCard_volunteer$key }) {
  const { id, calendarUrl } = useFragment(fragment, key);
  const clipboard = useClipboard({ timeout: 3000 });
  const [asking, ask] = useDisclosure(false);
  const form = useMutationForm<CalendarCardMutation>(mutation, {
    onDone: () => {
      notifyDone('There is a new address. Calendars with the old one no longer get your dates.');
      ask.close();
    },
  });
  if (calendarUrl == null) {
    return null;
  }
  return (
    <Card title="In your own calendar">
      <Text mb="sm">Your phone’s calendar can show your dates, and keep up when they change.</Text>
      <FormMessage form={form} />
      <Group gap="sm" data-screen>
        <Button component="a" href={calendarUrl.replace(/^https?:/, 'webcal:')} leftSection={<Icon name="calendar" size={18} />}>
          Add to my calendar
        </Button>
        <Button variant="default" onClick={() => clipboard.copy(calendarUrl)} leftSection={<Icon name={clipboard.copied ? 'check' : 'copy'} size={18} />}>
          {clipboard.copied ? 'Copied' : 'Copy the address'}
        </Button>
      </Group>
      <code className={classes.address}>
        {calendarUrl}
      </code>
      <Anchor component="button" type="button" mt="sm" onClick={ask.open}>
        Change the address
      </Anchor>
      <ConfirmDialog opened={asking} title="Change the calendar’s address?" action="Change the address" keep="Keep the address" busy={form.busy} onConfirm={() => form.submit({ input: { volunteerId: id } })} onClose={ask.close}>
        Do this when somebody has the address who should not. Calendars that use the old one stop getting your dates, also your own, until you add the new one.
      </ConfirmDialog>
    </Card>
  );
}
