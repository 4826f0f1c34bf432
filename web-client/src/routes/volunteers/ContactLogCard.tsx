import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useMayDecide } from '../../app/session';
import { Card } from '../../components/Card';
import { Choice } from '../../components/Choice';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { DateText } from '../../components/DateText';
import { addDays, today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions, FormMessage } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { Row, Rows, RowsNote } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import type { ContactKind, ContactLogCard_volunteer$data, ContactLogCard_volunteer$key } from '../../__generated__/ContactLogCard_volunteer.graphql';
import type { ContactLogCardCorrectMutation } from '../../__generated__/ContactLogCardCorrectMutation.graphql';
import type { ContactLogCardLogMutation } from '../../__generated__/ContactLogCardLogMutation.graphql';
import type { ContactLogCardRemoveMutation } from '../../__generated__/ContactLogCardRemoveMutation.graphql';

const fragment = graphql`
  fragment ContactLogCard_volunteer on Volunteer {
    id
    fullName
    knownAs
    contactLog {
      id
      kind
      text
      on
      nextOn
      version
      writtenBy
      centre {
        id
        name
      }
    }
  }
`;

const logMutation = graphql`
  mutation ContactLogCardLogMutation($input: LogContactInput!) {
    logContact(input: $input) {
      volunteer {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const correctMutation = graphql`
  mutation ContactLogCardCorrectMutation($input: CorrectContactInput!) {
    correctContact(input: $input) {
      volunteer {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const removeMutation = graphql`
  mutation ContactLogCardRemoveMutation($input: RemoveContactInput!) {
    removeContact(input: $input) {
      volunteer {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Entry = ContactLogCard_volunteer$data['contactLog'][number];

const kinds: Record<ContactKind, string> = { RANG: 'Rang', WROTE: 'Wrote', MET: 'Met' };

/** When staff of a centre rang, wrote to or met somebody, and when they want to look again. */
export function ContactLogCard({ volunteer: key, mayWrite: open }: { volunteer: ContactLogCard_volunteer$key; mayWrite: boolean }) {
  const { id: volunteerId, knownAs, contactLog } = useFragment(fragment, key);
  const mayWrite = useMayDecide('volunteers.write', volunteerId) && open;
  const now = today(useTimeZone());
  const [editing, setEditing] = useState<Entry | 'new' | null>(null);
  const [removing, setRemoving] = useState<Entry | null>(null);
  const remove = useMutationForm<ContactLogCardRemoveMutation>(removeMutation, {
    onDone() {
      notifyDone('The line is removed.');
      setRemoving(null);
    },
  });
  const severalCentres = new Set(contactLog.map((entry) => entry.centre.id)).size > 1;
  // Of each centre the last line says when to look again.
  const last = new Set([...new Map([...contactLog].reverse().map((entry) => [entry.centre.id, entry.id])).values()]);

  return (
    <Card
      title="Contact log"
      flush
      actions={mayWrite && <Button size="sm" variant="light" onClick={() => setEditing('new')}>Log a contact</Button>}
    >
      <RowsNote>For those who coordinate the centre. {knownAs} does not read it.</RowsNote>
      {contactLog.length === 0 ? (
        <EmptyState small title="Nothing yet">
          Write down each time that somebody rang, wrote to or met {knownAs}: an enquiry that was answered waits no more.
        </EmptyState>
      ) : (
        <Rows label="Contact log, latest first">
          {contactLog.map((entry) => (
            <Row
              key={entry.id}
              title={entry.text}
              meta={
                <>
                  <span>{entry.kind == null ? 'In touch' : kinds[entry.kind]} on <DateText date={entry.on} /></span>
                  <span>{entry.writtenBy}</span>
                  {severalCentres && <span>{entry.centre.name}</span>}
                  {entry.nextOn != null && <span>Look again on <DateText date={entry.nextOn} /></span>}
                </>
              }
              aside={
                <>
                  {entry.nextOn != null && entry.nextOn <= now && last.has(entry.id) && <StatusBadge state="LOOK_AGAIN" label="Look again" tone="warning" />}
                  {mayWrite && (
                    <>
                      <Button variant="default" size="sm" onClick={() => setEditing(entry)}>
                        Put right<span className="visually-hidden"> the line of <DateText date={entry.on} /></span>
                      </Button>
                      <Button variant="subtle" size="sm" onClick={() => setRemoving(entry)}>
                        Remove<span className="visually-hidden"> the line of <DateText date={entry.on} /></span>
                      </Button>
                    </>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      )}
      <Dialog opened={editing !== null} title={editing === 'new' ? `In touch with ${knownAs}` : 'Put the line right'} onClose={() => setEditing(null)}>
        {editing !== null && <ContactForm volunteerId={volunteerId} entry={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      </Dialog>
      <ConfirmDialog
        opened={removing !== null}
        title="Remove this line?"
        action="Remove the line"
        keep="Keep it"
        danger
        busy={remove.busy}
        onClose={() => {
          setRemoving(null);
          remove.setErrors(noErrors);
        }}
        onConfirm={() => remove.submit({ input: { contactLogEntryId: removing!.id } })}
      >
        <FormMessage form={remove} />
        An enquiry that it answered waits again. That there was a line, and who removed it, stays in the audit trail.
      </ConfirmDialog>
    </Card>
  );
}

function ContactForm({ volunteerId, entry, onClose }: { volunteerId: string; entry: Entry | null; onClose: () => void }) {
  const now = today(useTimeZone());
  const [kind, setKind] = useState<ContactKind>(entry?.kind ?? 'RANG');
  const log = useMutationForm<ContactLogCardLogMutation>(logMutation, {
    onDone() {
      notifyDone('It is in the contact log.');
      onClose();
    },
  });
  const correct = useMutationForm<ContactLogCardCorrectMutation>(correctMutation, {
    onDone() {
      notifyDone('The line is put right.');
      onClose();
    },
  });
  const form = entry === null ? log : correct;
  return (
    <Form
      form={form}
      onSubmit={(data) => {
        const line = { kind, text: textOf(data, 'text') ?? '', on: textOf(data, 'on') ?? null, nextOn: textOf(data, 'nextOn') ?? null };
        if (entry === null) {
          log.submit({ input: { volunteerId, ...line } });
        } else {
          correct.submit({ input: { contactLogEntryId: entry.id, version: entry.version, ...line } });
        }
      }}
    >
      <Stack gap="md">
        <Choice label="How" labelled options={(Object.keys(kinds) as ContactKind[]).map((value) => ({ value, label: kinds[value] }))} value={kind} onChange={setKind} />
        <TextInput {...form.field('text')} label="What was said" description="One line. What is confidential belongs into a note." maxLength={400} required defaultValue={entry?.text} />
        <Fields>
          <DateField {...form.field('on')} label="When" required max={now} data-late="The day of a contact cannot be in the future." defaultValue={entry?.on ?? now} />
          <DateField {...form.field('nextOn')} label="Look again on" description="Empty when nothing is left to do." max={addDays(now, 730)} defaultValue={entry?.nextOn ?? ''} />
        </Fields>
      </Stack>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
