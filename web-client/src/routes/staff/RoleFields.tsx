import { NativeSelect } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { RoleFieldsQuery } from '../../__generated__/RoleFieldsQuery.graphql';
import type { StaffRoleKind } from '../../__generated__/InviteStaffFormMutation.graphql';
import { useSession } from '../../app/session';
import type { FormHandle } from '../../components/useForm';
import { rolesToGive } from './roles';

const query = graphql`
  query RoleFieldsQuery($where: ProgrammeFilterInput) {
    programmes(first: 100, where: $where, order: [{ name: ASC }]) {
      nodes {
        id
        name
      }
    }
  }
`;

/** What a form about a role sends of it. */
export interface RoleChoice {
  role: StaffRoleKind;
  centreId: string | null;
  programmeId: string | null;
}

/** Which role, where. Begins with the centre that the form is about, where it is about one. */
export function useRoleChoice(centreId: string | null) {
  const { permissions, centre } = useSession();
  const begin = centreId ?? (centre.id === '' ? null : centre.id);
  return useState<RoleChoice>({ role: rolesToGive(permissions)[0]!.value, centreId: begin, programmeId: null });
}

interface Props {
  form: Pick<FormHandle, 'field'>;
  value: RoleChoice;
  onChange: (value: RoleChoice) => void;
  /** The only centre that can be chosen; null for any. */
  centreId: string | null;
}

export function RoleFields({ form, value, onChange, centreId }: Props) {
  const { permissions, centres } = useSession();
  const offered = rolesToGive(permissions);
  const manages = permissions.has('staff.manage');
  const role = offered.find((each) => each.value === value.role);
  const wholeCluster = value.role === 'ADMINISTRATOR';
  const anywhere = manages && value.role !== 'PROGRAMME_LEAD' && value.role !== 'COORDINATOR';
  return (
    <>
      <NativeSelect
        {...form.field('role')}
        label="Role"
        description={role === undefined ? undefined : `${role.does}.`}
        value={value.role}
        onChange={(event) => onChange({ ...value, role: event.currentTarget.value as StaffRoleKind, programmeId: null })}
        data={offered.map(({ value: each, label }) => ({ value: each, label }))}
      />
      {!wholeCluster && (centreId === null || centres.length > 1) && (
        <NativeSelect
          {...form.field('centreId')}
          label="Where"
          required={!anywhere}
          value={value.centreId ?? ''}
          onChange={(event) => onChange({ ...value, centreId: event.currentTarget.value === '' ? null : event.currentTarget.value, programmeId: null })}
          data={[
            ...(anywhere ? [{ value: '', label: 'All centres' }] : value.centreId === null ? [{ value: '', label: 'Choose a centre' }] : []),
            ...centres.filter((each) => centreId === null || each.id === centreId).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {value.role === 'PROGRAMME_LEAD' && (
        <Suspense fallback={<NativeSelect label="Programme" data={['Loading…']} disabled />}>
          <ProgrammeField {...form.field('programmeId')} centreId={value.centreId} value={value.programmeId} onChange={(programmeId) => onChange({ ...value, programmeId })} />
        </Suspense>
      )}
    </>
  );
}

interface ProgrammeProps {
  name: string;
  error?: string;
  centreId: string | null;
  value: string | null;
  onChange: (programmeId: string | null) => void;
}

function ProgrammeField({ centreId, value, onChange, ...field }: ProgrammeProps) {
  const data = useLazyLoadQuery<RoleFieldsQuery>(query, { where: centreId === null ? null : { centreId: { eq: centreId } } }, { fetchPolicy: 'store-or-network' });
  const programmes = data.programmes?.nodes ?? [];
  return (
    <NativeSelect
      {...field}
      label="Programme"
      required
      description={programmes.length === 0 ? 'There is no programme here yet: begin one under Programmes first.' : undefined}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      data={[{ value: '', label: 'Choose a programme' }, ...programmes.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

/** As the API takes it: an administrator has no centre, and the programme says its own. */
export function roleInput({ role, centreId, programmeId }: RoleChoice) {
  return { role, centreId: role === 'ADMINISTRATOR' ? null : centreId, programmeId: role === 'PROGRAMME_LEAD' ? programmeId : null };
}
