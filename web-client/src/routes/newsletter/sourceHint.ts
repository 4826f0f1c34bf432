const hints: Readonly<Record<string, string>> = {
  Figures: 'From confirmed hours; names nobody',
  Milestone: 'A milestone; they agreed to be named',
  Accreditation: 'An accreditation; they agreed to be named',
  NewVolunteer: 'A newcomer; they agreed to be named',
  Story: 'A story; its teller agreed to have it published',
  Meeting: 'From the diary of meetings',
  Cohort: 'From the training diary',
  Programme: 'From the programmes',
};

/** What an item was made from, and whose consent it rests on. Consent is asked for again when the issue is published. */
export function sourceHint(source: string | null): string {
  return source === null ? 'Your own item' : (hints[source] ?? source);
}
