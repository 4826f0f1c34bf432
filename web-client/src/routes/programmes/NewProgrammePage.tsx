import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import type { NewProgrammePageMutation } from '../../__generated__/NewProgrammePageMutation.graphql';
import type { NewProgrammePageQuery } from '../../__generated__/NewProgrammePageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { NotYours } from '../../components/ErrorState';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { useMutationForm } from '../../components/useMutationForm';
import { useRows } from '../../components/useRows';
import { CentreField, useCentreOf } from '../../pickers/CentreField';
import { programmeKinds, type ProgrammeKindName } from './kinds';
import { newRole, roleInput, type RoleDraft } from './roleDraft';
import { RoleFields, useCheckTypes } from './RoleFields';
import classes from './Programmes.module.css';

const query = graphql`
  query NewProgrammePageQuery {
    ...RoleFields_query
  }
`;

const mutation = graphql`
  mutation NewProgrammePageMutation($input: CreateProgrammeInput!) {
    createProgramme(input: $input) {
      programme {
        id
        name
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export const loader = queryLoader<NewProgrammePageQuery>(query, () => ({}));

export function Component() {
  return useMay('programmes.write') ? <NewProgramme /> : <NotYours what="Adding a programme" />;
}

/** Describes a programme with the roles that people take in it. */
function NewProgramme() {
  const data = useRouteQuery<NewProgrammePageQuery>(query);
  const [centreId, setCentreId] = useState(useCentre().id);
  const centre = useCentreOf(centreId);
  const navigate = useNavigate();
  const types = useCheckTypes(data);
  const roles = useRows<RoleDraft>([newRole(types, { title: 'Session lead', leads: true }), newRole(types, { title: 'Session helper', needed: 2 })], 'roles');
  const form = useMutationForm<NewProgrammePageMutation>(mutation, {
    refresh: false,
    onDone({ createProgramme: { programme } }) {
      notifyDone(`${programme!.name} is there. Arrange its sessions next.`);
      void navigate(`/programmes/${programme!.id}`);
    },
  });

  function submit(entries: FormData) {
    form.submit({
      input: {
        centreId,
        name: textOf(entries, 'name') ?? '',
        kind: (textOf(entries, 'kind') ?? 'WEEKLY_GROUP') as ProgrammeKindName,
        purpose: textOf(entries, 'purpose'),
        venue: textOf(entries, 'venue'),
        roles: roles.rows.map((row) => roleInput(row.value)),
      },
    });
  }

  return (
    <>
      <PageHeader title="New programme" back={{ to: '/programmes', label: 'Programmes' }} centre={null} intro={centreId === '' ? undefined : `At ${centre.name}.`} />
      <Form form={form} onSubmit={submit} className={classes.form}>
        <Card title="The programme">
          <Fields>
            <TextInput {...form.field('name')} label="Name" required placeholder="Music workshop" />
            <CentreField {...form.field('centreId')} value={centreId} onChange={setCentreId} />
            <NativeSelect
              {...form.field('kind')}
              label="Kind"
              data={Object.entries(programmeKinds).map(([value, label]) => ({ value, label }))}
            />
            <TextInput {...form.field('venue')} label="Venue" description="Empty when it is at the centre." />
            <Wide>
              <Textarea {...form.field('purpose')} label="What it is for" autosize minRows={2} />
            </Wide>
          </Fields>
        </Card>
        <Card title="Roles">
          {roles.rows.map((row, index) => (
            <div key={row.key} className={classes.roleEntry} role="group" aria-label={`Role ${index + 1}`}>
              <RoleFields
                query={data}
                role={row.value}
                onChange={(role) => roles.change(row.key, role)}
                field={(name) => form.field(`roles.${index}.${name}`)}
              />
              <ActionIcon
                variant="subtle"
                color="coral.7"
                size="lg"
                aria-label={`Remove role ${index + 1}`}
                onClick={() => {
                  roles.remove(row.key);
                  form.clear();
                }}
              >
                <Icon name="close" />
              </ActionIcon>
            </div>
          ))}
          <Button variant="light" leftSection={<Icon name="add" size={18} />} onClick={() => roles.add(newRole(types))}>
            Add a role
          </Button>
        </Card>
        <FormActions form={form} label="Create the programme" onCancel={() => void navigate('/programmes')} />
      </Form>
    </>
  );
}
