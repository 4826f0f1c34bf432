import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql } from 'react-relay';
import { useTimeZone } from '../../components/place';
import { today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { LinesSkeleton } from '../../components/Loading';
import { isDate } from '../../components/plainDate';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { stateLabel } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import type { EnrolmentStage, MoveOnDialogMutation } from '../../__generated__/MoveOnDialogMutation.graphql';
import { endings, stagesAfter } from './stages';
import { WhatEnds } from './WhatEnds';
import { WhatIsMissing } from './WhatIsMissing';

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
    <Dialog opened={enrolment !== null} onClose={onClose} title={`Move ${fullName} on`}>
      {enrolment !== null && <MoveOnForm {...props} enrolment={enrolment} />}
    </Dialog>
  );
}

function MoveOnForm({ volunteerId, fullName, enrolment, onClose }: Props & { enrolment: NonNullable<Props['enrolment']> }) {
  const now = today(useTimeZone());
  const form = useMutationForm<MoveOnDialogMutation>(mutation, {
    onDone: (response) => {
      notifyDone(`${fullName}: ${stateLabel(response.advanceEnrolment.volunteer?.enrolmentStage ?? enrolment.stage)}.`);
      onClose();
    },
  });
  const possible = stagesAfter(enrolment.stage);
  const [stage, setStage] = useState<EnrolmentStage>(possible[0]!);
  const [on, setOn] = useState(now);
  const ends = endings.includes(stage);

  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            volunteerId,
            centreId: enrolment.centre.id,
            stage,
            on: textOf(data, 'on') ?? '',
            reason: textOf(data, 'reason'),
            destination: textOf(data, 'destination'),
            override: data.get('override.reason') === null ? undefined : { reason: textOf(data, 'override.reason') ?? '', until: textOf(data, 'override.until') ?? '' },
          },
        })
      }
    >
      <Stack>
        <NativeSelect
          {...form.field('stage')}
          label="To"
          description={`Now at ${stateLabel(enrolment.stage).toLowerCase()}, ${enrolment.centre.name}`}
          value={stage}
          onChange={(event) => setStage(event.currentTarget.value as EnrolmentStage)}
          data={possible.map((each) => ({ value: each, label: stateLabel(each) }))}
        />
        <DateField {...form.field('on')} label="On" value={on} onChange={(event) => setOn(event.currentTarget.value)} max={now} required />
        <Textarea {...form.field('reason')} label="Reason" description={ends ? undefined : 'Good to have when they pause.'} required={ends} autosize minRows={2} />
        {stage === 'LEFT' && <TextInput {...form.field('destination')} label="What they go on to" description="Work, a course, leading something: what they gave led somewhere." />}
        <div aria-live="polite">
          <Suspense fallback={<LinesSkeleton lines={2} />}>
            {stage === 'READY' && isDate(on) && <WhatIsMissing volunteerId={volunteerId} name={fullName} centreId={enrolment.centre.id} on={on} form={form} />}
            {ends && <WhatEnds volunteerId={volunteerId} centreId={enrolment.centre.id} />}
          </Suspense>
        </div>
      </Stack>
      <FormActions form={form} label="Move on" onCancel={onClose} />
    </Form>
  );
}
