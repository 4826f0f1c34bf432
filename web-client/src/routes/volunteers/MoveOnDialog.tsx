import { Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import { useTimeZone } from '../../components/place';
import { today } from '../../components/dates';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { stateLabel } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import type { EnrolmentStage, MoveOnDialogMutation } from '../../__generated__/MoveOnDialogMutation.graphql';
import { path, stages } from './stages';

const mutation = graphql`
  mutation MoveOnDialogMutation($input: AdvanceEnrolmentInput!) {
    advanceEnrolment(input: $input) {
      volunteer {
        id
        enrolmentStage
        ...EnrolmentCard_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  volunteerId: string;
  fullName: string;
  /** The enrolment to move on; the dialog is closed without one. */
  enrolment: { stage: EnrolmentStage; centre: { id: string; name: string } } | null;
  onClose: () => void;
}

/** Records the next stage, with the day on which it was reached. */
export function MoveOnDialog(props: Props) {
  const { enrolment, onClose, fullName } = props;
  return (
    <Modal opened={enrolment !== null} onClose={onClose} title={`Move ${fullName} on`} closeButtonProps={{ 'aria-label': 'Close' }}>
      {enrolment !== null && <MoveOnForm {...props} enrolment={enrolment} />}
    </Modal>
  );
}

function MoveOnForm({ volunteerId, fullName, enrolment, onClose }: Props & { enrolment: NonNullable<Props['enrolment']> }) {
  const zone = useTimeZone();
  const form = useMutationForm<MoveOnDialogMutation>(mutation, {
    onDone: (response) => {
      notifyDone(`${fullName}: ${stateLabel(response.advanceEnrolment.volunteer?.enrolmentStage ?? enrolment.stage)}.`);
      onClose();
    },
  });
  const next = path[path.indexOf(enrolment.stage) + 1] ?? (enrolment.stage === 'READY' ? 'ON_BREAK' : 'READY');

  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId,
            centreId: enrolment.centre.id,
            stage: textOf(data, 'stage') as EnrolmentStage,
            on: textOf(data, 'on') ?? '',
            reason: textOf(data, 'reason'),
          },
        })
      }
    >
      <Stack>
        <NativeSelect
          {...form.field('stage')}
          label="To"
          description={`Now at ${stateLabel(enrolment.stage).toLowerCase()}, ${enrolment.centre.name}`}
          defaultValue={next}
          data={stages.filter((stage) => stage !== enrolment.stage).map((stage) => ({ value: stage, label: stateLabel(stage) }))}
          data-autofocus
        />
        <TextInput {...form.field('on')} type="date" label="On" defaultValue={today(zone)} />
        <Textarea {...form.field('reason')} label="Reason" description="Needed when somebody leaves or is not accepted; good to have when they pause." autosize minRows={2} />
      </Stack>
      <FormActions form={form} label="Move on" onCancel={onClose} />
    </Form>
  );
}
