import type { StaffRoleKind } from '../../__generated__/InviteStaffFormMutation.graphql';

/** What each role is called, and what it is for, in the order in which they are offered. */
export const roles: ReadonlyArray<{ value: StaffRoleKind; label: string; does: string }> = [
  { value: 'COORDINATOR', label: 'Coordinator', does: 'Runs the volunteer programme of a centre' },
  { value: 'TUTOR', label: 'Tutor', does: 'Teaches courses and keeps their registers' },
  { value: 'ASSESSOR', label: 'Assessor', does: 'Assesses learners, or assures the quality of it' },
  { value: 'PROGRAMME_LEAD', label: 'Programme lead', does: 'Leads one programme: its rota and registers' },
  { value: 'VIEWER', label: 'Viewer', does: 'Sees what the centre does and its figures, never a person' },
  { value: 'ADMINISTRATOR', label: 'Administrator', does: 'Manages the whole cluster: staff, centres, policy' },
];

/** What a coordinator may give at the own centre. */
const ofCoordinators: ReadonlySet<string> = new Set(['TUTOR', 'ASSESSOR', 'PROGRAMME_LEAD', 'VIEWER']);

/** The roles that this person may give; the API decides, the client only leaves out what would be refused. */
export function rolesToGive(permissions: ReadonlySet<string>) {
  return permissions.has('staff.manage') ? roles : roles.filter((role) => ofCoordinators.has(role.value));
}

export function roleLabel(role: string): string {
  return roles.find((each) => each.value === role)?.label ?? role;
}

/** "Tutor at East Hastings", "Programme lead of Toy library, East Hastings", "Administrator, all centres". */
export function roleInWords(role: { role: string; centre?: { name: string } | null; programme?: { name: string } | null }): string {
  const label = roleLabel(role.role);
  if (role.programme != null) {
    return `${label} of ${role.programme.name}${role.centre == null ? '' : `, ${role.centre.name}`}`;
  }
  return role.centre == null ? `${label}, all centres` : `${label} at ${role.centre.name}`;
}
