interface Session {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly register: ReadonlyArray<{ readonly attendance?: string | null }>;
}

interface Cohort<TSession extends Session> {
  readonly status: string;
  readonly places: ReadonlyArray<{ readonly status: string }>;
  readonly sessions: readonly TSession[];
}

export interface CourseWork<TCohort, TSession> {
  readonly cohort: TCohort;
  /** People who applied and have had no answer. */
  readonly applied: number;
  readonly learners: number;
  /** Sessions that are over, with learners of whom nothing is recorded. */
  readonly unrecorded: number;
  readonly next: TSession | undefined;
}

/** The cohorts that people can apply to or learn on at present, the one with the next session first. */
export function courseWork<TSession extends Session, TCohort extends Cohort<TSession>>(
  cohorts: readonly (TCohort & Cohort<TSession>)[],
  now: Date,
): Array<CourseWork<TCohort, TSession>> {
  return cohorts
    .filter((cohort) => ['OPEN', 'CLOSED', 'RUNNING'].includes(cohort.status))
    .map((cohort) => {
      const sessions = [...cohort.sessions].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
      return {
        cohort,
        applied: count(cohort, 'APPLIED'),
        learners: count(cohort, 'ACCEPTED', 'ATTENDING'),
        unrecorded: sessions.filter(
          ({ endsAt, register }) => Date.parse(endsAt) <= now.getTime() && register.length > 0 && register.every(({ attendance }) => attendance == null),
        ).length,
        next: sessions.find(({ endsAt }) => Date.parse(endsAt) > now.getTime()),
      };
    })
    .sort((a, b) => (a.next?.startsAt ?? '9').localeCompare(b.next?.startsAt ?? '9'));
}

function count(cohort: Cohort<Session>, ...statuses: string[]): number {
  return cohort.places.filter((place) => statuses.includes(place.status)).length;
}
