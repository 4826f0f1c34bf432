import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useMayDecide } from '../../app/session';
import { Card } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { Form, FormActions, FormMessage } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { Row, Rows, RowsNote } from '../../components/Rows';
import { useMutationForm } from '../../components/useMutationForm';
import type { NotesCard_volunteer$data, NotesCard_volunteer$key } from '../../__generated__/NotesCard_volunteer.graphql';
import type { NotesCardCorrectMutation } from '../../__generated__/NotesCardCorrectMutation.graphql';
import type { NotesCardRemoveMutation } from '../../__generated__/NotesCardRemoveMutation.graphql';
import type { NotesCardWriteMutation } from '../../__generated__/NotesCardWriteMutation.graphql';

const fragment = graphql`
  fragment NotesCard_volunteer on Volunteer {
    id
    knownAs
    notes {
      id
      text
      at
      writtenBy
    }
  }
`;

const writeMutation = graphql`
  mutation NotesCardWriteMutation($input: WriteNoteInput!) {
    writeNote(input: $input) {
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
  mutation NotesCardCorrectMutation($input: CorrectNoteInput!) {
    correctNote(input: $input) {
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
  mutation NotesCardRemoveMutation($input: RemoveNoteInput!) {
    removeNote(input: $input) {
      volunteer {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Note = NotesCard_volunteer$data['notes'][number];

/** What staff wrote down about somebody; that it was read is recorded. */
export function NotesCard({ volunteer: key }: { volunteer: NotesCard_volunteer$key }) {
  const { id: volunteerId, knownAs, notes } = useFragment(fragment, key);
  const mayWrite = useMayDecide('notes.write', volunteerId);
  const [open, setOpen] = useState<Note | 'new' | null>(null);
  const [removing, setRemoving] = useState<Note | null>(null);
  const remove = useMutationForm<NotesCardRemoveMutation>(removeMutation, {
    onDone() {
      notifyDone('The note is removed.');
      setRemoving(null);
    },
  });

  return (
    <Card
      title="Notes"
      flush
      actions={mayWrite && <Button size="sm" variant="light" onClick={() => setOpen('new')}>Write a note</Button>}
    >
      <RowsNote>For those who coordinate {knownAs}’s centre. Who reads a note is recorded.</RowsNote>
      {notes.length === 0 ? (
        <EmptyState small title="No notes">
          What the next person should know, in words that {knownAs} could read: they can ask for a copy.
        </EmptyState>
      ) : (
        <Rows label="Notes, latest first">
          {notes.map((note) => (
            <Row
              key={note.id}
              title={<span dir="auto">{note.text}</span>}
              meta={
                <>
                  <TimeText at={note.at} />
                  <span>{note.writtenBy}</span>
                </>
              }
              aside={
                mayWrite && (
                  <>
                    <Button variant="default" size="sm" onClick={() => setOpen(note)}>
                      Put right<span className="visually-hidden"> the note of <TimeText at={note.at} /></span>
                    </Button>
                    <Button variant="subtle" size="sm" onClick={() => setRemoving(note)}>
                      Remove<span className="visually-hidden"> the note of <TimeText at={note.at} /></span>
                    </Button>
                  </>
                )
              }
            />
          ))}
        </Rows>
      )}
      <Dialog opened={open !== null} title={open === 'new' ? 'Write a note' : 'Put the note right'} onClose={() => setOpen(null)}>
        {open !== null && <NoteForm volunteerId={volunteerId} note={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      </Dialog>
      <ConfirmDialog
        opened={removing !== null}
        title="Remove this note?"
        action="Remove the note"
        keep="Keep it"
        danger
        busy={remove.busy}
        onClose={() => {
          setRemoving(null);
          remove.setErrors(noErrors);
        }}
        onConfirm={() => remove.submit({ input: { volunteerId, noteId: removing!.id } })}
      >
        <FormMessage form={remove} />
        What it says is gone then. That there was a note, and who removed it, stays in the audit trail.
      </ConfirmDialog>
    </Card>
  );
}

function NoteForm({ volunteerId, note, onClose }: { volunteerId: string; note: Note | null; onClose: () => void }) {
  const write = useMutationForm<NotesCardWriteMutation>(writeMutation, {
    onDone() {
      notifyDone('The note is written.');
      onClose();
    },
  });
  const correct = useMutationForm<NotesCardCorrectMutation>(correctMutation, {
    onDone() {
      notifyDone('The note is put right.');
      onClose();
    },
  });
  const form = note === null ? write : correct;
  return (
    <Form
      form={form}
      onSubmit={(data) => {
        const text = textOf(data, 'text') ?? '';
        if (note === null) {
          write.submit({ input: { volunteerId, text } });
        } else {
          correct.submit({ input: { volunteerId, noteId: note.id, text } });
        }
      }}
    >
      <Textarea {...form.field('text')} label="Note" description="No concern about somebody’s safety belongs here: report it." autosize minRows={4} maxLength={4000} required defaultValue={note?.text ?? ''} />
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
