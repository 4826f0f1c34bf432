import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay';
import type { MessageTable_messages$data, MessageTable_messages$key } from '../../__generated__/MessageTable_messages.graphql';
import type { MessageTableRetryMutation } from '../../__generated__/MessageTableRetryMutation.graphql';
import { useMay } from '../../app/session';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { TimeText } from '../../components/DateText';
import { describeError } from '../../components/requestError';
import { readErrors } from '../../components/refusals';
import { notifyDone, notifyFailed } from '../../components/notices';
import { sentence, StatusBadge } from '../../components/StatusBadge';
import { messageKinds } from './messageKinds';
import classes from './Messages.module.css';

const fragment = graphql`
  fragment MessageTable_messages on MessagesConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      kind
      subject
      to
      status
      reason
      dueAt
      sentAt
      nextAttemptAt
      attempts
      volunteer {
        id
        fullName
      }
    }
  }
`;

const retry = graphql`
  mutation MessageTableRetryMutation($input: RetryMessageInput!) {
    retryMessage(input: $input) {
      message {
        id
        status
        reason
        nextAttemptAt
        attempts
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Message = NonNullable<MessageTable_messages$data['nodes']>[number];

interface Props {
  label: string;
  messages: MessageTable_messages$key | null;
  empty: ReactNode;
  sortable?: boolean;
}

/** The message ledger: what was due to whom, whether it went, and why not. */
export function MessageTable({ label, messages: key, empty, sortable = false }: Props) {
  const messages = useFragment(fragment, key);
  const maySend = useMay('messages.write');
  const columns: ReadonlyArray<Column<Message>> = [
    {
      key: 'to',
      header: 'To',
      primary: true,
      cell: (message) => message.volunteer?.fullName ?? message.to,
    },
    {
      key: 'kind',
      header: 'What',
      sort: sortable ? 'kind' : undefined,
      cell: (message) => (
        <span>
          {messageKinds[message.kind] ?? sentence(message.kind)}
          {message.subject != null && <small className={classes.subject}>{message.subject}</small>}
        </span>
      ),
    },
    { key: 'due', header: 'Due', sort: sortable ? 'dueAt' : undefined, cell: (message) => <span className={classes.due}><TimeText at={message.dueAt} style="short" /></span> },
    {
      key: 'status',
      header: 'Outcome',
      sort: sortable ? 'status' : undefined,
      cell: (message) => (
        <span className={classes.outcome}>
          <StatusBadge state={message.status} />
          <small>
            {message.status === 'SENT' && message.sentAt != null && <TimeText at={message.sentAt} style="short" />}
            {message.status === 'QUEUED' && message.attempts > 0 && message.nextAttemptAt != null && (
              <>
                tried {message.attempts === 1 ? 'once' : `${message.attempts} times`}, again at <TimeText at={message.nextAttemptAt} style="short" />
              </>
            )}
            {message.status === 'FAILED' && `tried ${message.attempts === 1 ? 'once' : `${message.attempts} times`}`}
            {message.reason != null && <span className={classes.reason}>{message.reason}</span>}
          </small>
          {maySend && message.status === 'FAILED' && <Retry message={message} />}
        </span>
      ),
    },
  ];

  return (
    <ConnectionTable
      label={label}
      columns={columns}
      to={(message) => (message.volunteer == null ? null : `/volunteers/${message.volunteer.id}`)}
      nodes={messages?.nodes ?? []}
      pageInfo={messages?.pageInfo}
      totalCount={messages?.totalCount}
      defaultSort="dueAt.desc"
      empty={empty}
    />
  );
}

function Retry({ message }: { message: Message }) {
  const [commit, busy] = useMutation<MessageTableRetryMutation>(retry);
  const to = message.volunteer?.fullName ?? message.to;

  function send() {
    commit({
      variables: { input: { messageId: message.id } },
      onCompleted({ retryMessage }) {
        const [refusal] = readErrors(retryMessage.errors).messages;
        if (refusal === undefined) {
          notifyDone(`The message to ${to} is queued again.`);
        } else {
          notifyFailed(refusal);
        }
      },
      onError: (error) => notifyFailed(describeError(error).message),
    });
  }

  return (
    <Button size="xs" variant="light" loading={busy} onClick={send} aria-label={`Try again to send to ${to}`}>
      Try again
    </Button>
  );
}
