/*
 * Dates and times as the API sends them: a Date is "2026-11-22" and belongs to no time zone, a DateTime is an instant.
 * Instants are always shown in a centre's time zone, wherever the browser is.
 */

const locale = 'en-GB';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  let found = formats.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, options);
    formats.set(key, found);
  }
  return found;
}

export type DateStyle = 'short' | 'medium' | 'long' | 'day' | 'weekday' | 'month';

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
};

/** A calendar date such as "2026-11-22", the same everywhere. */
export function formatDate(date: string, style: DateStyle = 'medium'): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : format({ ...dateStyles[style], timeZone: 'UTC' }).format(day);
}

/** The day on which an instant falls at the centre. */
export function formatInstantDate(instant: string, timeZone: string, style: DateStyle = 'medium'): string {
  return formatDate(dayOf(instant, timeZone), style);
}

/** "10:00" at the centre. */
export function formatTime(instant: string, timeZone: string): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(instant));
}

/** "Sun, 22 Nov, 10:00–11:30", or both days when it ends on another. */
export function formatSpan(startsAt: string, endsAt: string, timeZone: string, style: DateStyle = 'weekday'): string {
  const from = dayOf(startsAt, timeZone);
  const to = dayOf(endsAt, timeZone);
  const end = from === to ? formatTime(endsAt, timeZone) : ` ${formatDate(to, style)}, ${formatTime(endsAt, timeZone)}`;
  return `${formatDate(from, style)}, ${formatTime(startsAt, timeZone)}–${end}`;
}

/** The calendar date "2026-11-22" on which an instant falls at the centre. */
export function dayOf(instant: string | Date, timeZone: string): string {
  const parts = partsOf(new Date(instant), timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The local time "10:00" of an instant, for a time input. */
export function timeOf(instant: string, timeZone: string): string {
  const parts = partsOf(new Date(instant), timeZone);
  return `${parts.hour}:${parts.minute}`;
}

/** Today at the centre. */
export function today(timeZone: string, now: Date = new Date()): string {
  return dayOf(now, timeZone);
}

/** A date some days later (or earlier). */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/**
 * The instant at which the centre's clocks show this date and time, as an ISO string in UTC; null when either is not one.
 * A time that the spring change skips moves on by the hour skipped; one that the autumn change repeats is its first.
 */
export function instantAt(date: string, time: string, timeZone: string): string | null {
  const wall = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(wall)) {
    return null;
  }
  // The offsets on either side of a clock change; two days cover any zone.
  const offsets = [offsetAt(wall - 86_400_000, timeZone), offsetAt(wall + 86_400_000, timeZone)];
  const fitting = offsets.map((offset) => wall - offset).filter((instant) => offsetAt(instant, timeZone) === wall - instant);
  const instant = fitting.length > 0 ? Math.min(...fitting) : wall - offsets[0]!;
  return new Date(instant).toISOString();
}

/** Milliseconds by which the centre's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = partsOf(new Date(instant), timeZone);
  const shown = Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`);
  return shown - Math.floor(instant / 1000) * 1000;
}

interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
}

function partsOf(instant: Date, timeZone: string): Parts {
  const parts = format({
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    hourCycle: 'h23', timeZone,
  }).formatToParts(instant);
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    year: get('year'), month: get('month'), day: get('day'), hour: get('hour'), minute: get('minute'), second: get('second'),
  };
}

/** "in 3 days", "yesterday": for dates near today. */
export function fromToday(date: string, todayDate: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(todayDate)) / 86_400_000);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** "12.5 hours", "1 hour". */
export function formatHours(hours: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 }).format(hours);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}
