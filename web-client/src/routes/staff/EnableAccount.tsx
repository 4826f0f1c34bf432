import { Button } from '@mantine/core';
import { graphql } from 'react-relay';
import type { EnableAccountMutation } from '../../__generated__/EnableAccountMutation.graphql';
import { useAction } from '../../components/useAction';

const mutation = graphql`
  mutation EnableAccountMutation($input: EnableAccountInput!) {
    enableAccount(input: $input) {
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

export function useEnable() {
  return useAction<EnableAccountMutation>(mutation);
}

/** Brings an account back into use. */
export function EnableAccount({ accountId, name }: { accountId: string; name: string }) {
  const [enable, busy] = useEnable();
  return (
    <Button mt="md" loading={busy} onClick={() => enable({ input: { accountId } }, { done: `${name} can sign in again.` })}>
      Enable the account
    </Button>
  );
}
