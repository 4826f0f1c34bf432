import { NativeSelect, Switch } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { AssignForm_programme$key } from '../../__generated__/AssignForm_programme.graphql';
import type { AssignFormMutation } from '../../__generated__/AssignFormMutation.graphql';
import { useTimeZone } from '../../components/place';
import { today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { LinesSkeleton } from '../../components/Loading';
import { notifyDone } from '../../components/notices';
import { isDate } from '../../components/plainDate';
import { useDraftState } from '../../components/useDraft';
import { useMutationForm } from '../../components/useMutationForm';
import { VolunteerPicker, type PickedVolunteer } from '../../pickers/VolunteerPicker';
import { ReadinessVerdict } from './ReadinessVerdict';
import classes from './Programmes.module.css';

const fragment = graphql`
  fragment AssignForm_programme on Programme {
    roles {
      id
      title
    }
  }
`;

const mutation = graphql`
  mutation AssignFormMutation($input: AssignVolunteerInput!) {
    assignVolunteer(input: $input) {
      assignment {
        id
        status
        volunteer {
          fullName
        }
        role {
          title
        }
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Puts a volunteer into a role: says beforehand whether they are ready for it, and why. */
export function AssignForm({ programme: key, onClose }: { programme: AssignForm_programme$key; onClose: () => void }) {
  const { roles } = useFragment(fragment, key);
  const zone = useTimeZone();
  const [volunteer, setVolunteer] = useDraftState<PickedVolunteer | null>('assign.volunteer', null);
  const [roleId, setRoleId] = useState(roles.length === 1 ? roles[0]!.id : '');
  const [from, setFrom] = useState(() => today(zone));
  const [notify, setNotify] = useState(true);
  const form = useMutationForm<AssignFormMutation>(mutation, {
    onDone({ assignVolunteer: { assignment } }) {
      const { fullName } = assignment!.volunteer;
      notifyDone(notify ? `${fullName} is assigned and hears of it by e-mail.` : `${fullName} is assigned. They have not been told.`);
      onClose();
    },
  });

  function submit(data: FormData) {
    // A name that was typed and not chosen is nobody yet.
    if (volunteer === null) {
      form.setErrors({ ...noErrors, fields: { volunteerId: 'Choose who it is from the list.' } });
      return;
    }
    form.submit({ input: { volunteerId: volunteer.id, roleId, from, until: textOf(data, 'until'), notify } });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <Fields>
        <VolunteerPicker {...form.field('volunteerId')} label="Volunteer" required value={volunteer} onChange={setVolunteer} />
        <NativeSelect
          {...form.field('roleId')}
          label="Role"
          required
          value={roleId}
          onChange={(event) => setRoleId(event.currentTarget.value)}
          data={[
            ...(roles.length === 1 ? [] : [{ value: '', label: 'Choose a role' }]),
            ...roles.map((role) => ({ value: role.id, label: role.title })),
          ]}
        />
        <DateField {...form.field('from')} label="From" required value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <DateField {...form.field('until')} label="Until" description="Empty: for as long as it goes on." />
      </Fields>
      <div aria-live="polite">
        {volunteer !== null && roleId !== '' && isDate(from) && (
          <Suspense
            fallback={
              <div className={classes.verdict}>
                <LinesSkeleton lines={2} />
              </div>
            }
          >
            <ReadinessVerdict volunteerId={volunteer.id} name={volunteer.fullName} roleId={roleId} on={from} />
          </Suspense>
        )}
      </div>
      <Switch
        mt="lg"
        checked={notify}
        onChange={(event) => setNotify(event.currentTarget.checked)}
        label="Tell them by e-mail"
        description="They can accept or decline from it."
      />
      <FormActions form={form} label="Assign" onCancel={onClose} />
    </Form>
  );
}
