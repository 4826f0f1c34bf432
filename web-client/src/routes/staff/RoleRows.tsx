import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { GrantRoleFormMutation } from '../../__generated__/GrantRoleFormMutation.graphql';
import type { RoleRows_account$data, RoleRows_account$key } from '../../__generated__/RoleRows_account.graphql';
import type { RoleRowsRevokeMutation } from '../../__generated__/RoleRowsRevokeMutation.graphql';
import { useSession } from '../../app/session';
import { Inset } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { EmptyState } from '../../components/EmptyState';
import { noErrors } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { grantRole } from './GrantRoleForm';
import { FormMessage } from '../../components/Form';
import { roleInWords, roles as all, rolesToGive } from './roles';

const fragment = graphql`
  fragment RoleRows_account on Account {
    id
    displayName
    isOwn
    roles {
      role
      centre {
        id
        name
      }
      programme {
        id
        name
      }
    }
  }
`;

const revokeRole = graphql`
  mutation RoleRowsRevokeMutation($input: RevokeRoleInput!) {
    revokeRole(input: $input) {
      account {
        id
        ...RoleRows_account
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Role = RoleRows_account$data['roles'][number];

/** The roles of an account; each can be taken away by who may give it. */
export function RoleRows({ account: key }: { account: RoleRows_account$key }) {
  const account = useFragment(fragment, key);
  const { permissions } = useSession();
  const [asking, setAsking] = useState<Role | null>(null);
  const [grant] = useAction<GrantRoleFormMutation>(grantRole);
  const givable = new Set(rolesToGive(permissions).map((role) => role.value as string));
  const name = account.displayName;
  const input = (role: Role) => ({ accountId: account.id, role: role.role, centreId: role.centre?.id ?? null, programmeId: role.programme?.id ?? null });
  const form = useMutationForm<RoleRowsRevokeMutation>(revokeRole, {
    onDone() {
      const role = asking!;
      setAsking(null);
      notifyDone(`${name} is no longer ${roleInWords(role)}.`, () => grant({ input: input(role) }, { done: `${name} is ${roleInWords(role)} again.` }));
    },
  });

  if (account.roles.length === 0) {
    return (
      <Inset>
        <EmptyState small title="No role">
          Without a role {name} sees nothing of the centres’ work.
        </EmptyState>
      </Inset>
    );
  }
  return (
    <>
      <Rows label={`Roles of ${name}`}>
        {account.roles.map((role) => {
          const words = roleInWords(role);
          return (
            <Row
              key={words}
              title={words}
              meta={<span>{all.find((each) => each.value === role.role)?.does}</span>}
              aside={
                permissions.has('staff.invite') && !account.isOwn && givable.has(role.role) && (
                  <Button variant="default" size="sm" onClick={() => setAsking(role)} aria-label={`Take away: ${words}`}>
                    Take away
                  </Button>
                )
              }
            />
          );
        })}
      </Rows>
      <ConfirmDialog
        opened={asking !== null}
        title="Take this role away?"
        action="Take it away"
        keep="Keep the role"
        danger
        busy={form.busy}
        onClose={() => {
          setAsking(null);
          form.setErrors(noErrors);
        }}
        onConfirm={() => form.submit({ input: input(asking!) })}
      >
        <FormMessage form={form} />
        {asking !== null && `${name} is then no longer ${roleInWords(asking)}. It takes effect at once, also where they are signed in.`}
      </ConfirmDialog>
    </>
  );
}
