import Database from 'better-sqlite3';

/** One connection, with the settings of the product's connections; Node runs one statement at a time anyway. */
export function open(file) {
  const db = new Database(file);
  db.pragma('busy_timeout = 5000');
  db.pragma('foreign_keys = ON');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('cache_size = -65536');
  db.pragma('mmap_size = 268435456');
  db.pragma('temp_store = MEMORY');

  const prepared = new Map();
  return {
    /** A statement, prepared once for each text. */
    sql(text) {
      let statement = prepared.get(text);
      if (statement === undefined) {
        statement = db.prepare(text);
        prepared.set(text, statement);
      }
      return statement;
    },
    transaction: (work) => db.transaction(work).immediate,
  };
}

/** An instant is kept as .NET ticks, more than a double holds: SQLite makes milliseconds of it. */
export const instant = (column, name = column.split('.').pop()) => `(${column} - 621355968000000000) / 10000 AS "${name}"`;

export const iso = (milliseconds) => (milliseconds === null ? null : new Date(milliseconds).toISOString());

/** The stage that an enrolment reached last, of all enrolments of v. */
export const stage = `(SELECT s.Stage FROM Enrolments e JOIN EnrolmentSteps s ON s.EnrolmentId = e.Id
  WHERE e.VolunteerId = v.Id ORDER BY s."On" DESC, s.Id DESC LIMIT 1) AS EnrolmentStage`;
