import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import type { DraftIssueFormMutation } from '../../__generated__/DraftIssueFormMutation.graphql';
import { useCentre } from '../../app/session';
import { today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { useTimeZone } from '../../components/place';
import { useMutationForm } from '../../components/useMutationForm';
import { CentreField } from '../../pickers/CentreField';
import { nextIssue } from './nextIssue';
import classes from './Newsletter.module.css';

const mutation = graphql`
  mutation DraftIssueFormMutation($input: DraftNewsletterInput!) {
    draftNewsletter(input: $input) {
      newsletterIssue {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export function DraftIssueForm({ last, onClose }: { last: { title: string; to: string } | null; onClose: () => void }) {
  const [centreId, setCentreId] = useState(useCentre().id);
  const navigate = useNavigate();
  const zone = useTimeZone();
  const [defaults] = useState(() => nextIssue(last, today(zone)));
  const form = useMutationForm<DraftIssueFormMutation>(mutation, {
    refresh: false,
    onDone: ({ draftNewsletter }) => void navigate(`/newsletter/${draftNewsletter.newsletterIssue!.id}`),
  });

  function submit(data: FormData) {
    form.submit({
      input: { centreId, title: textOf(data, 'title') ?? '', from: textOf(data, 'from') ?? '', to: textOf(data, 'to') ?? '' },
    });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <div className={classes.fields}>
        <CentreField {...form.field('centreId')} value={centreId} onChange={setCentreId} />
        <TextInput {...form.field('title')} className={classes.wide} label="Title" required defaultValue={defaults.title} />
        <DateField {...form.field('from')} label="It tells of, from" required defaultValue={defaults.from} />
        <DateField {...form.field('to')} label="to" required defaultValue={defaults.to} />
      </div>
      <p className={classes.quiet}>
        The draft is filled with milestones, accreditations, newcomers and stories of these dates, as far as the people concerned have agreed,
        and with what is coming up.
      </p>
      <FormActions form={form} label="Draft it" onCancel={onClose} cancelLabel="Not now" />
    </Form>
  );
}
