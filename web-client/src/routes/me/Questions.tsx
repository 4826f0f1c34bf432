import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { formatInstantDate, formatTime } from '../../components/dates';
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
import classes from './MePage.module.css';

const fragment = graphql`
  fragment Questions_volunteer on Volunteer {
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
  }
`;

/** What waits for the person's own yes or no. */
export function Questions({ volunteer: key }: { volunteer: Questions_volunteer$key }) {
  const { assignments, places } = useFragment(fragment, key);
  const proposed = assignments.filter((assignment) => assignment.status === 'PROPOSED');
  const offered = places.filter((place) => place.status === 'OFFERED');

  const waiting = proposed.length + offered.length;
  // The card stays when its last question is answered, and with it the keyboard's place.
  const [asked, setAsked] = useState(waiting > 0);
  if (waiting > 0 && !asked) {
    setAsked(true);
  }
  if (!asked) {
    return null;
  }
  return (
    <Card title={waiting > 0 ? 'Would you like to?' : 'Thank you'} tone="sun">
      {waiting === 0 && <p className={classes.answered}>Everything that we asked you is answered.</p>}
      {proposed.map((assignment) => (
        <AssignmentQuestion key={assignment.id} assignment={assignment} />
      ))}
      {offered.map((place) => (
        <OfferQuestion key={place.id} place={place} />
      ))}
    </Card>
  );
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
