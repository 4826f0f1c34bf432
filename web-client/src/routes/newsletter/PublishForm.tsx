import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { PublishForm_issue$key } from '../../__generated__/PublishForm_issue.graphql';
import type { PublishFormMutation } from '../../__generated__/PublishFormMutation.graphql';
import { Choice } from '../../components/Choice';
import { addDays, instantAt, today } from '../../components/dates';
import { DateField, TimeField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { Readers } from './Readers';
import classes from './Newsletter.module.css';

const fragment = graphql`
  fragment PublishForm_issue on NewsletterIssue {
    id
    version
    centre {
      timeZone
    }
    ...Readers_issue
  }
`;

const mutation = graphql`
  mutation PublishFormMutation($input: PublishNewsletterInput!) {
    publishNewsletter(input: $input) {
      newsletterIssue {
        id
        status
        ...IssueEditor_issue
        ...PublishedIssue_issue
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type When = 'now' | 'later';

/** Publishes now or at a time, after saying who will get it. */
export function PublishForm({ issue: key, onClose }: { issue: PublishForm_issue$key; onClose: () => void }) {
  const issue = useFragment(fragment, key);
  const zone = issue.centre.timeZone;
  const [when, setWhen] = useState<When>('now');
  const form = useMutationForm<PublishFormMutation>(mutation, {
    onDone({ publishNewsletter }) {
      notifyDone(publishNewsletter.newsletterIssue!.status === 'SCHEDULED' ? 'The issue goes out by itself at that time.' : 'The issue is published.');
      onClose();
    },
  });

  function submit(data: FormData) {
    const at = when === 'now' ? null : instantAt(textOf(data, 'at') ?? '', textOf(data, 'time') ?? '', zone);
    if (when === 'later' && at === null) {
      form.setErrors({ ...noErrors, fields: { at: 'Enter a day and a time.' } });
      return;
    }
    form.submit({ input: { newsletterIssueId: issue.id, version: issue.version, at } });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <div className={classes.readers}>
        <Readers issue={issue} />
      </div>
      <div className={classes.when}>
        <Choice
          label="When"
          labelled
          value={when}
          onChange={setWhen}
          options={[
            { value: 'now', label: 'Now' },
            { value: 'later', label: 'At a time' },
          ]}
        />
      </div>
      {when === 'later' && (
        <div className={classes.fields}>
          <DateField {...form.field('at')} label="Day" required defaultValue={addDays(today(zone), 1)} />
          <TimeField {...form.field('time')} label="Time" required defaultValue="09:00" />
        </div>
      )}
      <p className={classes.quiet}>
        Everyone’s consent is asked for once more when it goes out: whoever has withdrawn it is left out. After that the issue cannot be changed.
      </p>
      <FormActions form={form} label={when === 'now' ? 'Publish now' : 'Schedule it'} onCancel={onClose} cancelLabel="Not yet" />
    </Form>
  );
}
