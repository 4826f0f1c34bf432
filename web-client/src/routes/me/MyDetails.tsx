import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { MyDetails_volunteer$data, MyDetails_volunteer$key } from '../../__generated__/MyDetails_volunteer.graphql';
import type { MyDetailsMutation } from '../../__generated__/MyDetailsMutation.graphql';
import { availabilityWords } from '../../app/profile/availability';
import { ProfileFields, profileBefore, profileChanges, type Profile } from '../../app/profile/ProfileFields';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { Fact, Facts } from '../../components/Facts';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const fragment = graphql`
  fragment MyDetails_volunteer on Volunteer {
    id
    fullName
    knownAs
    email
    phone
    postcode
    dateOfBirth
    languages
    skills
    interests
    accessNeeds
    availability {
      weekday
      part
    }
  }
`;

const mutation = graphql`
  mutation MyDetailsMutation($input: UpdateVolunteerInput!) {
    updateVolunteer(input: $input) {
      volunteer {
        id
        ...MyDetails_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** What the centre knows of the person, to be kept right by themselves; their name and birth date are the centre's to change. */
export function MyDetails({ volunteer: key }: { volunteer: MyDetails_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title="My details"
      actions={
        <Button size="sm" variant="light" onClick={() => setEditing(true)}>
          Change
        </Button>
      }
    >
      <Facts>
        <Fact name="Name">{volunteer.fullName}</Fact>
        <Fact name="Phone">{volunteer.phone}</Fact>
        <Fact name="E-mail">{volunteer.email}</Fact>
        <Fact name="Postcode">{volunteer.postcode}</Fact>
        <Fact name="Born">{volunteer.dateOfBirth == null ? null : <DateText date={volunteer.dateOfBirth} />}</Fact>
        <Fact name="Languages">{volunteer.languages.join(', ')}</Fact>
        <Fact name="Skills">{volunteer.skills.join(', ')}</Fact>
        <Fact name="Interests">{volunteer.interests.join(', ')}</Fact>
        <Fact name="I have time">{availabilityWords(volunteer.availability)}</Fact>
        <Fact name="What helps me">{volunteer.accessNeeds}</Fact>
      </Facts>
      <Dialog opened={editing} onClose={() => setEditing(false)} size="lg" title="My details">
        <MyDetailsForm volunteer={volunteer} onClose={() => setEditing(false)} />
      </Dialog>
    </Card>
  );
}

function MyDetailsForm({ volunteer, onClose }: { volunteer: MyDetails_volunteer$data; onClose: () => void }) {
  const [before] = useState(profileBefore(volunteer as Profile));
  const form = useMutationForm<MyDetailsMutation>(mutation, {
    onDone: () => {
      notifyDone('Your details are saved.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId: volunteer.id,
            knownAs: textOf(data, 'knownAs') ?? null,
            email: textOf(data, 'email') ?? null,
            phone: textOf(data, 'phone') ?? null,
            postcode: textOf(data, 'postcode') ?? null,
            ...profileChanges(data, before),
          },
        })
      }
    >
      <Stack>
        <TextInput {...form.field('knownAs')} label="What we call you" description="Your full name and date of birth are changed by the centre: ask the coordinator." defaultValue={volunteer.knownAs} />
        <TextInput {...form.field('phone')} type="tel" label="Phone" defaultValue={volunteer.phone ?? ''} />
        <TextInput {...form.field('email')} type="email" label="E-mail" defaultValue={volunteer.email ?? ''} />
        <TextInput {...form.field('postcode')} label="Postcode" defaultValue={volunteer.postcode ?? ''} />
        <ProfileFields form={form} profile={before} />
      </Stack>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
