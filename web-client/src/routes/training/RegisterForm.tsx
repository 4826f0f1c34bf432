import { Button, Group } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay';
import type { RegisterForm_session$key } from '../../__generated__/RegisterForm_session.graphql';
import type { RegisterFormMutation } from '../../__generated__/RegisterFormMutation.graphql';
import { bySurname } from '../../components/names';
import { Register } from '../../components/Register';
import { sendMarks } from '../../components/sendMarks';
import { useRegister } from '../../components/useRegister';
import { useRegisterEvents } from '../../components/useRegisterEvents';
import classes from './Training.module.css';

const fragment = graphql`
  fragment RegisterForm_session on CohortSession {
    id
    register {
      attendance
      volunteer {
        id
        fullName
      }
    }
  }
`;

const readAnew = graphql`
  query RegisterFormQuery($id: ID!) {
    node(id: $id) {
      ...RegisterForm_session @alias(as: "session")
    }
  }
`;

const mutation = graphql`
  mutation RegisterFormMutation($input: TakeRegisterInput!) {
    takeRegister(input: $input) {
      cohortSession {
        id
        ...RegisterForm_session
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** The register of one session of a course: each mark is saved as it is made. */
export function RegisterForm({ session: key, onClose }: { session: RegisterForm_session$key; onClose: () => void }) {
  const session = useFragment(fragment, key);
  const environment = useRelayEnvironment();
  const people = useMemo(() => session.register.map((entry) => ({ id: entry.volunteer.id, attendance: entry.attendance ?? null })), [session.register]);
  const sorted = session.register
    .map(({ volunteer }) => ({ id: volunteer.id, name: volunteer.fullName }))
    .sort((a, b) => bySurname(a.name, b.name));
  const live = useRegisterEvents(session.id, 'register', readAnew);
  const handle = useRegister({
    id: session.id,
    people,
    send: (marks) =>
      sendMarks<RegisterFormMutation>(environment, mutation, {
        input: { cohortSessionId: session.id, entries: [...marks].map(([volunteerId, attendance]) => ({ volunteerId, attendance })) },
      }),
  });

  return (
    <>
      <div className={classes.register}>
        <Register label="Register, by surname" people={sorted} handle={handle} live={live} />
      </div>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>Done</Button>
      </Group>
    </>
  );
}
