import { Button, NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { SessionRegister_query$key } from '../../__generated__/SessionRegister_query.graphql';
import type { SessionRegister_session$key } from '../../__generated__/SessionRegister_session.graphql';
import type { SessionRegisterMutation } from '../../__generated__/SessionRegisterMutation.graphql';
import { AttendanceChoice } from '../../components/AttendanceChoice';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { Form } from '../../components/Form';
import { notifyDone } from '../../components/notify';
import { attendanceEntries, registerSummary } from '../../components/register';
import { disputeOf, NotLive } from '../../components/RegisterNotes';
import { Row, Rows } from '../../components/Rows';
import { useLiveRegister } from '../../components/useLiveRegister';
import { useMutationForm } from '../../components/useMutationForm';
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
        __typename
        ... on Error {
          message
        }
        ... on InvalidInputError {
          fields {
            name
            message
          }
        }
      }
    }
  }
`;

interface Props {
  session: SessionRegister_session$key;
  query: SessionRegister_query$key;
}

/** Who was there: volunteers one by one, families as numbers by target group and never by name. Saved once. */
export function SessionRegister({ session: sessionKey, query: queryKey }: Props) {
  const session = useFragment(sessionFragment, sessionKey);
  const { targetGroups } = useFragment(queryFragment, queryKey);
  const rota = useMemo(() => session.rota.filter((place) => place.status !== 'REPLACED'), [session.rota]);
  const people = useMemo(() => rota.map((place) => ({ id: place.volunteer.id, attendance: place.attendance ?? null })), [rota]);
  const groups = [...new Set([...targetGroups.map((group) => group.name), ...session.families.map((family) => family.targetGroup)])];
  const { register, live, choose, everyoneElseWasPresent } = useLiveRegister({ sessionId: session.id, people, field: 'rota', query: readAnew });
  const [families, setFamilies] = useState<FamilyCounts>(() => familyCounts(session.families));
  const form = useMutationForm<SessionRegisterMutation>(mutation, {
    onDone() {
      notifyDone(`Register saved: ${registerSummary(register.marks, people)}. Hours are proposed for those present.`);
    },
  });

  function count(group: string, key: 'count' | 'newFamilies', value: string | number) {
    const before = families.get(group) ?? { count: null, newFamilies: null };
    setFamilies(new Map(families).set(group, { ...before, [key]: value === '' ? null : Number(value) }));
  }

  return (
    <Form
      form={form}
      onSubmit={() =>
        form.submit({ input: { sessionId: session.id, volunteers: attendanceEntries(register, people), families: familyInput(families) } })
      }
    >
      <div className={classes.register}>
        <Card title="Volunteers" flush>
          {rota.length === 0 ? (
            <div className={classes.inset}>
              <EmptyState small title="Nobody was on the rota" />
            </div>
          ) : (
            <>
              <div className={classes.tools}>
                <Button variant="light" size="sm" onClick={everyoneElseWasPresent}>
                  Everyone else was present
                </Button>
                <span role="status">{registerSummary(register.marks, people)}</span>
              </div>
              <Rows label="Register of volunteers">
                {rota.map((place) => (
                  <Row
                    key={place.id}
                    title={place.volunteer.fullName}
                    meta={
                      <>
                        <span>{place.role.title}</span>
                        {disputeOf(register, place.volunteer.id) !== null && <span>{disputeOf(register, place.volunteer.id)}</span>}
                      </>
                    }
                    aside={
                      <AttendanceChoice
                        name={place.volunteer.fullName}
                        value={register.marks.get(place.volunteer.id) ?? null}
                        onChange={(value) => choose(place.volunteer.id, value)}
                      />
                    }
                  />
                ))}
              </Rows>
            </>
          )}
        </Card>
        <Card title="Families">
          <p className={classes.quiet} style={{ marginBottom: '0.75rem' }}>
            Numbers only. A family can count in several groups.
          </p>
          <div className={classes.families}>
            <span data-head="">Group</span>
            <span data-head="">Came</span>
            <span data-head="">New</span>
            {groups.map((group) => (
              <FamilyRow key={group} group={group} counts={families.get(group)} onChange={(key, value) => count(group, key, value)} />
            ))}
          </div>
        </Card>
      </div>
      <NotLive live={live} />
      <div className={classes.save}>
        <Button type="submit" loading={form.busy}>
          Save the register
        </Button>
      </div>
    </Form>
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
