import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { RegisterForm_session$key } from '../../__generated__/RegisterForm_session.graphql';
import type { RegisterFormMutation } from '../../__generated__/RegisterFormMutation.graphql';
import { AttendanceChoice } from '../../components/AttendanceChoice';
import { Form } from '../../components/Form';
import { notifyDone } from '../../components/notify';
import { attendanceEntries, registerSummary } from '../../components/register';
import { disputeOf, NotLive } from '../../components/RegisterNotes';
import { Row, Rows } from '../../components/Rows';
import { useLiveRegister } from '../../components/useLiveRegister';
import { useMutationForm } from '../../components/useMutationForm';
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

/** The register of one session, saved once for everybody. */
export function RegisterForm({ session: key, onClose }: { session: RegisterForm_session$key; onClose: () => void }) {
  const session = useFragment(fragment, key);
  const people = useMemo(
    () => session.register.map((entry) => ({ id: entry.volunteer.id, attendance: entry.attendance ?? null })),
    [session.register],
  );
  const { register, live, choose, everyoneElseWasPresent } = useLiveRegister({ sessionId: session.id, people, field: 'register', query: readAnew });
  const form = useMutationForm<RegisterFormMutation>(mutation, {
    onDone() {
      notifyDone(`Register saved: ${registerSummary(register.marks, people)}.`);
      onClose();
    },
  });

  return (
    <Form
      form={form}
      onSubmit={() => form.submit({ input: { cohortSessionId: session.id, entries: attendanceEntries(register, people) } })}
    >
      <div className={classes.tools}>
        <Button variant="light" size="sm" onClick={everyoneElseWasPresent}>
          Everyone else was present
        </Button>
        <span role="status">{registerSummary(register.marks, people)}</span>
      </div>
      <Rows label="Register">
        {session.register.map(({ volunteer }) => (
          <Row
            key={volunteer.id}
            title={volunteer.fullName}
            meta={disputeOf(register, volunteer.id) ?? undefined}
            aside={
              <AttendanceChoice
                name={volunteer.fullName}
                value={register.marks.get(volunteer.id) ?? null}
                onChange={(value) => choose(volunteer.id, value)}
              />
            }
          />
        ))}
      </Rows>
      <NotLive live={live} />
      <div className={classes.save}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={form.busy}>
          Save the register
        </Button>
      </div>
    </Form>
  );
}
