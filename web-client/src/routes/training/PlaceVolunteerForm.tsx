import { graphql } from 'react-relay';
import type { PlaceVolunteerFormMutation } from '../../__generated__/PlaceVolunteerFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { noErrors } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useDraftState } from '../../components/useDraft';
import { useMutationForm } from '../../components/useMutationForm';
import { VolunteerPicker, type PickedVolunteer } from '../../pickers/VolunteerPicker';

const mutation = graphql`
  mutation PlaceVolunteerFormMutation($input: ApplyForCohortInput!) {
    applyForCohort(input: $input) {
      cohortPlace {
        id
        status
        volunteer {
          fullName
        }
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  cohortId: string;
  /** Who is on the cohort already. */
  taken: ReadonlySet<string>;
  onClose: () => void;
}

/** Applies on a volunteer's behalf: they get the next place, or the end of the waiting list. */
export function PlaceVolunteerForm({ cohortId, taken, onClose }: Props) {
  const [volunteer, setVolunteer] = useDraftState<PickedVolunteer | null>('place.volunteer', null);
  const form = useMutationForm<PlaceVolunteerFormMutation>(mutation, {
    onDone({ applyForCohort: { cohortPlace } }) {
      const name = cohortPlace!.volunteer.fullName;
      notifyDone(
        cohortPlace!.status === 'WAITING'
          ? `No place is free: ${name} is on the waiting list.`
          : `${name} has applied. Offer them a place when you are ready.`,
      );
      onClose();
    },
  });

  function submit() {
    if (volunteer === null) {
      form.setErrors({ ...noErrors, fields: { volunteerId: 'Choose who it is for from the list.' } });
      return;
    }
    form.submit({ input: { cohortId, volunteerId: volunteer.id } });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <VolunteerPicker {...form.field('volunteerId')} label="Volunteer" required value={volunteer} onChange={setVolunteer} without={taken} />
      <FormActions form={form} label="Place them" onCancel={onClose} />
    </Form>
  );
}
