import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { LinkedVolunteer_account$key } from '../../__generated__/LinkedVolunteer_account.graphql';
import type { LinkedVolunteerMutation } from '../../__generated__/LinkedVolunteerMutation.graphql';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Dialog } from '../../components/Dialog';
import { Form, FormActions } from '../../components/Form';
import { noErrors } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { VolunteerPicker, type PickedVolunteer } from '../../pickers/VolunteerPicker';

const fragment = graphql`
  fragment LinkedVolunteer_account on Account {
    id
    displayName
    isOwn
    volunteer {
      id
      fullName
    }
  }
`;

const mutation = graphql`
  mutation LinkedVolunteerMutation($input: LinkAccountInput!) {
    linkAccount(input: $input) {
      account {
        id
        ...LinkedVolunteer_account
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** The volunteer that the same person is; an administrator says so, and never for themselves. */
export function LinkedVolunteer({ account: key }: { account: LinkedVolunteer_account$key }) {
  const account = useFragment(fragment, key);
  const mayLink = useMay('staff.manage') && !account.isOwn;
  const [linking, setLinking] = useState(false);
  const [link] = useAction<LinkedVolunteerMutation>(mutation);
  const { volunteer, displayName: name } = account;

  if (volunteer == null && !mayLink) {
    return null;
  }
  return (
    <Card
      title="Also a volunteer"
      actions={mayLink && volunteer == null && (
        <Button variant="light" size="sm" onClick={() => setLinking(true)}>
          Choose the volunteer
        </Button>
      )}
    >
      {volunteer == null ? (
        <Text c="dimmed">When {name} volunteers as well, choose their record: they then see both with one sign-in, and cannot decide about themselves.</Text>
      ) : (
        <>
          <Text>
            <Anchor component={Link} underline="always" to={`/volunteers/${encodeURIComponent(volunteer.id)}`}>
              {volunteer.fullName}
            </Anchor>{' '}
            is the same person.
          </Text>
          {mayLink && (
            <Button
              variant="default"
              mt="md"
              onClick={() =>
                link(
                  { input: { accountId: account.id, volunteerId: null } },
                  {
                    done: `${name}’s account and ${volunteer.fullName} are no longer linked.`,
                    undo: { variables: { input: { accountId: account.id, volunteerId: volunteer.id } }, done: `${name} and ${volunteer.fullName} are one person again.` },
                  },
                )
              }
            >
              They are two people
            </Button>
          )}
        </>
      )}
      <Dialog opened={linking} title={`Which volunteer is ${name}?`} onClose={() => setLinking(false)}>
        <LinkForm accountId={account.id} name={name} onClose={() => setLinking(false)} />
      </Dialog>
    </Card>
  );
}

function LinkForm({ accountId, name, onClose }: { accountId: string; name: string; onClose: () => void }) {
  const [person, setPerson] = useState<PickedVolunteer | null>(null);
  const form = useMutationForm<LinkedVolunteerMutation>(mutation, {
    onDone() {
      notifyDone(`${name} and ${person!.fullName} are one person now.`);
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={() => person === null
        ? form.setErrors({ ...noErrors, fields: { volunteerId: 'Choose a volunteer.' } })
        : form.submit({ input: { accountId, volunteerId: person.id } })}
    >
      <VolunteerPicker {...form.field('volunteerId')} label="Volunteer" value={person} onChange={setPerson} />
      <FormActions form={form} label="They are one person" onCancel={onClose} />
    </Form>
  );
}
