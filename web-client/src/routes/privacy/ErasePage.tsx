import { Textarea, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { useMutationForm } from '../../components/useMutationForm';
import type { ErasePageMutation } from '../../__generated__/ErasePageMutation.graphql';
import type { ErasePageQuery } from '../../__generated__/ErasePageQuery.graphql';
import classes from './Privacy.module.css';

const query = graphql`
  query ErasePageQuery($id: ID!) {
    previewErasure(volunteerId: $id) {
      name
      refusal
      goes
      stays
      leftShort
    }
  }
`;

const mutation = graphql`
  mutation ErasePageMutation($input: EraseVolunteerInput!) {
    eraseVolunteer(input: $input) {
      volunteer {
        id
        erasedAt
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export const loader = queryLoader<ErasePageQuery>(query, ({ params }) => ({ id: params.id ?? '' }));

/** What erasing somebody takes away and what stays, and then the name typed, because there is no way back. */
export function Component() {
  return useMay('volunteers.erase') ? <Erase /> : <NotYours what="Erasing a record" />;
}

function Erase() {
  const preview = useRouteQuery<ErasePageQuery>(query).previewErasure;
  const id = window.location.pathname.split('/')[2] ?? '';
  if (preview == null) {
    return <NotFound what="volunteer" />;
  }
  const back = { to: `/volunteers/${id}/data`, label: 'What is held' };
  if (preview.refusal != null) {
    return (
      <>
        <PageHeader back={back} title="Erase a record" />
        <EmptyState title="This cannot be done now">{preview.refusal}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader back={back} title={`Erase ${preview.name}`} intro="Once it is done there is no way back." />
      <div className={classes.stack}>
        <Card title="What goes">
          <Sentences of={preview.goes} />
        </Card>
        <Card title="What stays, without the name">
          <Sentences of={preview.stays} />
        </Card>
        <Card title="Whom it leaves short" tone={preview.leftShort.length > 0 ? 'sun' : 'plain'}>
          {preview.leftShort.length > 0 ? <Sentences of={preview.leftShort} /> : <p>Nobody: nothing lies ahead of them.</p>}
        </Card>
        <Confirm id={id} name={preview.name} />
      </div>
    </>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul className={classes.list}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Confirm({ id, name }: { id: string; name: string }) {
  const navigate = useNavigate();
  const form = useMutationForm<ErasePageMutation>(mutation, {
    refresh: false,
    onDone() {
      notifyDone('The record is erased.');
      void navigate('/volunteers');
    },
  });
  return (
    <div data-screen>
      <Card title="Erase it" tone="coral">
        <Form
          form={form}
          onSubmit={(data) => form.submit({ input: { volunteerId: id, reason: textOf(data, 'reason') ?? '', confirm: textOf(data, 'confirm') ?? '' } })}
        >
          <div className={classes.fields}>
            <Textarea {...form.field('reason')} label="Why" description="It stays in the audit trail, without the name." required autosize minRows={2} />
            <TextInput {...form.field('confirm')} label={`Type the name: ${name}`} required autoComplete="off" />
          </div>
          <FormActions form={form} label="Erase for good" danger />
        </Form>
      </Card>
    </div>
  );
}
