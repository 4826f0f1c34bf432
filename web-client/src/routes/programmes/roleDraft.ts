import type { CheckKindName } from './kinds';

/** What a role asks of a volunteer, while it is being written down. */
export type RequirementDraft =
  | { kind: 'accreditation'; courseId: string }
  | { kind: 'check'; checkKind: CheckKindName }
  | { kind: 'induction' }
  | { kind: 'age'; years: number };

export interface RoleDraft {
  title: string;
  leads: boolean;
  needed: number;
  requirements: readonly RequirementDraft[];
}

export const emptyRole: RoleDraft = { title: '', leads: false, needed: 1, requirements: [] };

/** As the API takes it: each requirement has exactly one of its four forms. */
export function roleInput(role: RoleDraft) {
  return {
    title: role.title.trim(),
    leads: role.leads,
    neededPerSession: role.needed,
    requires: role.requirements.map(requirementInput),
  };
}

function requirementInput(requirement: RequirementDraft) {
  switch (requirement.kind) {
    case 'accreditation':
      return { accreditationFromCourseId: requirement.courseId };
    case 'check':
      return { checkKind: requirement.checkKind };
    case 'induction':
      return { induction: true };
    case 'age':
      return { minimumAge: requirement.years };
  }
}
