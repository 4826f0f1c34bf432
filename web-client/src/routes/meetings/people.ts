import { bySurname } from '../../components/names';

interface Named {
  readonly id: string;
  readonly fullName: string;
}

export interface Person extends Named {
  readonly reply: string | null;
  readonly firstVisit: boolean;
  /** Whether they are recorded as present. */
  readonly attends: boolean;
}

/**
 * Everyone who may be marked, once each: those who said they would come, then everyone else, by surname.
 * @param others Who is listed without having been invited or having come: they were picked here, or came off the list by a slip.
 */
export function listPeople(
  replies: ReadonlyArray<{ readonly reply: string; readonly volunteer: Named }>,
  attendees: ReadonlyArray<{ readonly firstVisit: boolean; readonly volunteer?: Named | null }>,
  others: readonly Named[],
): Person[] {
  const people = new Map<string, Person>();
  for (const { reply, volunteer } of replies) {
    people.set(volunteer.id, { id: volunteer.id, fullName: volunteer.fullName, reply, firstVisit: false, attends: false });
  }
  for (const { firstVisit, volunteer } of attendees) {
    if (volunteer != null) {
      people.set(volunteer.id, { id: volunteer.id, fullName: volunteer.fullName, reply: people.get(volunteer.id)?.reply ?? null, firstVisit, attends: true });
    }
  }
  for (const { id, fullName } of others) {
    if (!people.has(id)) {
      people.set(id, { id, fullName, reply: null, firstVisit: false, attends: false });
    }
  }
  return [...people.values()].sort((a, b) => Number(b.reply === 'COMING') - Number(a.reply === 'COMING') || bySurname(a.fullName, b.fullName));
}
