import { Suspense } from 'react';
import { graphql } from 'react-relay';
import type { TutorFormMutation } from '../../__generated__/TutorFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { TutorField } from '../../pickers/TutorField';

const mutation = graphql`
  mutation TutorFormMutation($input: UpdateCohortInput!) {
    updateCohort(input: $input) {
      cohort {
        id
        tutor {
          id
          displayName
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
  centreId: string;
  tutorId: string | null;
  onClose: () => void;
}

/** Chooses who teaches a cohort, or nobody. */
export function TutorForm({ cohortId, centreId, tutorId, onClose }: Props) {
  const form = useMutationForm<TutorFormMutation>(mutation, {
    onDone({ updateCohort: { cohort } }) {
      notifyDone(cohort?.tutor == null ? 'Nobody teaches this cohort now.' : `${cohort.tutor.displayName} teaches this cohort.`);
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { cohortId, tutorId: textOf(data, 'tutorId') ?? null } })}>
      <Suspense fallback={null}>
        <TutorField {...form.field('tutorId')} centreId={centreId} defaultValue={tutorId} autoFocus />
      </Suspense>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
