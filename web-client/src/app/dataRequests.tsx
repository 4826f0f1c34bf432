import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql, useFragment } from 'react-relay';
import type { dataRequests_volunteer$key, DataRequestKind } from '../__generated__/dataRequests_volunteer.graphql';
import type { dataRequestsAskMutation } from '../__generated__/dataRequestsAskMutation.graphql';
import type { dataRequestsWithdrawMutation } from '../__generated__/dataRequestsWithdrawMutation.graphql';
import { TimeText } from '../components/DateText';
import { Dialog } from '../components/Dialog';
import { Form, FormActions } from '../components/Form';
import { textOf } from '../components/formErrors';
import { notifyDone } from '../components/notices';
import { Row, Rows } from '../components/Rows';
import { StatusBadge, type Tone } from '../components/StatusBadge';
import { useAction } from '../components/useAction';
import { useMutationForm } from '../components/useMutationForm';
import { PersonalDataButtons } from './PersonalDataButtons';

const fragment = graphql`
  fragment dataRequests_volunteer on Volunteer {
    id
    dataRequests {
      id
      kind
      status
      note
      requestedAt
      requestedBy
      answeredAt
      declinedAt
      declinedReason
      withdrawnAt
      version
      copyUrl
    }
  }
`;

const askMutation = graphql`
  mutation dataRequestsAskMutation($input: RequestPersonalDataInput!) {
    requestPersonalData(input: $input) {
      dataRequest {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const withdrawMutation = graphql`
  mutation dataRequestsWithdrawMutation($input: WithdrawDataRequestInput!) {
    withdrawDataRequest(input: $input) {
      dataRequest {
        id
        status
        withdrawnAt
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const titles: Record<DataRequestKind, string> = { COPY: 'A copy of what is held', ERASURE: 'To be erased' };
const states: Record<string, readonly [string, Tone]> = {
  OPEN: ['Waiting for an answer', 'waiting'],
  ANSWERED: ['Answered', 'good'],
  DECLINED: ['Declined', 'bad'],
  WITHDRAWN: ['Withdrawn', 'quiet'],
};

/** What was asked about somebody's data, and what became of it; an open request can be taken back. */
export function DataRequestRows({ volunteer: key }: { volunteer: dataRequests_volunteer$key }) {
  const { dataRequests } = useFragment(fragment, key);
  const [withdraw, busy] = useAction<dataRequestsWithdrawMutation>(withdrawMutation);
  if (dataRequests.length === 0) {
    return null;
  }
  return (
    <Rows label="What was asked about the data">
      {dataRequests.map((request) => (
        <Row
          key={request.id}
          title={titles[request.kind]}
          meta={
            <>
              <span>
                Asked <TimeText at={request.requestedAt} time={false} />
              </span>
              {request.answeredAt != null && (
                <span>
                  answered <TimeText at={request.answeredAt} time={false} />
                </span>
              )}
              {request.note != null && <span>“{request.note}”</span>}
            </>
          }
          aside={
            <>
              <StatusBadge state={request.status} label={states[request.status]?.[0]} tone={states[request.status]?.[1]} />
              {request.status === 'OPEN' && (
                <Button
                  variant="default"
                  size="xs"
                  disabled={busy}
                  onClick={() => withdraw({ input: { dataRequestId: request.id, version: request.version } }, { done: 'The request is withdrawn.' })}
                >
                  Withdraw
                </Button>
              )}
            </>
          }
        >
          {request.declinedReason != null && <p>Declined, because: {request.declinedReason}</p>}
          {request.copyUrl != null && <PersonalDataButtons id={request.id} label="Fetch the copy (PDF)" />}
        </Row>
      ))}
    </Rows>
  );
}

/** Asks for a copy or for erasure, in a dialog of its own. */
export function AskButton({ volunteerId, kind, label, explanation }: { volunteerId: string; kind: DataRequestKind; label: string; explanation: string }) {
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {label}
      </Button>
      <Dialog opened={opened} title={label} onClose={dialog.close}>
        <AskForm volunteerId={volunteerId} kind={kind} explanation={explanation} onClose={dialog.close} />
      </Dialog>
    </>
  );
}

function AskForm({ volunteerId, kind, explanation, onClose }: { volunteerId: string; kind: DataRequestKind; explanation: string; onClose: () => void }) {
  const form = useMutationForm<dataRequestsAskMutation>(askMutation, {
    onDone() {
      notifyDone('The coordinator is asked. You see the answer here.');
      onClose();
    },
  });
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { volunteerId, kind, note: textOf(data, 'note') ?? null } })}>
      <p>{explanation}</p>
      <Textarea {...form.field('note')} label="Anything to add" autosize minRows={2} />
      <FormActions form={form} label="Ask" onCancel={onClose} />
    </Form>
  );
}
