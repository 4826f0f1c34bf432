// Small words that belong to the surname after them, as the API has them.
const particles = new Set('al bin binti da das de del della den der di do dos du el la le mac mc st ten ter van von'.split(' '));

/** The surname, by which people are listed: "Delacroix-Okonkwo" of Rosa Delacroix-Okonkwo, "van der Berg" of Rosa van der Berg. */
export function surnameOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  let first = words.length - 1;
  while (first > 1 && particles.has(words[first - 1]!.toLowerCase())) {
    first--;
  }
  return words.slice(Math.max(first, 0)).join(' ');
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
