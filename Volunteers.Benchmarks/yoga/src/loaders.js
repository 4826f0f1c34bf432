import DataLoader from 'dataloader';
import { instant } from './database.js';

const assignmentStatus = `CASE WHEN a.EndedAt IS NOT NULL THEN 4 WHEN a.DeclinedAt IS NOT NULL THEN 3 WHEN a.AcceptedAt IS NOT NULL THEN 2
  WHEN a.ProposedAt IS NOT NULL THEN 1 ELSE 0 END`;
const contributionStatus = 'CASE WHEN c.DeclinedAt IS NOT NULL THEN 2 WHEN c.ConfirmedAt IS NOT NULL THEN 1 ELSE 0 END';

/** Statements over the keys of one level, given as a JSON array; each row tells its parent's key as Parent, in the order in which it is shown. */
const lists = {
  checks: `SELECT c.VolunteerId AS Parent, c.Id, c.Kind, c.Reference, f.Status, f."On", f."By"
    FROM json_each(?) p CROSS JOIN Checks c ON c.VolunteerId = p.value
    CROSS JOIN CheckFacts f ON f.Id = (SELECT x.Id FROM CheckFacts x WHERE x.CheckId = c.Id ORDER BY x."On" DESC, x.Id DESC LIMIT 1)
    ORDER BY c.Id DESC`,
  assignments: `SELECT a.VolunteerId AS Parent, a.Id, ${assignmentStatus} AS Status, a."From", a.Until, m.Id AS ProgrammeId, m.Name AS ProgrammeName,
      r.Id AS RoleId, r.Title AS RoleTitle
    FROM json_each(?) p CROSS JOIN Assignments a ON a.VolunteerId = p.value
    CROSS JOIN Programmes m ON m.Id = a.ProgrammeId CROSS JOIN ProgrammeRoles r ON r.Id = a.ProgrammeRoleId
    ORDER BY a."From" DESC, a.Id DESC`,
  enrolments: `SELECT e.VolunteerId AS Parent, e.Id, c.Id AS CentreId, c.Name AS CentreName
    FROM json_each(?) p CROSS JOIN Enrolments e ON e.VolunteerId = p.value CROSS JOIN Centres c ON c.Id = e.CentreId ORDER BY e.Id`,
  steps: `SELECT s.EnrolmentId AS Parent, s.Stage, s."On", s.Reason, s."By"
    FROM json_each(?) p CROSS JOIN EnrolmentSteps s ON s.EnrolmentId = p.value ORDER BY s."On", s.Id`,
  accreditations: `SELECT a.VolunteerId AS Parent, a.Id, a.Title, a.AwardedOn, a.ValidUntil, a.CertificateNumber
    FROM json_each(?) p CROSS JOIN Accreditations a ON a.VolunteerId = p.value ORDER BY a.AwardedOn DESC, a.Id DESC`,
  places: `SELECT p.VolunteerId AS Parent, p.Id, ${instant('p.OfferExpiresAt')}, c.Id AS CohortId, c.Name AS CohortName, o.Id AS CourseId, o.Title AS CourseTitle,
      (SELECT s.Status FROM PlaceSteps s WHERE s.CohortPlaceId = p.Id ORDER BY s.At DESC, s.Id DESC LIMIT 1) AS Status,
      (SELECT (MAX(s.At) - 621355968000000000) / 10000 FROM PlaceSteps s WHERE s.CohortPlaceId = p.Id AND s.Status IN (0, 1)) AS AppliedAt
    FROM json_each(?) k CROSS JOIN CohortPlaces p ON p.VolunteerId = k.value CROSS JOIN Cohorts c ON c.Id = p.CohortId CROSS JOIN Courses o ON o.Id = c.CourseId
    ORDER BY p.Id DESC`,
  milestones: `SELECT m.VolunteerId AS Parent, m.Title, m.ReachedOn
    FROM json_each(?) p CROSS JOIN Milestones m ON m.VolunteerId = p.value ORDER BY m.ReachedOn DESC, m.Id DESC`,
  consents: `SELECT c.VolunteerId AS Parent, c.Kind, c.Given, ${instant('c.At')}
    FROM json_each(?) p CROSS JOIN Consents c ON c.VolunteerId = p.value
    WHERE c.Id = (SELECT x.Id FROM Consents x WHERE x.VolunteerId = c.VolunteerId AND x.Kind = c.Kind ORDER BY x.At DESC, x.Id DESC LIMIT 1) ORDER BY c.Kind`,
  rota: `SELECT r.ProgrammeSessionId AS Parent, r.Attendance, v.Id AS VolunteerId, v.FullName
    FROM json_each(?) p CROSS JOIN RotaPlaces r ON r.ProgrammeSessionId = p.value CROSS JOIN Volunteers v ON v.Id = r.VolunteerId
    ORDER BY v.SortName, r.Id`,
};

/** The same with a limit for each parent, as a correlated subquery that reads no more of the index than it keeps. */
const pages = {
  contributions: `SELECT c.VolunteerId AS Parent, c.Id, c."On", c.Hours, c.Kind, c.Description, ${contributionStatus} AS Status
    FROM json_each(?) p CROSS JOIN Contributions c
      ON c.Id IN (SELECT x.Id FROM Contributions x WHERE x.VolunteerId = p.value ORDER BY x."On" DESC, x.Id DESC LIMIT ?)
    ORDER BY c."On" DESC, c.Id DESC`,
  messages: `SELECT m.VolunteerId AS Parent, m.Id, m.Kind, m.Subject, m.Status, m.Reason, ${instant('m.DueAt')}, ${instant('m.SentAt')}
    FROM json_each(?) p CROSS JOIN Messages m
      ON m.Id IN (SELECT x.Id FROM Messages x WHERE x.VolunteerId = p.value ORDER BY x.DueAt DESC, x.Id DESC LIMIT ?)
    ORDER BY m.DueAt DESC, m.Id DESC`,
  history: `SELECT a.VolunteerId AS Parent, a.Id, ${instant('a.At')}, a."By", a.Action, a.SubjectType, a.Changes
    FROM json_each(?) p CROSS JOIN AuditEntries a
      ON a.Id IN (SELECT x.Id FROM AuditEntries x WHERE x.VolunteerId = p.value ORDER BY x.At DESC, x.Id DESC LIMIT ?)
    ORDER BY a.At DESC, a.Id DESC`,
  sessions: `SELECT s.ProgrammeId AS Parent, s.Id, ${instant('s.StartsAt')},
      CASE WHEN s.CancelledAt IS NOT NULL THEN 2 WHEN s.HeldAt IS NOT NULL THEN 3 WHEN s.MovedAt IS NOT NULL THEN 1 ELSE 0 END AS Status
    FROM json_each(?) p CROSS JOIN ProgrammeSessions s
      ON s.Id IN (SELECT x.Id FROM ProgrammeSessions x WHERE x.ProgrammeId = p.value ORDER BY x.StartsAt, x.Id LIMIT ?)
    ORDER BY s.StartsAt, s.Id`,
};

const values = {
  contributionCount: 'SELECT c.VolunteerId AS Parent, COUNT(*) AS Value FROM Contributions c WHERE c.VolunteerId IN (SELECT value FROM json_each(?)) GROUP BY c.VolunteerId',
  hours: `SELECT c.VolunteerId AS Parent, SUM(c.Hours) AS Value FROM Contributions c
    WHERE c.VolunteerId IN (SELECT value FROM json_each(?)) AND c.ConfirmedAt IS NOT NULL AND c.DeclinedAt IS NULL GROUP BY c.VolunteerId`,
};

/** The loaders of one request, made when they are first asked for. */
export class Loaders {
  #db;
  #made = new Map();

  constructor(db) {
    this.#db = db;
  }

  list(name, parent) {
    return this.#loader(name, (keys) => group(keys, this.#db.sql(lists[name]).all(JSON.stringify(keys)))).load(parent);
  }

  page(name, first, parent) {
    return this.#loader(`${name}:${first}`, (keys) => group(keys, this.#db.sql(pages[name]).all(JSON.stringify(keys), first))).load(parent);
  }

  async value(name, parent) {
    const rows = await this.#loader(name, (keys) => group(keys, this.#db.sql(values[name]).all(JSON.stringify(keys)))).load(parent);
    return rows.length === 0 ? 0 : rows[0].Value;
  }

  #loader(key, load) {
    let loader = this.#made.get(key);
    if (loader === undefined) {
      loader = new DataLoader(async (keys) => load(keys));
      this.#made.set(key, loader);
    }
    return loader;
  }
}

function group(keys, rows) {
  const byParent = new Map();
  for (const row of rows) {
    const known = byParent.get(row.Parent);
    if (known === undefined) {
      byParent.set(row.Parent, [row]);
    } else {
      known.push(row);
    }
  }
  return keys.map((key) => byParent.get(key) ?? []);
}
