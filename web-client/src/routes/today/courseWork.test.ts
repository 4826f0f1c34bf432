import { describe, expect, it } from 'vitest';
import { courseWork } from './courseWork';

const session = (day: string, ...attendance: Array<string | null>) => ({
  startsAt: `${day}T10:00:00Z`,
  endsAt: `${day}T12:00:00Z`,
  register: attendance.map((each) => ({ attendance: each })),
});

const cohort = (id: string, status: string, sessions: Array<ReturnType<typeof session>>, ...places: string[]) => ({
  id,
  status,
  sessions,
  places: places.map((each) => ({ status: each })),
});

describe('courseWork', () => {
  const now = new Date('2026-05-10T09:00:00Z');

  it('counts what waits, and leaves out what is over', () => {
    const [only, ...others] = courseWork(
      [
        cohort('a', 'RUNNING', [session('2026-05-12', null), session('2026-05-05', null, null), session('2026-04-28', 'PRESENT', null)], 'ATTENDING', 'APPLIED', 'DECLINED'),
        cohort('b', 'COMPLETED', [session('2026-05-05', null)], 'COMPLETED'),
      ],
      now,
    );
    expect(others).toEqual([]);
    expect([only!.applied, only!.learners, only!.unrecorded, only!.next?.startsAt]).toEqual([1, 1, 1, '2026-05-12T10:00:00Z']);
  });

  it('begins with the course that meets next', () => {
    const courses = courseWork([cohort('none', 'OPEN', []), cohort('later', 'RUNNING', [session('2026-06-01')]), cohort('sooner', 'RUNNING', [session('2026-05-11')])], now);
    expect(courses.map((each) => each.cohort.id)).toEqual(['sooner', 'later', 'none']);
  });
});
