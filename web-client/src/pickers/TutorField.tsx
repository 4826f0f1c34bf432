import { NativeSelect } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { TutorFieldQuery } from '../__generated__/TutorFieldQuery.graphql';

const query = graphql`
  query TutorFieldQuery($centreId: ID!) {
    accounts(centreId: $centreId, first: 100) {
      nodes {
        id
        displayName
        disabled
        roles {
          role
        }
      }
    }
  }
`;

interface Props {
  name: string;
  error?: string;
  centreId: string;
  defaultValue?: string | null;
  /** Takes the focus when the tutors are there: for a dialog that begins with it. */
  autoFocus?: boolean;
}

/** Who teaches at a centre: the people who are tutors there. */
export function TutorField({ centreId, defaultValue, ...field }: Props) {
  const { accounts } = useLazyLoadQuery<TutorFieldQuery>(query, { centreId }, { fetchPolicy: 'store-and-network' });
  const tutors = (accounts?.nodes ?? []).filter((account) => !account.disabled && account.roles.some(({ role }) => role === 'TUTOR'));
  return (
    <NativeSelect
      {...field}
      label="Tutor"
      description={tutors.length === 0 ? 'Nobody is a tutor here yet: invite somebody under Staff.' : 'Sees the learners and keeps the registers.'}
      defaultValue={defaultValue ?? ''}
      data={[{ value: '', label: 'Nobody yet' }, ...tutors.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
    />
  );
}
