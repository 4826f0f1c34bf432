import { Button, Checkbox, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { Link } from 'react-router';
import type { MayBeKnownMutation } from '../../__generated__/MayBeKnownMutation.graphql';
import type { MayBeKnownQuery } from '../../__generated__/MayBeKnownQuery.graphql';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { FormMessage } from '../../components/Form';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import { endings } from './stages';

const query = graphql`
  query MayBeKnownQuery($fullName: String!, $email: String, $phone: String, $dateOfBirth: Date) {
    similarVolunteers(fullName: $fullName, email: $email, phone: $phone, dateOfBirth: $dateOfBirth) {
      id
      fullName
      knownAs
      email
      phone
      postcode
      dateOfBirth
      enrolments {
        stage
        centre {
          id
          name
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation MayBeKnownMutation($input: EnrolKnownVolunteerInput!) {
    enrolKnownVolunteer(input: $input) {
      volunteer {
        id
        fullName
        knownAs
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** What has been typed about somebody. */
export interface Typed {
  fullName: string;
  email: string | null;
  phone: string | null;
  dateOfBirth: string | null;
}

interface Props {
  typed: Typed;
  centreId: string;
  supportMeetingId?: string;
  referralId?: string;
  /** Whether somebody has said that it is none of those. */
  isElse: boolean;
  onElse: (isElse: boolean) => void;
  onEnrolled: (volunteer: { id: string; fullName: string; knownAs: string }) => void;
}

/** Who it may be that is about to be entered, as one types: "it is this person", or somebody else. */
export function MayBeKnown({ typed, centreId, supportMeetingId, referralId, isElse, onElse, onEnrolled }: Props) {
  const environment = useRelayEnvironment();
  const [similarVolunteers, setSimilar] = useState<MayBeKnownQuery['response']['similarVolunteers']>([]);
  useEffect(() => {
    // it is asked for on the side: that the visit ended, or the line is down, is told when the form is sent
    const asked = fetchQuery<MayBeKnownQuery>(environment, query, { ...typed }, { networkCacheConfig: { force: true, metadata: { mayWait: true } } }).subscribe({
      next: (response) => setSimilar(response.similarVolunteers),
      error: () => setSimilar([]),
    });
    return () => asked.unsubscribe();
  }, [environment, typed]);
  const form = useMutationForm<MayBeKnownMutation>(mutation, {
    onDone: (response) => {
      if (response.enrolKnownVolunteer.volunteer != null) {
        onEnrolled(response.enrolKnownVolunteer.volunteer);
      }
    },
  });
  // said of these people, and of nobody who is found after that
  const who = similarVolunteers.map((known) => known.id).join(' ');
  useEffect(() => onElse(false), [who, onElse]);
  if (similarVolunteers.length === 0) {
    return null;
  }
  const arrives = supportMeetingId !== undefined || referralId !== undefined;
  return (
    <div role="group" aria-label="May be known already">
      <Card title={similarVolunteers.length === 1 ? 'Is it this person?' : 'Is it one of these?'} tone="sun">
        <FormMessage form={form} />
        <Rows label="May be known already">
          {similarVolunteers.map((known) => {
            const here = known.enrolments.some((enrolment) => enrolment.centre.id === centreId && !endings.includes(enrolment.stage));
            return (
              <Row
                key={known.id}
                title={known.fullName}
                meta={
                  <>
                    {known.phone != null && <span>{known.phone}</span>}
                    {known.email != null && <span>{known.email}</span>}
                    {known.postcode != null && <span>{known.postcode}</span>}
                    {known.dateOfBirth != null && (
                      <span>
                        born <DateText date={known.dateOfBirth} />
                      </span>
                    )}
                    {known.enrolments.map((enrolment) => (
                      <span key={enrolment.centre.id}>
                        {enrolment.centre.name} <StatusBadge state={enrolment.stage} />
                      </span>
                    ))}
                  </>
                }
                aside={
                  here && !arrives ? (
                    <Button component={Link} to={`/volunteers/${known.id}`} size="sm" variant="default">
                      Open<span className="visually-hidden"> {known.fullName}</span>
                    </Button>
                  ) : (
                    <Button size="sm" variant="default" loading={form.busy} onClick={() => form.submit({ input: { volunteerId: known.id, centreId, supportMeetingId, referralId } })}>
                      It is this person<span className="visually-hidden">: {known.fullName}</span>
                    </Button>
                  )
                }
              />
            );
          })}
        </Rows>
        <Group mt="sm">
          <Checkbox label="It is somebody else" checked={isElse} onChange={(event) => onElse(event.currentTarget.checked)} />
        </Group>
      </Card>
    </div>
  );
}
