import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useMay } from '../../app/session';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { today } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { StatusBadge } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import type { AccreditationsCard_volunteer$key } from '../../__generated__/AccreditationsCard_volunteer.graphql';
import type { AccreditationsCardMutation } from '../../__generated__/AccreditationsCardMutation.graphql';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment AccreditationsCard_volunteer on Volunteer {
    id
    accreditations {
      id
      title
      awardedOn
      validUntil
      certificateNumber
    }
    places {
      id
      status
      appliedOn
      cohort {
        id
        name
        course {
          title
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation AccreditationsCardMutation($input: CreateAccreditationInput!) {
    createAccreditation(input: $input) {
      accreditation {
        id
        title
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** What the person holds, and the courses that they are on. */
export function AccreditationsCard({ volunteer: key }: { volunteer: AccreditationsCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const mayAdd = useMay('training.write');
  const now = today(useTimeZone());
  const [opened, dialog] = useDisclosure(false);

  return (
    <Card
      title="Training"
      actions={
        mayAdd && (
          <Button size="sm" variant="light" onClick={dialog.open} leftSection={<Icon name="add" size={16} />}>
            Add an accreditation
          </Button>
        )
      }
    >
      {volunteer.accreditations.length === 0 && volunteer.places.length === 0 && (
        <EmptyState small title="No training yet">
          Accreditations appear here when a course is completed, or when one is brought along.
        </EmptyState>
      )}
      <ul className={classes.rows}>
        {volunteer.accreditations.map((held) => (
          <li key={held.id}>
            <span className={classes.words}>
              <strong>{held.title}</strong>
              <span>
                Awarded <DateText date={held.awardedOn} />
                {held.certificateNumber != null && ` · ${held.certificateNumber}`}
                {held.validUntil != null && (
                  <>
                    {' '}
                    · valid until <DateText date={held.validUntil} />
                  </>
                )}
              </span>
            </span>
            {held.validUntil != null && held.validUntil < now ? (
              <StatusBadge state="OVERDUE" label="Run out" />
            ) : (
              <StatusBadge state="ACHIEVED" label="Held" />
            )}
          </li>
        ))}
        {volunteer.places.map((place) => (
          <li key={place.id}>
            <span className={classes.words}>
              <Link to={`/training/cohorts/${place.cohort.id}`}>{place.cohort.course.title}</Link>
              <br />
              <span>
                {place.cohort.name} · applied <DateText date={place.appliedOn} />
              </span>
            </span>
            <StatusBadge state={place.status} />
          </li>
        ))}
      </ul>
      <Modal opened={opened} onClose={dialog.close} title="Add an accreditation" closeButtonProps={{ 'aria-label': 'Close' }}>
        <AddAccreditation volunteerId={volunteer.id} onClose={dialog.close} />
      </Modal>
    </Card>
  );
}

function AddAccreditation({ volunteerId, onClose }: { volunteerId: string; onClose: () => void }) {
  const form = useMutationForm<AccreditationsCardMutation>(mutation, {
    onDone: () => {
      notifyDone('The accreditation is added.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId,
            title: textOf(data, 'title') ?? '',
            awardedOn: textOf(data, 'awardedOn') ?? '',
            validUntil: textOf(data, 'validUntil'),
            certificateNumber: textOf(data, 'certificateNumber'),
          },
        })
      }
    >
      <Stack>
        <TextInput {...form.field('title')} label="What it is" description="For one that was brought along; our own courses award theirs." data-autofocus />
        <TextInput {...form.field('awardedOn')} type="date" label="Awarded on" />
        <TextInput {...form.field('validUntil')} type="date" label="Valid until" description="Leave empty if it does not run out." />
        <TextInput {...form.field('certificateNumber')} label="Certificate number" />
      </Stack>
      <FormActions form={form} label="Add" onCancel={onClose} />
    </Form>
  );
}
