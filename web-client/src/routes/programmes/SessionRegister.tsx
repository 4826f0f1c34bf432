import { NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay';
import type { SessionRegister_query$key } from '../../__generated__/SessionRegister_query.graphql';
import type { SessionRegister_session$data, SessionRegister_session$key } from '../../__generated__/SessionRegister_session.graphql';
import type { SessionRegisterMutation } from '../../__generated__/SessionRegisterMutation.graphql';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { Register } from '../../components/Register';
import { sendMarks } from '../../components/sendMarks';
import { useMutationForm } from '../../components/useMutationForm';
import { useRegister } from '../../components/useRegister';
import { useRegisterEvents } from '../../components/useRegisterEvents';
import { familyCounts, familyInput, type FamilyCounts } from './families';
import classes from './Programmes.module.css';

const sessionFragment = graphql`
  fragment SessionRegister_session on ProgrammeSession {
    id
    rota {
      id
      status
      attendance
      role {
        title
      }
      volunteer {
        id
        fullName
      }
    }
    families {
      targetGroup
      count
      newFamilies
    }
  }
`;

const queryFragment = graphql`
  fragment SessionRegister_query on Query @argumentDefinitions(centreId: { type: "ID!" }) {
    targetGroups(centreId: $centreId) {
      id
      name
    }
  }
`;

const readAnew = graphql`
  query SessionRegisterQuery($id: ID!) {
    node(id: $id) {
      ...SessionRegister_session @alias(as: "session")
    }
  }
`;

const mutation = graphql`
  mutation SessionRegisterMutation($input: RecordSessionAttendanceInput!) {
    recordSessionAttendance(input: $input) {
      programmeSession {
        id
        status
        ...SessionRegister_session
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  session: SessionRegister_session$key;
  query: SessionRegister_query$key;
}

/** Who was there: volunteers one by one, each saved as it is marked; families as numbers by target group and never by name. */
export function SessionRegister({ session: sessionKey, query: queryKey }: Props) {
  const session = useFragment(sessionFragment, sessionKey);
  const { targetGroups } = useFragment(queryFragment, queryKey);
  const environment = useRelayEnvironment();
  const rota = useMemo(() => session.rota.filter((place) => place.status !== 'REPLACED'), [session.rota]);
  const people = useMemo(() => rota.map((place) => ({ id: place.volunteer.id, attendance: place.attendance ?? null })), [rota]);
  const groups = [...new Set([...targetGroups.map((group) => group.name), ...session.families.map((family) => family.targetGroup)])];
  const live = useRegisterEvents(session.id, 'rota', readAnew);
  const handle = useRegister({
    id: session.id,
    people,
    send: (marks) =>
      sendMarks<SessionRegisterMutation>(environment, mutation, {
        input: { sessionId: session.id, volunteers: [...marks].map(([volunteerId, attendance]) => ({ volunteerId, attendance })) },
      }),
  });

  return (
    <div className={classes.register}>
      <Card title="Volunteers" flush>
        {rota.length === 0 ? (
          <div className={classes.inset}>
            <EmptyState small title="Nobody was on the rota" />
          </div>
        ) : (
          <Register
            label="Register of volunteers"
            people={rota.map((place) => ({ id: place.volunteer.id, name: place.volunteer.fullName, meta: place.role.title }))}
            handle={handle}
            live={live}
          />
        )}
      </Card>
      <FamiliesForm session={session} groups={groups} />
    </div>
  );
}

function FamiliesForm({ session, groups }: { session: SessionRegister_session$data; groups: readonly string[] }) {
  const [families, setFamilies] = useState<FamilyCounts>(() => familyCounts(session.families));
  const form = useMutationForm<SessionRegisterMutation>(mutation, { onDone: () => notifyDone('The numbers of families are saved.') });

  function count(group: string, key: 'count' | 'newFamilies', value: string | number) {
    const before = families.get(group) ?? { count: null, newFamilies: null };
    setFamilies(new Map(families).set(group, { ...before, [key]: value === '' ? null : Number(value) }));
  }

  return (
    <Card title="Families">
      <Form form={form} onSubmit={() => form.submit({ input: { sessionId: session.id, volunteers: [], families: familyInput(families) } })}>
        <p className={classes.quiet}>Numbers only. A family can count in several groups.</p>
        <div className={classes.families}>
          <span data-head="">Group</span>
          <span data-head="">Came</span>
          <span data-head="">New</span>
          {groups.map((group) => (
            <FamilyRow key={group} group={group} counts={families.get(group)} onChange={(key, value) => count(group, key, value)} />
          ))}
        </div>
        <FormActions form={form} label="Save the numbers" />
      </Form>
    </Card>
  );
}

interface FamilyRowProps {
  group: string;
  counts: { count: number | null; newFamilies: number | null } | undefined;
  onChange: (key: 'count' | 'newFamilies', value: string | number) => void;
}

function FamilyRow({ group, counts, onChange }: FamilyRowProps) {
  return (
    <>
      <span>{group}</span>
      <NumberInput
        aria-label={`${group}: families that came`}
        min={0}
        max={500}
        allowDecimal={false}
        hideControls
        value={counts?.count ?? ''}
        onChange={(value) => onChange('count', value)}
      />
      <NumberInput
        aria-label={`${group}: new families`}
        min={0}
        max={500}
        allowDecimal={false}
        hideControls
        value={counts?.newFamilies ?? ''}
        onChange={(value) => onChange('newFamilies', value)}
      />
    </>
  );
}
