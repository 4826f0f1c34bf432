import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { addDays, formatDate, formatInstantDate, formatSpan, formatTime, today } from '../../components/dates';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { FormMessage } from '../../components/Form';
import { hasErrors } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import type { FormHandle } from '../../components/useForm';
import { useMutationForm } from '../../components/useMutationForm';
import type { QuestionsAssignmentMutation } from '../../__generated__/QuestionsAssignmentMutation.graphql';
import type { QuestionsOfferMutation } from '../../__generated__/QuestionsOfferMutation.graphql';
import type { Questions_volunteer$data, Questions_volunteer$key } from '../../__generated__/Questions_volunteer.graphql';
import { MeetingAnswer } from './MeetingAnswer';
import type { Engagement } from './useEngagements';
import classes from './MePage.module.css';

const fragment = graphql`
  fragment Questions_volunteer on Volunteer {
    id
    assignments {
      id
      status
      from
      until
      programme {
        name
        venue
      }
      role {
        title
      }
    }
    places {
      id
      status
      offerExpiresAt
      cohort {
        name
        course {
          title
        }
      }
    }
    accreditations {
      id
      title
      validUntil
    }
    checks {
      id
      status
      on
      recheckDue
      type {
        id
        name
        kind
        retiredAt
      }
    }
  }
`;

interface Props {
  volunteer: Questions_volunteer$key;
  /** Meetings that the person had not answered when the page was opened; they stay here as they are answered. */
  meetings: readonly Engagement[];
  /** On a break: only what would be lost without an answer is asked. */
  pauses: boolean;
}

/** What waits for the person: their own yes or no, a paper to bring, a check to renew. */
export function Questions({ volunteer: key, meetings, pauses }: Props) {
  const { id, assignments, places, checks, accreditations } = useFragment(fragment, key);
  const proposed = assignments.filter((assignment) => assignment.status === 'PROPOSED');
  const offered = places.filter((place) => place.status === 'OFFERED');

  // of each type the latest counts: what was asked for anew is on its way
  const byDay = [...checks].sort((a, b) => b.on.localeCompare(a.on)).filter((check) => check.type.retiredAt == null);
  const latest = byDay.filter((check, index) => byDay.findIndex((other) => other.type.id === check.type.id) === index);
  const now = today(useTimeZone());
  const tasks = pauses ? [] : [
    ...latest.flatMap((check) => {
      const words = wordsOf(check);
      return words === null ? [] : [{ id: check.id, name: check.type.name, words }];
    }),
    // of one title the certificate that holds longest counts
    ...accreditations
      .filter(({ title, validUntil }) => validUntil != null && validUntil <= addDays(now, 60) && !accreditations.some((other) => other.title === title && (other.validUntil == null || other.validUntil > validUntil)))
      .map(({ id: held, title, validUntil }) => ({
        id: held, name: title, words: `Your certificate ${validUntil! < now ? 'was' : 'is'} valid until ${formatDate(validUntil!)}. Ask the coordinator about renewing it.`,
      })),
  ];

  const open = meetings.filter((engagement) => engagement.meeting?.reply === 'NO_ANSWER').length;
  const waiting = proposed.length + offered.length + open + tasks.length;
  // The card stays when its last question is answered, and with it the keyboard's place.
  const [asked, setAsked] = useState(waiting > 0);
  if (waiting > 0 && !asked) {
    setAsked(true);
  }
  if (!asked && meetings.length === 0) {
    return pauses ? null : (
      <Card title="What we ask of you">
        <p className={classes.asked}>Nothing at the moment.</p>
      </Card>
    );
  }
  return (
    <Card title="What we ask of you" tone="sun">
      {waiting === 0 && (
        <p className={classes.answered} role="status">
          Thank you: everything that we asked you is answered.
        </p>
      )}
      {proposed.map((assignment) => (
        <AssignmentQuestion key={assignment.id} assignment={assignment} />
      ))}
      {offered.map((place) => (
        <OfferQuestion key={place.id} place={place} />
      ))}
      {meetings.map((engagement) => (
        <div key={engagement.id} className={classes.question}>
          <h3>{engagement.title}</h3>
          <p>
            {formatSpan(engagement.startsAt, engagement.endsAt, engagement.zone)}
            {engagement.venue !== null && ` · ${engagement.venue}`}
          </p>
          <MeetingAnswer meetingId={engagement.id} title={engagement.title} volunteerId={id} reply={engagement.meeting!.reply} />
        </div>
      ))}
      {tasks.map((check) => (
        <div key={check.id} className={classes.question}>
          <h3>{check.name}</h3>
          <p>{check.words}</p>
        </div>
      ))}
    </Card>
  );
}

/** What the person can do about a check; null where that is nothing. Referees are the centre's to ask. */
function wordsOf({ status, recheckDue, type }: Questions_volunteer$data['checks'][number]): string | null {
  if (type.kind === 'REFERENCE') {
    return null;
  }
  const paper = type.kind === 'DBS' ? 'the certificate' : type.kind === 'IDENTITY' ? 'your passport or another proof of who you are' : 'the paper';
  switch (status) {
    case 'TO_APPLY':
      return type.kind === 'IDENTITY' ? `Bring ${paper} next time.` : 'This is to be applied for. Ask the coordinator for the form and for help with it.';
    case 'APPLIED':
      return `This is on its way. Bring ${paper} as soon as you have it: we look at the original and give it back.`;
    case 'RECHECK_DUE':
      return recheckDue == null ? 'This is to be renewed. Ask the coordinator how.' : `This is to be renewed by ${formatDate(recheckDue)}. Ask the coordinator how.`;
    case 'OVERDUE':
      return recheckDue == null ? 'This was to be renewed. Please ring the coordinator.' : `This was to be renewed by ${formatDate(recheckDue)}. Please ring the coordinator.`;
    default:
      return null;
  }
}

const assignmentMutation = graphql`
  mutation QuestionsAssignmentMutation($input: RespondToAssignmentInput!) {
    respondToAssignment(input: $input) {
      assignment {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

function AssignmentQuestion({ assignment }: { assignment: Questions_volunteer$data['assignments'][number] }) {
  const form = useMutationForm<QuestionsAssignmentMutation>(assignmentMutation, {
    onDone: (response) =>
      notifyDone(response.respondToAssignment.assignment?.status === 'ACCEPTED' ? `Welcome to ${assignment.programme.name}.` : 'Thank you for telling us.'),
  });
  const answer = (accept: boolean) => form.submit({ input: { assignmentId: assignment.id, accept } });
  return (
    <div className={classes.question}>
      <FormMessage form={form} />
      <h3>{assignment.programme.name}</h3>
      <p>
        As {assignment.role.title.toLowerCase()}, from <DateText date={assignment.from} />
        {assignment.until != null && (
          <>
            {' '}
            until <DateText date={assignment.until} />
          </>
        )}
      </p>
      <YesNo form={form} about={assignment.programme.name} onAnswer={answer} />
    </div>
  );
}

const offerMutation = graphql`
  mutation QuestionsOfferMutation($input: RespondToOfferInput!) {
    respondToOffer(input: $input) {
      cohortPlace {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

function OfferQuestion({ place }: { place: Questions_volunteer$data['places'][number] }) {
  const zone = useTimeZone();
  const form = useMutationForm<QuestionsOfferMutation>(offerMutation, {
    onDone: (response) => notifyDone(response.respondToOffer.cohortPlace?.status === 'DECLINED' ? 'Thank you for telling us.' : 'The place is yours.'),
  });
  const answer = (accept: boolean) => form.submit({ input: { placeId: place.id, accept } });
  return (
    <div className={classes.question}>
      <FormMessage form={form} />
      <h3>{place.cohort.course.title}</h3>
      <p>
        We hold a place for you on {place.cohort.name}
        {place.offerExpiresAt != null && ` until ${formatInstantDate(place.offerExpiresAt, zone)}, ${formatTime(place.offerExpiresAt, zone)}`}.
      </p>
      <YesNo form={form} about={place.cohort.course.title} onAnswer={answer} />
    </div>
  );
}

/** A yes counts at once. A no cannot be taken back here, so it is asked for twice. */
function YesNo({ form, about, onAnswer }: { form: Pick<FormHandle, 'busy' | 'errors'>; about: string; onAnswer: (yes: boolean) => void }) {
  const [declining, decline] = useDisclosure(false);
  return (
    <div className={classes.buttons} role="group" aria-label={about}>
      <Button loading={form.busy && !declining} onClick={() => onAnswer(true)} leftSection={<Icon name="check" size={18} />}>
        Accept
      </Button>
      <Button disabled={form.busy} variant="default" onClick={decline.open}>
        Decline
      </Button>
      <ConfirmDialog
        opened={declining && !hasErrors(form.errors)}
        title={`Decline ${about}?`}
        action="Decline"
        keep="Think about it"
        danger
        busy={form.busy}
        onConfirm={() => onAnswer(false)}
        onClose={decline.close}
      >
        We then ask somebody else. If you change your mind later, tell the coordinator.
      </ConfirmDialog>
    </div>
  );
}
