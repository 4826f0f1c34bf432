import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { formatInstantDate, formatTime } from '../../components/dates';
import { FormMessage } from '../../components/Form';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
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

  return (
    proposed.length + offered.length > 0 && (
      <Card title="Would you like to?" tone="sun">
        {proposed.map((assignment) => (
          <AssignmentQuestion key={assignment.id} assignment={assignment} />
        ))}
        {offered.map((place) => (
          <OfferQuestion key={place.id} place={place} />
        ))}
      </Card>
    )
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
      <p>
        <strong>{assignment.programme.name}</strong>
        <br />
        As {assignment.role.title.toLowerCase()}, from <DateText date={assignment.from} />
        {assignment.until != null && (
          <>
            {' '}
            until <DateText date={assignment.until} />
          </>
        )}
      </p>
      <YesNo busy={form.busy} about={assignment.programme.name} onAnswer={answer} />
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
      <p>
        <strong>{place.cohort.course.title}</strong>
        <br />
        We hold a place for you on {place.cohort.name}
        {place.offerExpiresAt != null && ` until ${formatInstantDate(place.offerExpiresAt, zone)}, ${formatTime(place.offerExpiresAt, zone)}`}.
      </p>
      <YesNo busy={form.busy} about={place.cohort.course.title} onAnswer={answer} />
    </div>
  );
}

function YesNo({ busy, about, onAnswer }: { busy: boolean; about: string; onAnswer: (yes: boolean) => void }) {
  return (
    <div className={classes.buttons} role="group" aria-label={about}>
      <Button disabled={busy} onClick={() => onAnswer(true)} leftSection={<Icon name="check" size={18} />}>
        Accept
      </Button>
      <Button disabled={busy} variant="default" onClick={() => onAnswer(false)}>
        Decline
      </Button>
    </div>
  );
}
