import { Button, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql, useFragment } from 'react-relay';
import { useMayDecide } from '../../app/session';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { DateText } from '../../components/DateText';
import { today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import type { AccreditationsCard_volunteer$key } from '../../__generated__/AccreditationsCard_volunteer.graphql';
import type { AccreditationsCardMutation } from '../../__generated__/AccreditationsCardMutation.graphql';

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
  const mayAdd = useMayDecide('training.write', volunteer.id);
  const now = today(useTimeZone());
  const [opened, dialog] = useDisclosure(false);

  return (
    <>
      <Columns
        aside={
          <Card title="Courses" flush>
            {volunteer.places.length === 0 ? (
              <EmptyState small title="On no course">
                Open a cohort under Training to place somebody.
              </EmptyState>
            ) : (
              <Rows label="Courses">
                {volunteer.places.map((place) => (
                  <Row
                    key={place.id}
                    title={place.cohort.course.title}
                    to={`/training/cohorts/${place.cohort.id}`}
                    meta={
                      <>
                        <span>{place.cohort.name}</span>
                        <span>
                          applied <DateText date={place.appliedOn} />
                        </span>
                      </>
                    }
                    aside={<StatusBadge state={place.status} />}
                  />
                ))}
              </Rows>
            )}
          </Card>
        }
      >
        <Card
          title="Accreditations"
          flush
          actions={
            mayAdd && (
              <Button size="sm" variant="light" onClick={dialog.open} leftSection={<Icon name="add" size={16} />}>
                Add an accreditation
              </Button>
            )
          }
        >
          {volunteer.accreditations.length === 0 ? (
            <EmptyState small title="None yet">
              They appear here when a course is completed, or when one is brought along.
            </EmptyState>
          ) : (
            <Rows label="Accreditations">
              {volunteer.accreditations.map((held) => (
                <Row
                  key={held.id}
                  title={held.title}
                  meta={
                    <>
                      <span>
                        Awarded <DateText date={held.awardedOn} />
                      </span>
                      {held.validUntil != null && (
                        <span>
                          valid until <DateText date={held.validUntil} />
                        </span>
                      )}
                      {held.certificateNumber != null && <span>{held.certificateNumber}</span>}
                    </>
                  }
                  aside={
                    held.validUntil != null && held.validUntil < now ? (
                      <StatusBadge state="OVERDUE" label="Run out" />
                    ) : (
                      <StatusBadge state="ACHIEVED" label="Held" />
                    )
                  }
                />
              ))}
            </Rows>
          )}
        </Card>
      </Columns>
      <Dialog opened={opened} onClose={dialog.close} title="Add an accreditation">
        <AddAccreditation volunteerId={volunteer.id} onClose={dialog.close} />
      </Dialog>
    </>
  );
}

function AddAccreditation({ volunteerId, onClose }: { volunteerId: string; onClose: () => void }) {
  const now = today(useTimeZone());
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
        <TextInput {...form.field('title')} label="What it is" required description="For one that was brought along; our own courses award theirs." />
        <DateField {...form.field('awardedOn')} label="Awarded on" max={now} required />
        <DateField {...form.field('validUntil')} label="Valid until" description="Leave empty if it does not run out." />
        <TextInput {...form.field('certificateNumber')} label="Certificate number" />
      </Stack>
      <FormActions form={form} label="Add" onCancel={onClose} />
    </Form>
  );
}
