import { NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { graphql } from 'react-relay';
import { today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import type { FormHandle } from '../../components/useForm';
import { useMutationForm } from '../../components/useMutationForm';
import type { ReferenceAnswer, ReferenceChannel, ReferenceFormsEnterMutation } from '../../__generated__/ReferenceFormsEnterMutation.graphql';
import type { ReferenceFormsAskMutation } from '../../__generated__/ReferenceFormsAskMutation.graphql';
import type { ReferenceFormsDecideMutation } from '../../__generated__/ReferenceFormsDecideMutation.graphql';
import type { ReferenceFormsUpdateMutation } from '../../__generated__/ReferenceFormsUpdateMutation.graphql';
import type { Reference } from './ReferencesCard';
import { answers, channels } from './references';

const askMutation = graphql`
  mutation ReferenceFormsAskMutation($input: RequestReferenceInput!) {
    requestReference(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const updateMutation = graphql`
  mutation ReferenceFormsUpdateMutation($input: UpdateReferenceRequestInput!) {
    updateReferenceRequest(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const enterMutation = graphql`
  mutation ReferenceFormsEnterMutation($input: EnterReferenceInput!) {
    enterReference(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const decideMutation = graphql`
  mutation ReferenceFormsDecideMutation($input: DecideReferenceInput!) {
    decideReference(input: $input) {
      referenceRequest {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Who is asked; the same for a new request and for one that is put right. */
function Referee({ form, reference }: { form: FormHandle; reference?: Reference }) {
  const answered = reference?.answeredThrough === 'PAGE';
  return (
    <>
      <TextInput {...form.field('name')} label="Referee’s name" required data-missing="Enter the referee’s name." defaultValue={reference?.name} />
      <TextInput
        {...form.field('email')}
        type="email"
        label="Their e-mail address"
        description={answered ? 'They answered through this address, so it stays.' : 'Empty when they have none: ring or write to them, and enter their answer here.'}
        readOnly={answered}
        defaultValue={reference?.email ?? ''}
      />
      <TextInput {...form.field('telephone')} type="tel" label="Their telephone number" description="Needed of somebody without an e-mail address." defaultValue={reference?.telephone ?? ''} />
      <TextInput {...form.field('relationship')} label="How they know each other" description="For example: former manager, neighbour." defaultValue={reference?.relationship ?? ''} maxLength={120} />
    </>
  );
}

interface AskProps {
  volunteerId: string;
  name: string;
  /** Which centre asks; the one at which they are enrolled, when not given. */
  centreId: string | undefined;
  onClose: () => void;
}

export function AskForReference({ volunteerId, name, centreId, onClose }: AskProps) {
  const byEmail = useRef(false);
  const form = useMutationForm<ReferenceFormsAskMutation>(askMutation, {
    onDone() {
      notifyDone(byEmail.current ? 'They are asked by e-mail. You see here what comes of it.' : 'It is noted. Ring or write to them, and enter their answer here.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) => {
        byEmail.current = textOf(data, 'email') !== undefined;
        form.submit({
          input: {
            volunteerId,
            centreId,
            name: textOf(data, 'name') ?? '',
            email: textOf(data, 'email') ?? null,
            telephone: textOf(data, 'telephone') ?? null,
            relationship: textOf(data, 'relationship') ?? null,
          },
        });
      }}
    >
      <Stack>
        <Text size="sm">
          They get an e-mail that says who asks, about whom and why, with a link to a page on which they answer. They are reminded twice if they do not. Ask {name} first whether
          they may be written to.
        </Text>
        <Referee form={form} />
      </Stack>
      <FormActions form={form} label="Ask" onCancel={onClose} />
    </Form>
  );
}

interface Props {
  reference: Reference;
  onDone: () => void;
  onCancel: () => void;
}

export function CorrectReferee({ reference, onDone, onCancel }: Props) {
  const form = useMutationForm<ReferenceFormsUpdateMutation>(updateMutation, {
    onDone() {
      notifyDone('It is put right.');
      onDone();
    },
  });
  const waiting = reference.status === 'ASKED' || reference.status === 'REMINDED';
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            referenceRequestId: reference.id,
            version: reference.version,
            name: textOf(data, 'name') ?? null,
            email: textOf(data, 'email') ?? null,
            telephone: textOf(data, 'telephone') ?? null,
            relationship: textOf(data, 'relationship') ?? null,
          },
        })
      }
    >
      <Stack>
        {waiting && <Text size="sm">At another address they are asked anew, and the link that went to the wrong one does not work any more.</Text>}
        <Referee form={form} reference={reference} />
      </Stack>
      <FormActions form={form} label="Save" onCancel={onCancel} />
    </Form>
  );
}

/** What a referee said, as it was read. */
export interface Statement {
  words: string | null | undefined;
  capacity: string | null | undefined;
  knownSince: string | null | undefined;
}

const ways = Object.entries(channels).filter(([value]) => value !== 'PAGE');

/** An answer that came by letter, on the telephone or in any other way than by the page. */
export function EnterAnswer({ reference, statement, onDone, onCancel }: Props & { statement: Statement | null }) {
  const now = today(useTimeZone());
  const [answer, setAnswer] = useState<string>(reference.answer ?? '');
  const form = useMutationForm<ReferenceFormsEnterMutation>(enterMutation, {
    onDone() {
      notifyDone('The answer is entered.');
      onDone();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({
          input: {
            referenceRequestId: reference.id,
            version: reference.version,
            answer: textOf(data, 'answer') as ReferenceAnswer,
            through: textOf(data, 'through') as ReferenceChannel,
            on: textOf(data, 'on') ?? null,
            words: textOf(data, 'words') ?? null,
            capacity: textOf(data, 'capacity') ?? null,
            knownSince: textOf(data, 'knownSince') ?? null,
          },
        })
      }
    >
      <Stack>
        <Fields>
          <NativeSelect
            {...form.field('through')}
            label="How it came"
            required
            data-missing="Say how the answer came."
            defaultValue={reference.answeredThrough ?? ''}
            data={[{ value: '', label: 'Choose' }, ...ways.map(([value, label]) => ({ value, label: label.charAt(0).toUpperCase() + label.slice(1) }))]}
          />
          <DateField {...form.field('on')} label="When it came" required max={now} defaultValue={reference.answeredOn ?? now} />
        </Fields>
        <NativeSelect
          {...form.field('answer')}
          label="Would they recommend them to work with children and families?"
          required
          data-missing="Say what they answered."
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
          data={[{ value: '', label: 'Choose' }, ...Object.entries(answers).map(([value, label]) => ({ value, label }))]}
        />
        {answer !== 'DECLINED' && (
          <>
            <Fields>
              <TextInput {...form.field('capacity')} label="How they know each other" maxLength={200} defaultValue={statement?.capacity ?? ''} />
              <TextInput {...form.field('knownSince')} label="Since when" maxLength={100} defaultValue={statement?.knownSince ?? ''} />
            </Fields>
            <Textarea {...form.field('words')} label="What they said" description="As nearly in their own words as you can." autosize minRows={4} maxLength={4000} defaultValue={statement?.words ?? ''} />
          </>
        )}
      </Stack>
      <FormActions form={form} label="Enter the answer" onCancel={onCancel} />
    </Form>
  );
}

/** Whether the reference is good enough. Nothing is chosen beforehand. */
export function Decide({ reference, onDone, onCancel }: Props) {
  const now = today(useTimeZone());
  const [satisfactory, setSatisfactory] = useState('');
  const form = useMutationForm<ReferenceFormsDecideMutation>(decideMutation, {
    onDone() {
      notifyDone(satisfactory === 'yes' ? 'The reference counts as clear.' : 'It is recorded. They are expected nowhere any more.');
      onDone();
    },
  });
  return (
    <Form
      form={form}
      aria-label="Decide"
      onSubmit={(data) =>
        form.submit({ input: { referenceRequestId: reference.id, version: reference.version, satisfactory: satisfactory === 'yes', on: textOf(data, 'on') ?? null } })
      }
    >
      <Stack>
        <NativeSelect
          {...form.field('satisfactory')}
          label="Your decision"
          required
          data-missing="Choose whether it is satisfactory."
          value={satisfactory}
          onChange={(event) => setSatisfactory(event.currentTarget.value)}
          data={[
            { value: '', label: 'Choose' },
            { value: 'yes', label: 'Satisfactory: it counts as one clear reference' },
            { value: 'no', label: 'Not satisfactory: it counts as not suitable' },
          ]}
        />
        <DateField {...form.field('on')} label="Decided on" required max={now} defaultValue={now} />
        {satisfactory === 'no' && (
          <Text size="sm">
            Their coming sessions, assignments, course places and invitations end with it, at every centre, and they may not start until another reference is satisfactory. Taking the decision
            back brings back what has not been given to somebody else by then.
          </Text>
        )}
      </Stack>
      <FormActions form={form} label="Decide" onCancel={onCancel} />
    </Form>
  );
}
