/** "ProgrammeRole" → "programme role". */
function spaced(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
}

/** A change as a line to read: "Programme role changed". */
export function changeTitle(entry: { action: string; subjectType: string }): string {
  const line = `${spaced(entry.subjectType)} ${spaced(entry.action)}`;
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** A field's name as a person says it: "EnrolmentStage" → "Enrolment stage". */
export function fieldTitle(field: string): string {
  const words = spaced(field);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
