import { describe, expect, it } from 'vitest';
import { nextMeeting } from './nextMeeting';

const london = 'Europe/London';
const october = {
  title: 'Support meeting',
  startsAt: '2026-10-13T09:00:00.000Z',
  endsAt: '2026-10-13T10:30:00.000Z',
  venue: 'Crèche room',
  remindBefore: [10080, 1440],
};

describe('nextMeeting', () => {
  it('keeps the weekday of the month and the hours on the wall across the autumn clock change', () => {
    expect(nextMeeting(october, london, new Date('2026-10-20T12:00:00Z'))).toEqual({
      title: 'Support meeting',
      date: '2026-11-10',
      start: '10:00',
      end: '11:30',
      venue: 'Crèche room',
      remindBefore: [10080, 1440],
    });
  });

  it('passes over months that have gone by', () => {
    expect(nextMeeting(october, london, new Date('2027-02-15T12:00:00Z')).date).toBe('2027-03-09');
  });

  it('has something sensible where there was none before', () => {
    const first = nextMeeting(null, london, new Date('2026-11-22T12:00:00Z'));
    expect(first.date).toBe('2026-12-06');
    expect(first.remindBefore).toEqual([10080, 1440]);
  });
});
