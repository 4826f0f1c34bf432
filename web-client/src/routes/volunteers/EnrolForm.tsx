import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { consents } from '../../app/consents';
import { useCentre, useSession } from '../../app/session';
import { useTimeZone } from '../../components/place';
import { today } from '../../components/dates';
import { FieldGroup } from '../../components/FieldGroup';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { More } from '../../components/More';
import { useMutationForm } from '../../components/useMutationForm';
import { isDate } from '../../components/plainDate';
import { MayBeKnown, type Typed } from './MayBeKnown';
import type { EnrolFormQuery } from '../../__generated__/EnrolFormQuery.graphql';
import type { ConsentKind, EnrolFormMutation } from '../../__generated__/EnrolFormMutation.graphql';

const mutation = graphql`
  mutation EnrolFormMutation($input: EnrolVolunteerInput!) {
    enrolVolunteer(input: $input) {
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

const wordingsQuery = graphql`
  query EnrolFormQuery {
    consentWordings {
      kind
      text
    }
  }
`;

interface Props {
  /** The meeting at whose door the person stands: they are counted there as a first-time visitor. */
  supportMeetingId?: string;
  /** The meeting's centre; without one the centre is chosen here. */
  centreId?: string;
  /** What is known already. */
  fullName?: string;
  email?: string | null;
  phone?: string | null;
  howHeard?: string;
  /** The referral that brought them: it is enrolled in the same step. */
  referralId?: string;
  /** Whether it follows another one: then it takes the focus, at the name. */
  next?: boolean;
  onEnrolled: (volunteer: { id: string; fullName: string; knownAs: string }) => void;
  onCancel?: () => void;
}

/** Enrols somebody in under a minute: a name and one way to reach them are enough. */
export function EnrolForm({ supportMeetingId, centreId, fullName, email, phone, howHeard, referralId, next = false, onEnrolled, onCancel }: Props) {
  const { centres } = useSession();
  const centre = useCentre();
  const now = today(useTimeZone());
  const { consentWordings } = useLazyLoadQuery<EnrolFormQuery>(wordingsQuery, {}, { fetchPolicy: 'store-and-network' });
  const form = useMutationForm<EnrolFormMutation>(mutation, {
    onDone: (response) => {
      if (response.enrolVolunteer.volunteer != null) {
        onEnrolled(response.enrolVolunteer.volunteer);
      }
    },
  });
  const [typed, setTyped] = useState<Typed>({ fullName: fullName ?? '', email: email ?? null, phone: phone ?? null, dateOfBirth: null });
  const [isElse, setIsElse] = useState(false);
  const [chosen, setChosen] = useState(centreId ?? (centre.id === '' ? (centres[0]?.id ?? '') : centre.id));
  const read = useDebouncedCallback((data: FormData) => {
    const born = textOf(data, 'dateOfBirth') ?? '';
    setTyped({ fullName: textOf(data, 'fullName') ?? '', email: textOf(data, 'email') ?? null, phone: textOf(data, 'phone') ?? null, dateOfBirth: isDate(born) ? born : null });
    setChosen(centreId ?? textOf(data, 'centreId') ?? (centre.id === '' ? (centres[0]?.id ?? '') : centre.id));
  }, 300);
  const more = ['knownAs', 'postcode', 'dateOfBirth', 'parentalConsentBy', 'howHeard', 'languages', 'interests'].some((name) => form.errors.fields[name] !== undefined);

  function enrol(data: FormData) {
    form.submit({
      input: {
        centreId: centreId ?? textOf(data, 'centreId') ?? (centre.id === '' ? (centres[0]?.id ?? '') : centre.id),
        supportMeetingId,
        referralId,
        enrolAnyway: isElse || undefined,
        fullName: textOf(data, 'fullName') ?? '',
        email: textOf(data, 'email'),
        phone: textOf(data, 'phone'),
        knownAs: textOf(data, 'knownAs'),
        postcode: textOf(data, 'postcode'),
        dateOfBirth: textOf(data, 'dateOfBirth'),
        howHeard: textOf(data, 'howHeard'),
        parentalConsentBy: textOf(data, 'parentalConsentBy'),
        languages: listOf(data, 'languages'),
        interests: listOf(data, 'interests'),
        consents: data.getAll('consents') as ConsentKind[],
      },
    });
  }

  return (
    <Form form={form} onSubmit={enrol} aria-label="Enrol a volunteer">
      <Stack
        gap="md"
        onInput={(event) => {
          const of = (event.target as HTMLInputElement).form;
          if (of != null) {
            read(new FormData(of));
          }
        }}
      >
        {centreId === undefined && centres.length > 1 && (
          <NativeSelect
            {...form.field('centreId')}
            label="Centre"
            required
            data-missing="Choose the centre."
            defaultValue={centre.id}
            data={[
              ...(centre.id === '' ? [{ value: '', label: 'Choose the centre' }] : []),
              ...centres.map((each) => ({ value: each.id, label: each.name })),
            ]}
          />
        )}
        <TextInput {...form.field('fullName')} label="Full name" defaultValue={fullName} autoComplete="off" required data-missing="Enter the full name." autoFocus={next} />
        <FieldGroup legend="One way to reach them is enough">
          <Fields>
            <TextInput {...form.field('phone')} type="tel" label="Phone" autoComplete="off" defaultValue={phone ?? undefined} />
            <TextInput {...form.field('email')} type="email" label="E-mail" autoComplete="off" defaultValue={email ?? undefined} />
          </Fields>
        </FieldGroup>
        <div aria-live="polite">
          {typed.fullName.trim() !== '' && (
            <MayBeKnown typed={typed} centreId={chosen} supportMeetingId={supportMeetingId} referralId={referralId} isElse={isElse} onElse={setIsElse} onEnrolled={onEnrolled} />
          )}
        </div>
        <FieldGroup legend="What they agree to">
          <Stack gap="sm">
            {consents.map((consent) => (
              <Checkbox key={consent.kind} name="consents" value={consent.kind} label={consent.title} description={consentWordings.find((each) => each.kind === consent.kind)?.text} color="sea.7" />
            ))}
          </Stack>
        </FieldGroup>
        <More summary="More about them (can wait)" open={more}>
          <Fields>
            <TextInput {...form.field('knownAs')} label="Known as" autoComplete="off" />
            <DateField {...form.field('dateOfBirth')} max={now} data-late="The date of birth is in the future." label="Date of birth" />
            <TextInput {...form.field('parentalConsentBy')} label="Parent or carer who agreed" description="For somebody under 18" autoComplete="off" />
            <TextInput {...form.field('postcode')} label="Postcode" autoComplete="off" />
            <TextInput {...form.field('howHeard')} label="How they heard of us" defaultValue={howHeard} />
            <TextInput {...form.field('languages')} label="Languages" description="With commas between them" />
            <TextInput {...form.field('interests')} label="What interests them" description="With commas between them" />
          </Fields>
        </More>
      </Stack>
      <FormActions form={form} label="Enrol" onCancel={onCancel} />
    </Form>
  );
}

function listOf(data: FormData, name: string): string[] | undefined {
  const values = (textOf(data, name) ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return values.length > 0 ? values : undefined;
}
