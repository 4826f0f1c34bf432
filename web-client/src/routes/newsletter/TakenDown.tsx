import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql, useFragment } from 'react-relay';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { TimeText } from '../../components/DateText';
import { FormMessage } from '../../components/Form';
import { More } from '../../components/More';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import type { TakenDown_issue$key } from '../../__generated__/TakenDown_issue.graphql';
import type { TakenDownMutation } from '../../__generated__/TakenDownMutation.graphql';

const fragment = graphql`
  fragment TakenDown_issue on NewsletterIssue {
    id
    version
    takenDownAt
    withoutConsent
    sentTo {
      id
      fullName
    }
    centre {
      timeZone
    }
  }
`;

const mutation = graphql`
  mutation TakenDownMutation($input: RepublishNewsletterInput!) {
    republishNewsletter(input: $input) {
      newsletterIssue {
        id
        status
        takenDownAt
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Why an issue is off the web, how it comes back, and who has it in their mailbox already. */
export function TakenDown({ issue: key }: { issue: TakenDown_issue$key }) {
  const issue = useFragment(fragment, key);
  const mayWrite = useMay('newsletter.write');
  const [asking, ask] = useDisclosure(false);
  const form = useMutationForm<TakenDownMutation>(mutation, {
    onDone() {
      notifyDone('The issue is on the web again, without what may not be shown.');
      ask.close();
    },
  });
  const sentTo = issue.sentTo ?? [];
  return (
    <Card title="This issue is off the web" tone="coral">
      <p>
        {issue.takenDownAt != null && (
          <>
            On <TimeText at={issue.takenDownAt} timeZone={issue.centre.timeZone} /> somebody who is told of in it withdrew their consent, or their record was erased. Its page, PDF and
            photographs are not shown until it is published again without them.
          </>
        )}
      </p>
      {issue.withoutConsent.length > 0 && (
        <ul>
          {issue.withoutConsent.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <FormMessage form={form} />
      {mayWrite && (
        <Button onClick={ask.open} data-screen>
          Publish it again without them
        </Button>
      )}
      {sentTo.length > 0 && (
        <More summary={sentTo.length === 1 ? 'One person was sent it by e-mail' : `${sentTo.length} people were sent it by e-mail`}>
          <ul>
            {sentTo.map((person) => (
              <li key={person.id}>{person.fullName}</li>
            ))}
          </ul>
        </More>
      )}
      <ConfirmDialog
        opened={asking}
        title="Publish the issue again?"
        action="Publish it again"
        keep="Leave it off the web"
        busy={form.busy}
        onConfirm={() => form.submit({ input: { newsletterIssueId: issue.id, version: issue.version } })}
        onClose={ask.close}
      >
        Page and PDF come back without what may not be shown. Nobody is sent it again.
      </ConfirmDialog>
    </Card>
  );
}
