import { Text, TextInput } from '@mantine/core';
import { graphql } from 'react-relay';
import type { DisableAccountFormMutation } from '../../__generated__/DisableAccountFormMutation.graphql';
import { textOf } from '../../components/formErrors';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { useEnable } from './EnableAccount';

const mutation = graphql`
  mutation DisableAccountFormMutation($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      account {
        id
        status
        disabled
        disabledAt
        disabledReason
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Takes an account out of use; the notice offers the way back. */
export function DisableAccountForm({ accountId, name, onClose }: { accountId: string; name: string; onClose: () => void }) {
  const [enable] = useEnable();
  const form = useMutationForm<DisableAccountFormMutation>(mutation, {
    onDone() {
      notifyDone(`${name}’s account is disabled.`, () => enable({ input: { accountId } }, { done: `${name} can sign in again.` }));
      onClose();
    },
  });
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { accountId, reason: textOf(data, 'reason') } })}>
      <Text mb="md">
        {name} is signed out everywhere at once and cannot sign in, and programs that act for them stop. What they did stays. The account can be enabled
        again, with its roles; programs then need new tokens, and passkeys and an authenticator are set up anew.
      </Text>
      <TextInput {...form.field('reason')} label="Reason" description="For the others who manage staff, for example “Left in July”." maxLength={400} />
      <FormActions form={form} label="Disable the account" danger onCancel={onClose} cancelLabel="Keep it" />
    </Form>
  );
}
