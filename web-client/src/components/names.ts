/** The last word of a name, by which people are listed; "Delacroix-Okonkwo" of Rosa Delacroix-Okonkwo. */
export function surnameOf(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? '';
}

/** Orders names by surname, then by the whole name. */
export function bySurname(a: string, b: string): number {
  return surnameOf(a).localeCompare(surnameOf(b), 'en-GB') || a.localeCompare(b, 'en-GB');
}

/** Whether a name fits what was typed: every word begins one of its parts, accents aside. */
export function nameMatches(name: string, typed: string): boolean {
  const parts = fold(name).split(/[\s-]+/);
  return fold(typed)
    .split(/\s+/)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

/** Whether two names are one: capitals, accents and the spaces around them aside. */
export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
