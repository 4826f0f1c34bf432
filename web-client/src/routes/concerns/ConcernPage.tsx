import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { ConcernPageAcknowledgeMutation } from '../../__generated__/ConcernPageAcknowledgeMutation.graphql';
import type { ConcernPageCloseMutation } from '../../__generated__/ConcernPageCloseMutation.graphql';
import type { ConcernPageNoteMutation } from '../../__generated__/ConcernPageNoteMutation.graphql';
import type { ConcernPageQuery } from '../../__generated__/ConcernPageQuery.graphql';
import type { ConcernPageReopenMutation } from '../../__generated__/ConcernPageReopenMutation.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { NotFound } from '../../components/ErrorState';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { ConcernStatus } from './ConcernsPage';

const query = graphql`
  query ConcernPageQuery($id: ID!) {
    node(id: $id) {
      ... on Concern @alias(as: "concern") {
        id
        version
        reportedAt
        reportedBy
        status
        overdue
        centre {
          name
        }
        content {
          report
          aboutLead
          mayAct
          volunteer {
            id
            fullName
          }
          entries {
            kind
            text
            by
            at
          }
        }
      }
    }
  }
`;

const acknowledgeMutation = graphql`
  mutation ConcernPageAcknowledgeMutation($input: AcknowledgeConcernInput!) {
    acknowledgeConcern(input: $input) {
      concern {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const noteMutation = graphql`
  mutation ConcernPageNoteMutation($input: NoteConcernInput!) {
    noteConcern(input: $input) {
      concern {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const closeMutation = graphql`
  mutation ConcernPageCloseMutation($input: CloseConcernInput!) {
    closeConcern(input: $input) {
      concern {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const reopenMutation = graphql`
  mutation ConcernPageReopenMutation($input: ReopenConcernInput!) {
    reopenConcern(input: $input) {
      concern {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Doing = 'NOTE' | 'ACTION' | 'close' | 'reopen';

const entryWords: Record<string, string> = { ACKNOWLEDGED: 'Acknowledged', NOTE: 'Note', ACTION: 'Done', CLOSED: 'Closed', REOPENED: 'Opened again' };

export const loader = queryLoader<ConcernPageQuery>(query, ({ params }) => ({ id: params.id ?? '' }));

/** One concern: as it was reported, and, for those who deal with it, what was done. */
export function Component() {
  const concern = useRouteQuery<ConcernPageQuery>(query).node?.concern;
  const [doing, setDoing] = useState<Doing | null>(null);
  const [acknowledge, busy] = useAction<ConcernPageAcknowledgeMutation>(acknowledgeMutation);
  if (concern == null) {
    return <NotFound what="concern" />;
  }
  const { content } = concern;
  const closed = concern.status === 'CLOSED';
  return (
    <>
      <PageHeader
        title="Concern"
        back={{ to: '/concerns', label: 'Concerns' }}
        centre={concern.centre.name}
        intro={<>Reported on <TimeText at={concern.reportedAt} /> by {concern.reportedBy}.</>}
        aside={<ConcernStatus status={concern.status} overdue={concern.overdue} />}
        actions={content.mayAct && (
          closed ? <Button variant="default" onClick={() => setDoing('reopen')}>Open again</Button>
          : concern.status === 'REPORTED' ? <Button loading={busy} onClick={() => acknowledge({ input: { concernId: concern.id } }, { done: 'The concern is acknowledged.' })}>Acknowledge</Button>
          : undefined
        )}
      />
      <Columns>
        <Card title="As it was reported">
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} dir="auto">{content.report}</Text>
          {content.aboutLead && <Text mt="md">It is about the safeguarding lead, who does not see it.</Text>}
          {content.volunteer != null && <Text mt="md">About the volunteer {content.volunteer.fullName}.</Text>}
        </Card>
        {content.mayAct && (
          <Card
            title="What was done"
            flush
            actions={!closed && (
              <>
                <Button variant="default" size="sm" onClick={() => setDoing('NOTE')}>Add a note</Button>
                <Button variant="default" size="sm" onClick={() => setDoing('ACTION')}>Add what was done</Button>
                <Button variant="default" size="sm" onClick={() => setDoing('close')}>Close</Button>
              </>
            )}
          >
            <Rows label="What was done">
              {content.entries.length === 0 && <Row title="Nothing yet" meta={<span>Acknowledge it first, within a day.</span>} />}
              {content.entries.map((entry, index) => (
                <Row
                  // Entries are only ever added.
                  key={index}
                  title={entryWords[entry.kind] ?? entry.kind}
                  meta={<><span><TimeText at={entry.at} /></span><span>{entry.by}</span></>}
                >
                  {entry.text != null && <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', flexBasis: '100%' }} dir="auto">{entry.text}</Text>}
                </Row>
              ))}
            </Rows>
          </Card>
        )}
      </Columns>
      <Dialog opened={doing !== null} title={doing === null ? '' : titles[doing]} onClose={() => setDoing(null)}>
        {doing !== null && <DoingForm doing={doing} concernId={concern.id} version={concern.version} onClose={() => setDoing(null)} />}
      </Dialog>
    </>
  );
}

const titles: Record<Doing, string> = { NOTE: 'Add a note', ACTION: 'Add what was done', close: 'Close the concern', reopen: 'Open the concern again' };

function DoingForm({ doing, concernId, version, onClose }: { doing: Doing; concernId: string; version: number; onClose: () => void }) {
  const done = () => {
    notifyDone(doing === 'close' ? 'The concern is closed.' : doing === 'reopen' ? 'The concern is open again.' : 'It is written down.');
    onClose();
  };
  const note = useMutationForm<ConcernPageNoteMutation>(noteMutation, { onDone: done });
  const close = useMutationForm<ConcernPageCloseMutation>(closeMutation, { onDone: done });
  const reopen = useMutationForm<ConcernPageReopenMutation>(reopenMutation, { onDone: done });
  const form = doing === 'close' ? close : doing === 'reopen' ? reopen : note;
  const field = doing === 'close' ? 'outcome' : doing === 'reopen' ? 'reason' : 'text';

  function submit(data: FormData) {
    const text = textOf(data, field) ?? '';
    if (doing === 'close') {
      close.submit({ input: { concernId, version, outcome: text } });
    } else if (doing === 'reopen') {
      reopen.submit({ input: { concernId, reason: text } });
    } else {
      note.submit({ input: { concernId, version, kind: doing, text } });
    }
  }

  return (
    <Form form={form} onSubmit={submit}>
      <Textarea {...form.field(field)} label={doing === 'close' ? 'What came of it' : doing === 'reopen' ? 'Why' : doing === 'ACTION' ? 'What was done' : 'Note'} required autosize minRows={4} />
      <FormActions form={form} label={doing === 'close' ? 'Close the concern' : doing === 'reopen' ? 'Open it again' : 'Write it down'} onCancel={onClose} cancelLabel="Leave it as it is" />
    </Form>
  );
}
