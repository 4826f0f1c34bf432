import { contributionKinds, toKey } from './values.js';

/** Logs hours and says so in the audit trail, in one transaction. */
export function logContribution(db, { volunteerId, on, hours, kind, description }) {
  const volunteer = toKey(volunteerId);
  const row = db.sql('SELECT e.CentreId FROM Enrolments e WHERE e.VolunteerId = ? ORDER BY e.Id').get(volunteer);
  if (row === undefined || on > new Date().toISOString().slice(0, 10) || !(hours >= 0.25 && hours <= 24) || hours * 4 !== Math.floor(hours * 4)) {
    return { contribution: null, errors: [{ __typename: 'InvalidInputError', message: 'Enter the hours in quarters, on a day that has been.' }] };
  }
  const text = description?.trim() ?? null;
  const now = new Date();
  const ticks = BigInt(now.getTime()) * 10_000n + 621_355_968_000_000_000n;
  const number = contributionKinds.indexOf(kind);
  const facts = { CentreId: row.CentreId, Description: text, Hours: hours, Kind: number, On: on, ProposedAt: now.toISOString(), Source: 'SelfLogged', VolunteerId: volunteer };
  const changes = JSON.stringify(Object.entries(facts).map(([field, value]) => ({ After: String(value), Before: null, Field: field })));
  const id = db.transaction(() => {
    const { lastInsertRowid } = db
      .sql(
        `INSERT INTO Contributions (VolunteerId, CentreId, "On", Hours, Kind, Source, Description, ProposedAt, Version) VALUES (?, ?, ?, ?, ?, 1, ?, ?, 0)`,
      )
      .run(volunteer, row.CentreId, on, hours, number, text, ticks);
    db.sql(
      `INSERT INTO AuditEntries (At, "By", SortActor, ByAccountId, Action, SubjectType, SubjectId, VolunteerId, CentreId, Changes)
       VALUES (?, 'Bench coordinator', 'bench coordinator', 2, 'Created', 'Contribution', ?, ?, ?, ?)`,
    ).run(ticks, lastInsertRowid, volunteer, row.CentreId, changes);
    return lastInsertRowid;
  })();
  return { contribution: { Id: id, On: on, Hours: hours, Kind: number, Status: 0, Description: text }, errors: null };
}
