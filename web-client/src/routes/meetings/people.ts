export interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly reply: string | null;
  readonly firstVisit: boolean;
}

interface Named {
  readonly id: string;
  readonly fullName: string;
}

/** Everyone who may be ticked, once each: those who said they would come, then everyone else, by name. */
export function listPeople(
  replies: ReadonlyArray<{ readonly reply: string; readonly volunteer: Named }>,
  attendees: ReadonlyArray<{ readonly firstVisit: boolean; readonly volunteer?: Named | null }>,
  added: readonly Person[],
): Person[] {
  const people = new Map<string, Person>();
  for (const { reply, volunteer } of replies) {
    people.set(volunteer.id, { id: volunteer.id, fullName: volunteer.fullName, reply, firstVisit: false });
  }
  for (const { firstVisit, volunteer } of attendees) {
    if (volunteer != null) {
      people.set(volunteer.id, { id: volunteer.id, fullName: volunteer.fullName, reply: people.get(volunteer.id)?.reply ?? null, firstVisit });
    }
  }
  for (const person of added) {
    if (!people.has(person.id)) {
      people.set(person.id, person);
    }
  }
  return [...people.values()].sort(
    (a, b) => Number(b.reply === 'COMING') - Number(a.reply === 'COMING') || a.fullName.localeCompare(b.fullName, 'en-GB'),
  );
}

/** Whether a name fits what was typed: every word begins one of its parts, accents aside. */
export function matches(name: string, typed: string): boolean {
  const parts = fold(name).split(/[\s-]+/);
  return fold(typed)
    .split(/\s+/)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
