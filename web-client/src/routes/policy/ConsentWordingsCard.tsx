import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { ConsentWordingsCard_wordings$data, ConsentWordingsCard_wordings$key } from '../../__generated__/ConsentWordingsCard_wordings.graphql';
import type { ConsentWordingsCardMutation } from '../../__generated__/ConsentWordingsCardMutation.graphql';
import { consents } from '../../app/consents';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { More } from '../../components/More';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';

const fragment = graphql`
  fragment ConsentWordingsCard_wordings on Query {
    consentWordings {
      kind
      text
      version
      versions {
        version
        text
        from
        by
      }
    }
  }
`;

const mutation = graphql`
  mutation ConsentWordingsCardMutation($input: ChangeConsentWordingInput!) {
    changeConsentWording(input: $input) {
      consentWordings {
        kind
        text
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Wording = ConsentWordingsCard_wordings$data['consentWordings'][number];

/** What people are asked when they consent to a use: each version, from when it was asked. */
export function ConsentWordingsCard({ wordings: key, mayChange }: { wordings: ConsentWordingsCard_wordings$key; mayChange: boolean }) {
  const { consentWordings } = useFragment(fragment, key);
  const [editing, setEditing] = useState<Wording | null>(null);
  return (
    <Card title="What people are asked to agree to" flush>
      <Rows label="Wordings of consents">
        {consentWordings.map((wording) => (
          <Row
            key={wording.kind}
            title={titleOf(wording.kind)}
            meta={<span>{wording.text}</span>}
            aside={
              mayChange && (
                <Button variant="default" size="sm" onClick={() => setEditing(wording)} aria-label={`Change the wording: ${titleOf(wording.kind)}`}>
                  Change
                </Button>
              )
            }
          >
            {wording.versions.length > 1 && (
              <More summary={`Earlier wordings of “${titleOf(wording.kind)}”`}>
                {wording.versions.slice(1).map((version) => (
                  <Text key={version.version} size="sm" mb="xs">
                    {version.text}{' '}
                    {version.from == null ? '(came with the program)' : <>(from <TimeText at={version.from} />, {version.by})</>}
                  </Text>
                ))}
              </More>
            )}
          </Row>
        ))}
      </Rows>
      <Dialog opened={editing !== null} title={editing === null ? '' : `Wording: ${titleOf(editing.kind)}`} onClose={() => setEditing(null)}>
        {editing !== null && <WordingForm wording={editing} onClose={() => setEditing(null)} />}
      </Dialog>
    </Card>
  );
}

function WordingForm({ wording, onClose }: { wording: Wording; onClose: () => void }) {
  const [act] = useAction<ConsentWordingsCardMutation>(mutation);
  const form = useMutationForm<ConsentWordingsCardMutation>(mutation, {
    onDone() {
      notifyDone('The new wording is asked from now on.', () => act({ input: { kind: wording.kind, text: wording.text } }, { done: 'The wording before is asked again.' }));
      onClose();
    },
  });
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { kind: wording.kind, text: textOf(data, 'text') ?? '' } })}>
      <Text mb="md">Whoever agreed already agreed to the wording of that day; that stays with their consent.</Text>
      <Textarea {...form.field('text')} label="What people are asked" required autosize minRows={3} defaultValue={wording.text} />
      <FormActions form={form} label="Ask it like this from now on" onCancel={onClose} />
    </Form>
  );
}

function titleOf(kind: string): string {
  return consents.find((each) => each.kind === kind)?.title ?? kind;
}
