import { NumberInput } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay';
import type { SessionFamilies_session$data, SessionFamilies_session$key } from '../../__generated__/SessionFamilies_session.graphql';
import type { SessionFamiliesMutation } from '../../__generated__/SessionFamiliesMutation.graphql';
import type { SessionFamiliesQuery } from '../../__generated__/SessionFamiliesQuery.graphql';
import { Card } from '../../components/Card';
import { Form, FormActions } from '../../components/Form';
import { LinesSkeleton } from '../../components/Loading';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import { familyCounts, familyInput, type FamilyCounts } from './families';
import classes from './Programmes.module.css';

const fragment = graphql`
  fragment SessionFamilies_session on ProgrammeSession {
    id
    programme {
      centre {
        id
      }
    }
    families {
      targetGroup
      count
      newFamilies
    }
  }
`;

const query = graphql`
  query SessionFamiliesQuery($centreId: ID!) {
    targetGroups(centreId: $centreId) {
      id
      name
      retiredAt
    }
  }
`;

const mutation = graphql`
  mutation SessionFamiliesMutation($input: RecordSessionAttendanceInput!) {
    recordSessionAttendance(input: $input) {
      programmeSession {
        id
        status
        ...SessionFamilies_session
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** How many families came, by target group and never by name. */
export function SessionFamilies({ session: key }: { session: SessionFamilies_session$key }) {
  const session = useFragment(fragment, key);
  return (
    <Card title="Families">
      <Suspense fallback={<LinesSkeleton lines={5} />}>
        <FamiliesForm session={session} />
      </Suspense>
    </Card>
  );
}

function FamiliesForm({ session }: { session: SessionFamilies_session$data }) {
  // The groups are those of the session's centre, whichever the person works in at the moment.
  const { targetGroups } = useLazyLoadQuery<SessionFamiliesQuery>(query, { centreId: session.programme.centre.id });
  const groups = [...new Set([...targetGroups.filter((group) => group.retiredAt == null).map((group) => group.name), ...session.families.map((family) => family.targetGroup)])];
  const [families, setFamilies] = useState<FamilyCounts>(() => familyCounts(session.families));
  const form = useMutationForm<SessionFamiliesMutation>(mutation, { refresh: false, onDone: () => notifyDone('The numbers of families are saved.') });

  function count(group: string, key: 'count' | 'newFamilies', value: string | number) {
    const before = families.get(group) ?? { count: null, newFamilies: null };
    setFamilies(new Map(families).set(group, { ...before, [key]: value === '' ? null : Number(value) }));
  }

  return (
    <Form form={form} onSubmit={() => form.submit({ input: { sessionId: session.id, volunteers: [], families: familyInput(families) } })} aria-label="Families">
      <p className={classes.quiet}>Numbers only. A family can count in several groups.</p>
      <table className={classes.families}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Came</th>
            <th scope="col">New</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">{group}</th>
              <td>
                <NumberInput
                  aria-label={`${group}: families that came`}
                  min={0}
                  max={500}
                  allowDecimal={false}
                  hideControls
                  value={families.get(group)?.count ?? ''}
                  onChange={(value) => count(group, 'count', value)}
                />
              </td>
              <td>
                <NumberInput
                  aria-label={`${group}: new families`}
                  min={0}
                  max={500}
                  allowDecimal={false}
                  hideControls
                  value={families.get(group)?.newFamilies ?? ''}
                  onChange={(value) => count(group, 'newFamilies', value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FormActions form={form} label="Save the numbers" />
    </Form>
  );
}
