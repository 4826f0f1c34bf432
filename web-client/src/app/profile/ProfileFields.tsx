import { Stack, TagsInput, Textarea } from '@mantine/core';
import { FieldGroup } from '../../components/FieldGroup';
import { textOf } from '../../components/formErrors';
import type { FormHandle } from '../../components/useForm';
import { ticked, type PartOfWeek } from './availability';
import { AvailabilityField } from './AvailabilityField';

/** What somebody tells of themself, beside how they are reached. */
export interface Profile {
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly accessNeeds: string | null | undefined;
  readonly availability: readonly PartOfWeek[];
}

const between = ',';

/** The fields of a profile: words of their own as tags, what they need, and when they have time. */
export function ProfileFields({ form, profile }: { form: FormHandle; profile: Profile }) {
  return (
    <Stack>
      <Tags form={form} name="languages" label="Languages" value={profile.languages} />
      <Tags form={form} name="skills" label="Skills" value={profile.skills} />
      <Tags form={form} name="interests" label="Interests" value={profile.interests} />
      <Textarea
        {...form.field('accessNeeds')}
        label="What helps them to take part"
        description="A step-free way in, a seat, large print, a bus pass: never why."
        defaultValue={profile.accessNeeds ?? ''}
        maxLength={400}
        autosize
        minRows={2}
      />
      <FieldGroup legend="When they usually have time">
        <AvailabilityField value={profile.availability} />
      </FieldGroup>
    </Stack>
  );
}

function Tags({ form, name, label, value }: { form: FormHandle; name: string; label: string; value: readonly string[] }) {
  return (
    <TagsInput
      {...form.field(name)}
      label={label}
      description="Press Enter after each."
      defaultValue={[...value]}
      splitChars={[',', ';']}
      hiddenInputValuesDivider={between}
      acceptValueOnBlur
      clearable={false}
      maxTags={20}
    />
  );
}

/** What was changed, as the API takes it: what is left out stays, so that what somebody else has changed meanwhile is kept. */
export function profileChanges(data: FormData, before: Profile) {
  const tags = (name: string) => (textOf(data, name) ?? '').split(between).map((tag) => tag.trim()).filter((tag) => tag !== '');
  const after: Profile = {
    languages: tags('languages'),
    skills: tags('skills'),
    interests: tags('interests'),
    accessNeeds: textOf(data, 'accessNeeds') ?? null,
    availability: ticked(data),
  };
  return {
    languages: changed(after.languages, before.languages),
    skills: changed(after.skills, before.skills),
    interests: changed(after.interests, before.interests),
    accessNeeds: changed(after.accessNeeds, before.accessNeeds ?? null),
    availability: changed(after.availability.map(({ weekday, part }) => ({ weekday, part })), before.availability.map(({ weekday, part }) => ({ weekday, part }))),
  };
}

function changed<T>(after: T, before: T): T | undefined {
  return JSON.stringify(after) === JSON.stringify(before) ? undefined : after;
}

/** A profile as it was, to go back to. */
export function profileBefore({ languages, skills, interests, accessNeeds, availability }: Profile) {
  return { languages, skills, interests, accessNeeds: accessNeeds ?? null, availability: availability.map(({ weekday, part }) => ({ weekday, part })) };
}
