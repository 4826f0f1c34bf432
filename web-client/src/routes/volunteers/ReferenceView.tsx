import { Button, Group, Stack, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { DateText, TimeText } from '../../components/DateText';
import { Fact, Facts } from '../../components/Facts';
import { FormMessage } from '../../components/Form';
import { LinesSkeleton } from '../../components/Loading';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import type { ReferenceViewAgainMutation } from '../../__generated__/ReferenceViewAgainMutation.graphql';
import type { ReferenceViewQuery } from '../../__generated__/ReferenceViewQuery.graphql';
import type { ReferenceViewRemindMutation } from '../../__generated__/ReferenceViewRemindMutation.graphql';
import type { ReferenceViewReopenMutation } from '../../__generated__/ReferenceViewReopenMutation.graphql';
import type { ReferenceViewWithdrawMutation } from '../../__generated__/ReferenceViewWithdrawMutation.graphql';
import { CorrectReferee, Decide, EnterAnswer, type Statement } from './ReferenceForms';
import type { Reference } from './ReferencesCard';
import { answers, channels, referenceStates } from './references';
import classes from './ReferenceView.module.css';

const query = graphql`
  query ReferenceViewQuery($id: ID!) {
    node(id: $id) {
      ... on ReferenceRequest @alias(as: "reference") {
        statement {
          words
          capacity
          knownSince
        }
      }
    }
  }
`;

const remindMutation = graphql`
  mutation ReferenceViewRemindMutation($input: RemindRefereeInput!) {
    remindReferee(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const againMutation = graphql`
  mutation ReferenceViewAgainMutation($input: AskRefereeAgainInput!) {
    askRefereeAgain(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const withdrawMutation = graphql`
  mutation ReferenceViewWithdrawMutation($input: WithdrawReferenceRequestInput!) {
    withdrawReferenceRequest(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const reopenMutation = graphql`
  mutation ReferenceViewReopenMutation($input: ReopenReferenceInput!) {
    reopenReference(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  reference: Reference;
  volunteerName: string;
  mayDecide: boolean;
  onClose: () => void;
}

/** One reference: who was asked, what they said, and what can be done about it. That an answer was read is recorded. */
export function ReferenceView(props: Props) {
  const { reference } = props;
  const answered = reference.answer != null && reference.answer !== 'DECLINED' && reference.forgottenOn == null;
  return <Suspense fallback={<LinesSkeleton lines={4} />}>{answered ? <Answered {...props} /> : <Reading {...props} statement={null} />}</Suspense>;
}

function Answered(props: Props) {
  const { node } = useLazyLoadQuery<ReferenceViewQuery>(query, { id: props.reference.id }, { fetchPolicy: 'store-and-network' });
  return <Reading {...props} statement={node?.reference?.statement ?? null} />;
}

type Doing = 'reading' | 'deciding' | 'entering' | 'correcting' | 'asking again' | 'withdrawing' | 'reopening';

function Reading({ reference, statement, volunteerName, mayDecide, onClose }: Props & { statement: Statement | null }) {
  const [doing, setDoing] = useState<Doing>('reading');
  const back = { onDone: onClose, onCancel: () => setDoing('reading') };
  const open = reference.status === 'ASKED' || reference.status === 'REMINDED';
  const { id: referenceRequestId, version } = reference;
  const remind = useMutationForm<ReferenceViewRemindMutation>(remindMutation, {
    onDone() {
      notifyDone(`${reference.name} is reminded.`);
      onClose();
    },
  });

  if (doing === 'correcting') {
    return <CorrectReferee reference={reference} {...back} />;
  }
  if (doing === 'entering') {
    return <EnterAnswer reference={reference} statement={statement} {...back} />;
  }
  return (
    <Stack>
      <About reference={reference} statement={statement} volunteerName={volunteerName} />
      <FormMessage form={remind} />
      {doing === 'deciding' && <Decide reference={reference} {...back} />}
      {doing === 'asking again' && (
        <Step<ReferenceViewAgainMutation>
          mutation={againMutation}
          variables={{ input: { referenceRequestId, version } }}
          action="Ask again"
          done={reference.email == null ? `Ring or write to ${reference.name} again.` : `${reference.name} is asked again.`}
          {...back}
        >
          {reference.answer != null && reference.answer !== 'DECLINED' ? 'What they answered is removed. ' : ''}
          {reference.email == null ? 'There is no e-mail address: nothing is sent.' : 'They get another e-mail; the link in the earlier one does not work any more.'}
        </Step>
      )}
      {doing === 'withdrawing' && (
        <Step<ReferenceViewWithdrawMutation>
          mutation={withdrawMutation}
          variables={{ input: { referenceRequestId, version } }}
          action="Withdraw the request"
          done="The request is withdrawn."
          {...back}
        >
          The link in their e-mail does not work any more, and they are not reminded. You can ask them again.
        </Step>
      )}
      {doing === 'reopening' && (
        <Step<ReferenceViewReopenMutation>
          mutation={reopenMutation}
          variables={{ input: { referenceRequestId, version } }}
          action="Take the decision back"
          done="The reference waits for a decision again."
          {...back}
        >
          From today on the reference is undecided: {volunteerName} may be no longer ready. The days before stay as they were.
        </Step>
      )}
      {doing === 'reading' && mayDecide && (
        <Group gap="sm">
          {reference.status === 'ANSWERED' && <Button onClick={() => setDoing('deciding')}>Decide</Button>}
          {open && reference.email != null && (
            <Button loading={remind.busy} onClick={() => remind.submit({ input: { referenceRequestId, version } })}>
              Remind now
            </Button>
          )}
          {(open || reference.status === 'ANSWERED' || reference.status === 'DECLINED') && reference.answeredThrough !== 'PAGE' && (
            <Button variant="default" onClick={() => setDoing('entering')}>
              {open ? 'Enter their answer' : 'Put the answer right'}
            </Button>
          )}
          {reference.decidedOn == null && (
            <>
              <Button variant="default" onClick={() => setDoing('correcting')}>
                Correct the referee
              </Button>
              <Button variant="default" onClick={() => setDoing('asking again')}>
                Ask again
              </Button>
            </>
          )}
          {reference.decidedOn == null && reference.status !== 'WITHDRAWN' && (
            <Button variant="subtle" onClick={() => setDoing('withdrawing')}>
              Withdraw
            </Button>
          )}
          {reference.decidedOn != null && (
            <Button variant="default" onClick={() => setDoing('reopening')}>
              Take the decision back
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

function About({ reference: it, statement, volunteerName }: { reference: Reference; statement: Statement | null; volunteerName: string }) {
  return (
    <>
      {it.undelivered != null && (
        <Text role="alert">
          The e-mail did not arrive: {it.undelivered} Put the address right, and they are asked there.
        </Text>
      )}
      <Facts>
        <Fact name="State">{referenceStates[it.status][0]}</Fact>
        <Fact name="They are">{it.relationship}</Fact>
        <Fact name="E-mail">{it.email}</Fact>
        <Fact name="Telephone">{it.telephone}</Fact>
        <Fact name="Asked">
          <TimeText at={it.askedAt} /> by {it.askedBy}
        </Fact>
        <Fact name="Reminded">{it.remindedAt == null ? null : <TimeText at={it.remindedAt} />}</Fact>
        <Fact name="To answer by">{it.dueOn == null ? null : <DateText date={it.dueOn} />}</Fact>
        <Fact name="Answered">
          {it.answeredOn == null ? null : (
            <>
              <DateText date={it.answeredOn} />
              {it.answeredThrough != null && `, ${channels[it.answeredThrough]}`}
              {it.enteredBy != null && `, entered by ${it.enteredBy}`}
            </>
          )}
        </Fact>
        <Fact name={`Would recommend ${volunteerName}`}>{it.answer == null ? null : answers[it.answer]}</Fact>
        <Fact name="How they know each other">{statement?.capacity}</Fact>
        <Fact name="Since">{statement?.knownSince}</Fact>
        <Fact name="Withdrawn">{it.withdrawnOn == null ? null : <DateText date={it.withdrawnOn} />}</Fact>
        <Fact name="Decided">
          {it.decidedOn == null ? null : (
            <>
              <DateText date={it.decidedOn} /> by {it.decidedBy}
            </>
          )}
        </Fact>
        <Fact name="Removed">
          {it.forgottenOn == null ? null : (
            <>
              What they said, and where they are reached, on <DateText date={it.forgottenOn} />
            </>
          )}
        </Fact>
      </Facts>
      {statement?.words != null && (
        <figure className={classes.words}>
          <figcaption>In their words</figcaption>
          <blockquote dir="auto">{statement.words}</blockquote>
        </figure>
      )}
    </>
  );
}

interface StepProps<TMutation extends MutationParameters> {
  mutation: GraphQLTaggedNode;
  variables: TMutation['variables'];
  action: string;
  done: string;
  children: React.ReactNode;
  onDone: () => void;
  onCancel: () => void;
}

/** Says what follows, and asks. */
function Step<TMutation extends MutationParameters>({ mutation, variables, action, done, children, onDone, onCancel }: StepProps<TMutation>) {
  const form = useMutationForm<TMutation>(mutation, {
    onDone() {
      notifyDone(done);
      onDone();
    },
  });
  return (
    <Stack>
      <FormMessage form={form} />
      <Text>{children}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} data-autofocus>
          Keep as it is
        </Button>
        <Button loading={form.busy} onClick={() => form.submit(variables)}>
          {action}
        </Button>
      </Group>
    </Stack>
  );
}
