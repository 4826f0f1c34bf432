import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { EmergencyContacts_volunteer$data, EmergencyContacts_volunteer$key } from '../__generated__/EmergencyContacts_volunteer.graphql';
import type { EmergencyContactsRemoveMutation } from '../__generated__/EmergencyContactsRemoveMutation.graphql';
import type { EmergencyContactsSaveMutation } from '../__generated__/EmergencyContactsSaveMutation.graphql';
import { Card } from '../components/Card';
import { Dialog } from '../components/Dialog';
import { EmptyState } from '../components/EmptyState';
import { Form, FormActions } from '../components/Form';
import { textOf } from '../components/formErrors';
import { notifyDone } from '../components/notices';
import { Row, Rows } from '../components/Rows';
import { useAction } from '../components/useAction';
import { useMutationForm } from '../components/useMutationForm';

const fragment = graphql`
  fragment EmergencyContacts_volunteer on Volunteer {
    id
    emergencyContacts {
      id
      name
      phone
      relationship
    }
  }
`;

const saveMutation = graphql`
  mutation EmergencyContactsSaveMutation($input: SaveEmergencyContactInput!) {
    saveEmergencyContact(input: $input) {
      volunteer {
        ...EmergencyContacts_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const removeMutation = graphql`
  mutation EmergencyContactsRemoveMutation($input: RemoveEmergencyContactInput!) {
    removeEmergencyContact(input: $input) {
      volunteer {
        ...EmergencyContacts_volunteer
      }
    }
  }
`;

type Contact = EmergencyContacts_volunteer$data['emergencyContacts'][number];

/** Whom to ring when something happens to somebody: on their record, and on their own page. */
export function EmergencyContacts({ volunteer: key, mayWrite, title }: { volunteer: EmergencyContacts_volunteer$key; mayWrite: boolean; title: string }) {
  const { id: volunteerId, emergencyContacts } = useFragment(fragment, key);
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  const [remove] = useAction<EmergencyContactsRemoveMutation>(removeMutation);

  return (
    <Card
      title={title}
      flush
      actions={mayWrite && emergencyContacts.length < 5 && <Button size="sm" variant="light" onClick={() => setOpen('new')}>Add somebody</Button>}
    >
      {emergencyContacts.length === 0 ? (
        <EmptyState small title="Nobody is named yet">
          A parent, a partner, a neighbour: who should hear of it when something happens during a session.
        </EmptyState>
      ) : (
        <Rows label={title}>
          {emergencyContacts.map((contact) => (
            <Row
              key={contact.id}
              title={contact.name}
              meta={
                <>
                  {contact.relationship != null && <span>{contact.relationship}</span>}
                  <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
                </>
              }
              aside={
                mayWrite && (
                  <>
                    <Button variant="default" size="sm" onClick={() => setOpen(contact)} aria-label={`Edit ${contact.name}`}>Edit</Button>
                    <Button
                      variant="subtle"
                      size="sm"
                      aria-label={`Remove ${contact.name}`}
                      onClick={() => remove({ input: { volunteerId, emergencyContactId: contact.id } }, { done: `${contact.name} is off the list.` })}
                    >
                      Remove
                    </Button>
                  </>
                )
              }
            />
          ))}
        </Rows>
      )}
      <Dialog opened={open !== null} title={open === 'new' ? 'Whom to ring' : 'Change whom to ring'} onClose={() => setOpen(null)}>
        {open !== null && <ContactForm volunteerId={volunteerId} contact={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      </Dialog>
    </Card>
  );
}

function ContactForm({ volunteerId, contact, onClose }: { volunteerId: string; contact: Contact | null; onClose: () => void }) {
  const form = useMutationForm<EmergencyContactsSaveMutation>(saveMutation, {
    onDone() {
      notifyDone('Whom to ring is saved.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: { id: contact?.id, volunteerId, name: textOf(data, 'name') ?? '', phone: textOf(data, 'phone') ?? '', relationship: textOf(data, 'relationship') ?? null },
        })
      }
    >
      <TextInput {...form.field('name')} label="Name" defaultValue={contact?.name ?? ''} required maxLength={120} />
      <TextInput {...form.field('phone')} type="tel" label="Telephone" defaultValue={contact?.phone ?? ''} required />
      <TextInput {...form.field('relationship')} label="Who they are" description="Mother, partner, neighbour" defaultValue={contact?.relationship ?? ''} maxLength={100} />
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
