import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay';
import { today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { FieldGroup } from '../../components/FieldGroup';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { addMonths, isDate } from '../../components/plainDate';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { ProfileFields, profileBefore, profileChanges, type Profile } from '../../app/profile/ProfileFields';
import type { EditDialog_volunteer$data, EditDialog_volunteer$key } from '../../__generated__/EditDialog_volunteer.graphql';
import type { EditDialogLatestQuery } from '../../__generated__/EditDialogLatestQuery.graphql';
import type { EditDialogMutation } from '../../__generated__/EditDialogMutation.graphql';

const fragment = graphql`
  fragment EditDialog_volunteer on Volunteer {
    id
    version
    fullName
    knownAs
    email
    phone
    postcode
    dateOfBirth
    parentalConsentBy
    parentalConsentHow
    parentalConsentOn
    howHeard
    parentOrCarer
    whereaboutsConfidential
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
  mutation EditDialogMutation($input: UpdateVolunteerInput!) {
    updateVolunteer(input: $input) {
      volunteer {
        id
        version
        ...EditDialog_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const latest = graphql`
  query EditDialogLatestQuery($id: ID!) {
    node(id: $id) {
      ... on Volunteer {
        version
        fullName
        knownAs
        email
        phone
        postcode
        dateOfBirth
        parentalConsentBy
        parentalConsentHow
        parentalConsentOn
        howHeard
      }
    }
  }
`;

const labels = {
  fullName: 'Full name',
  knownAs: 'Known as',
  email: 'E-mail',
  phone: 'Phone',
  postcode: 'Postcode',
  dateOfBirth: 'Date of birth',
  parentalConsentBy: 'Parent or carer who agreed',
  parentalConsentHow: 'How they were reached',
  parentalConsentOn: 'Agreed on',
  howHeard: 'How they heard of us',
};

function valuesOf(volunteer: Partial<Record<keyof typeof labels, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.keys(labels).map((name) => [name, volunteer[name as keyof typeof labels] ?? '']));
}

function changedFlag(data: FormData, name: string, before: boolean): boolean | undefined {
  const after = data.get(name) === 'true';
  return after === before ? undefined : after;
}

export function EditDialog({ volunteer: key, opened, onClose }: { volunteer: EditDialog_volunteer$key; opened: boolean; onClose: () => void }) {
  const volunteer = useFragment(fragment, key);
  return (
    <Dialog opened={opened} onClose={onClose} size="lg" title={`Edit ${volunteer.fullName}`}>
      <EditForm volunteer={volunteer} onClose={onClose} />
    </Dialog>
  );
}

function EditForm({ volunteer, onClose }: { volunteer: EditDialog_volunteer$data; onClose: () => void }) {
  const now = today(useTimeZone());
  const [act] = useAction<EditDialogMutation>(mutation);
  const { id: volunteerId, fullName, knownAs, email = null, phone = null, postcode = null, dateOfBirth = null } = volunteer;
  const { parentalConsentBy = null, parentalConsentHow = null, parentalConsentOn = null, howHeard = null } = volunteer;
  // As it was when the dialog was opened.
  const [before] = useState({ profile: profileBefore(volunteer as Profile), parentOrCarer: volunteer.parentOrCarer ?? false, whereaboutsConfidential: volunteer.whereaboutsConfidential ?? false });
  const [born, setBorn] = useState(dateOfBirth ?? '');
  const young = isDate(born) && addMonths(born, 12 * 18) > now;
  const environment = useRelayEnvironment();
  // As it was when the dialog was opened, whatever the page reads meanwhile.
  const [opened] = useState({ version: volunteer.version, values: valuesOf(volunteer) });
  const form = useMutationForm<EditDialogMutation>(mutation, {
    edited: {
      ...opened,
      labels,
      latest: async () => {
        const now = (await fetchQuery<EditDialogLatestQuery>(environment, latest, { id: volunteerId }, { fetchPolicy: 'network-only' }).toPromise())?.node;
        return now?.version === undefined ? null : { version: now.version, values: valuesOf(now) };
      },
    },
    onDone: (response) => {
      const version = response.updateVolunteer.volunteer?.version;
      // Refused when somebody has changed the volunteer since.
      notifyDone(`What is known of ${fullName} is saved.`, () =>
        act(
          {
            input: {
              volunteerId, version, fullName, knownAs, email, phone, postcode, dateOfBirth, parentalConsentBy, parentalConsentHow, parentalConsentOn, howHeard, confirmSignInAddress: true,
              ...before.profile, parentOrCarer: before.parentOrCarer, whereaboutsConfidential: before.whereaboutsConfidential,
            },
          },
          { done: `${fullName} is as before.` },
        ),
      );
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
            version: form.version,
            fullName: textOf(data, 'fullName') ?? '',
            knownAs: textOf(data, 'knownAs') ?? null,
            // Null takes a fact away.
            email: textOf(data, 'email') ?? null,
            phone: textOf(data, 'phone') ?? null,
            postcode: textOf(data, 'postcode') ?? null,
            dateOfBirth: textOf(data, 'dateOfBirth') ?? null,
            ...(young || parentalConsentBy !== null
              ? {
                  parentalConsentBy: textOf(data, 'parentalConsentBy') ?? null,
                  parentalConsentHow: textOf(data, 'parentalConsentHow') ?? null,
                  parentalConsentOn: textOf(data, 'parentalConsentOn') ?? null,
                }
              : {}),
            howHeard: textOf(data, 'howHeard') ?? null,
            ...profileChanges(data, before.profile),
            // what was not changed here stays as somebody else may have changed it
            parentOrCarer: changedFlag(data, 'parentOrCarer', before.parentOrCarer),
            whereaboutsConfidential: changedFlag(data, 'whereaboutsConfidential', before.whereaboutsConfidential),
            confirmSignInAddress: data.get('confirmSignInAddress') === 'true' || undefined,
          },
        })
      }
    >
      <Stack>
        <TextInput {...form.field('fullName')} label="Full name" defaultValue={volunteer.fullName} required />
        <TextInput {...form.field('knownAs')} label="Known as" defaultValue={volunteer.knownAs} />
        <TextInput {...form.field('email')} type="email" label="E-mail" defaultValue={volunteer.email ?? ''} />
        {form.errors.fields.confirmSignInAddress !== undefined && (
          <Checkbox
            {...form.field('confirmSignInAddress')}
            value="true"
            label={`${volunteer.fullName} told us this address themselves`}
            description="Their sign-in links go there from now on. The address until now is told by e-mail."
          />
        )}
        <TextInput {...form.field('phone')} type="tel" label="Phone" defaultValue={volunteer.phone ?? ''} />
        <TextInput {...form.field('postcode')} label="Postcode" defaultValue={volunteer.postcode ?? ''} />
        <DateField {...form.field('dateOfBirth')} label="Date of birth" max={now} data-late="The date of birth is in the future." value={born} onChange={(event) => setBorn(event.currentTarget.value)} />
        {(young || parentalConsentBy !== null) && (
          <FieldGroup legend="Under 18: a parent or carer has to agree before they do more than ask">
            <Stack>
              <TextInput {...form.field('parentalConsentBy')} label="Parent or carer who agreed" defaultValue={parentalConsentBy ?? ''} />
              <TextInput {...form.field('parentalConsentHow')} label="How they were reached" defaultValue={parentalConsentHow ?? ''} />
              <DateField {...form.field('parentalConsentOn')} label="Agreed on" max={now} defaultValue={parentalConsentOn ?? ''} />
            </Stack>
          </FieldGroup>
        )}
        <FieldGroup legend="About them">
          <Stack>
            <Checkbox name="parentOrCarer" value="true" label="Parent or carer of a child at the centre" defaultChecked={before.parentOrCarer} />
            <TextInput {...form.field('howHeard')} label="How they heard of us" defaultValue={howHeard ?? ''} />
            <ProfileFields form={form} profile={before.profile} />
          </Stack>
        </FieldGroup>
        <FieldGroup legend="Keeping them safe">
          <Checkbox
            {...form.field('whereaboutsConfidential')}
            value="true"
            label="Where they are is confidential"
            description="How they are reached is then for coordinators alone, and no picture of them is shown."
            defaultChecked={before.whereaboutsConfidential}
          />
        </FieldGroup>
      </Stack>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
