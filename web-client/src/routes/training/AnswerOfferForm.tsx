import { Text } from '@mantine/core';
import { graphql } from 'react-relay';
import type { AnswerOfferFormMutation } from '../../__generated__/AnswerOfferFormMutation.graphql';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';

const mutation = graphql`
  mutation AnswerOfferFormMutation($input: RespondToOfferInput!) {
    respondToOffer(input: $input) {
      cohortPlace {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Passes on the answer that a volunteer gave in person or on the telephone. */
export function AnswerOfferForm({ placeId, name, accept, onClose }: { placeId: string; name: string; accept: boolean; onClose: () => void }) {
  const form = useMutationForm<AnswerOfferFormMutation>(mutation, {
    onDone() {
      notifyDone(accept ? `${name} has the place.` : `${name} has declined; the place is free again.`);
      onClose();
    },
  });

  return (
    <Form form={form} onSubmit={() => form.submit({ input: { placeId, accept } })}>
      <Text>
        {accept
          ? `${name} told you that they take the place. They get the joining instructions by e-mail.`
          : `${name} told you that they do not take the place. It is offered to whoever applied next.`}
      </Text>
      <FormActions form={form} label={accept ? 'Accept the place' : 'Decline the place'} onCancel={onClose} />
    </Form>
  );
}
