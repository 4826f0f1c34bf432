import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay';
import { useRevalidator } from 'react-router';
import type { AwardForm_cohort$key } from '../../__generated__/AwardForm_cohort.graphql';
import type { AwardFormMutation } from '../../__generated__/AwardFormMutation.graphql';
import { useTimeZone } from '../../components/place';
import { today } from '../../components/dates';
import { describeError } from '../../components/requestError';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { noErrors, textOf, type FormErrors } from '../../components/formErrors';
import { readErrors } from '../../components/refusals';
import { bySurname } from '../../components/names';
import { notifyDone } from '../../components/notices';
import { useSelection } from '../../components/selection';
import { useForm } from '../../components/useForm';
import classes from './Training.module.css';

const fragment = graphql`
  fragment AwardForm_cohort on Cohort {
    places {
      id
      status
      volunteer {
        id
        fullName
      }
      accreditation {
        id
      }
    }
    sessions {
      register {
        attendance
        volunteer {
          id
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation AwardFormMutation($input: AwardAccreditationInput!) {
    awardAccreditation(input: $input) {
      accreditation {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Awards the course's accreditation to several learners; who is refused is told apart from the rest, with the reason. */
export function AwardForm({ cohort: key, onClose }: { cohort: AwardForm_cohort$key; onClose: () => void }) {
  const cohort = useFragment(fragment, key);
  const zone = useTimeZone();
  const revalidator = useRevalidator();
  const [commit] = useMutation<AwardFormMutation>(mutation);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useForm(busy);
  const learners = cohort.places
    .filter((place) => ['ACCEPTED', 'ATTENDING', 'COMPLETED'].includes(place.status) && place.accreditation == null)
    .sort((a, b) => bySurname(a.volunteer.fullName, b.volunteer.fullName));
  const ids = learners.map((place) => place.id);
  const selection = useSelection(ids);
  const covered = selection.coverage(ids);

  function attended(volunteerId: string): number {
    return cohort.sessions.filter((session) =>
      session.register.some((entry) => entry.volunteer.id === volunteerId && entry.attendance === 'PRESENT'),
    ).length;
  }

  function award(placeId: string, awardedOn: string, certificateNumber: string | undefined): Promise<FormErrors> {
    return new Promise((resolve) => {
      commit({
        variables: { input: { placeId, awardedOn, certificateNumber } },
        onCompleted: (response) => resolve(readErrors(response.awardAccreditation.errors)),
        onError: (error) => resolve({ ...noErrors, messages: [describeError(error).message] }),
      });
    });
  }

  async function submit(data: FormData) {
    const awardedOn = textOf(data, 'awardedOn') ?? today(zone);
    if (selection.ids.length === 0) {
      form.setErrors({ ...noErrors, messages: ['Tick who has completed the course.'] });
      return;
    }
    form.setErrors(noErrors);
    setBusy(true);
    const failures = new Map<string, string>();
    // One after the other: each is a change of its own, with its own refusal.
    for (const id of selection.ids) {
      const errors = await award(id, awardedOn, textOf(data, `certificate.${id}`));
      const words = [...errors.messages, ...Object.values(errors.fields)].join(' ');
      if (words !== '') {
        failures.set(id, words);
      }
    }
    setBusy(false);
    setRefused(failures);
    const done = selection.ids.length - failures.size;
    if (done > 0) {
      notifyDone(done === 1 ? 'One accreditation is awarded.' : `${done} accreditations are awarded.`);
      void revalidator.revalidate();
    }
    if (failures.size === 0) {
      onClose();
    } else {
      form.setErrors({ ...noErrors, messages: [failures.size === 1 ? 'One could not be awarded.' : `${failures.size} could not be awarded.`] });
    }
  }

  return (
    <Form form={form} onSubmit={(data) => void submit(data)}>
      <DateField {...form.field('awardedOn')} label="Awarded on" required defaultValue={today(zone)} max={today(zone)} mb="md" />
      <Checkbox
        label="Everyone, sorted by surname"
        checked={covered === 'all'}
        indeterminate={covered === 'some'}
        onChange={() => selection.toggleAll(ids)}
        mb="sm"
      />
      {learners.map((place) => (
        <div key={place.id} className={`${classes.entry} ${classes.learner}`}>
          <Checkbox
            label={place.volunteer.fullName}
            description={`present at ${attended(place.volunteer.id)} of ${cohort.sessions.length} sessions`}
            wrapperProps={{ 'data-grows': '' }}
            checked={selection.has(place.id)}
            onChange={() => selection.toggle(place.id)}
            error={refused.get(place.id)}
          />
          <TextInput name={`certificate.${place.id}`} aria-label={`Certificate number of ${place.volunteer.fullName}`} placeholder="Certificate number" autoComplete="off" />
        </div>
      ))}
      <FormActions form={form} label={selection.ids.length === 0 ? 'Award' : `Award to ${selection.ids.length}`} onCancel={onClose} />
    </Form>
  );
}
