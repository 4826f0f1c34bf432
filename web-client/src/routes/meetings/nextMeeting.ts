import { addDays, dayOf, timeOf, today } from '../../components/dates';
import { sameWeekdayNextMonth, titleForMonth } from '../../components/plainDate';

export interface MeetingTimes {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue?: string | null;
  readonly remindBefore: readonly number[];
}

export interface MeetingDefaults {
  title: string;
  date: string;
  start: string;
  end: string;
  venue: string;
  remindBefore: readonly number[];
}

/**
 * What the next meeting probably is: the last one's title (for its own month), place and hours, on the same weekday of the following month.
 * The hours are the wall clock's: ten o'clock stays ten o'clock when the clocks have changed in between.
 */
export function nextMeeting(last: MeetingTimes | null, timeZone: string, now: Date): MeetingDefaults {
  if (last === null) {
    return {
      title: 'Volunteer support meeting',
      date: addDays(today(timeZone, now), 14),
      start: '10:00',
      end: '11:30',
      venue: '',
      remindBefore: [10080, 1440],
    };
  }
  let date = sameWeekdayNextMonth(dayOf(last.startsAt, timeZone));
  // After a long break, months that have gone by are passed over.
  while (date <= today(timeZone, now)) {
    date = sameWeekdayNextMonth(date);
  }
  return {
    title: titleForMonth(last.title, dayOf(last.startsAt, timeZone), date),
    date,
    start: timeOf(last.startsAt, timeZone),
    end: timeOf(last.endsAt, timeZone),
    venue: last.venue ?? '',
    remindBefore: last.remindBefore.length > 0 ? last.remindBefore : [10080, 1440],
  };
}
