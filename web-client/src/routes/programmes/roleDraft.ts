/** What a role asks of a volunteer, while it is being written down. */
export type RequirementDraft =
  | { kind: 'accreditation'; courseId: string }
  | { kind: 'check'; checkTypeId: string }
  | { kind: 'induction' }
  | { kind: 'age'; years: number };

export interface RoleDraft {
  title: string;
  leads: boolean;
  needed: number;
  requirements: readonly RequirementDraft[];
}

const emptyRole: RoleDraft = { title: '', leads: false, needed: 1, requirements: [] };

interface CheckTypeOfEverybody {
  id: string;
  requiredCount: number;
}

/** A role begins with what everybody needs; whoever takes something away does so on purpose. */
export function newRole(types: readonly CheckTypeOfEverybody[], role: Partial<RoleDraft> = {}): RoleDraft {
  return {
    ...emptyRole,
    requirements: [...types.filter((type) => type.requiredCount > 0).map((type) => ({ kind: 'check', checkTypeId: type.id }) as const), { kind: 'induction' }],
    ...role,
  };
}

/** What everybody needs and this role does not ask for: the names of checks, and the induction. */
export function takenAway(types: ReadonlyArray<CheckTypeOfEverybody & { name: string }>, role: RoleDraft): string[] {
  return [
    ...types.filter((type) => type.requiredCount > 0 && !role.requirements.some((each) => each.kind === 'check' && each.checkTypeId === type.id)).map((type) => type.name),
    ...(role.requirements.some((each) => each.kind === 'induction') ? [] : ['Induction at the centre']),
  ];
}

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
      return { checkTypeId: requirement.checkTypeId };
    case 'induction':
      return { induction: true };
    case 'age':
      return { minimumAge: requirement.years };
  }
}
