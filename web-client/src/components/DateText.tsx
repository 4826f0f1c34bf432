import { formatDate, formatInstantDate, formatSpan, formatTime, type DateStyle } from './dates';
import { useTimeZone } from './place';

/** A calendar date of the API ("2026-11-22"). */
export function DateText({ date, style }: { date: string; style?: DateStyle }) {
  return <time dateTime={date}>{formatDate(date, style)}</time>;
}

/** The day and time of an instant, at the centre. */
export function TimeText({ at, style, time = true, timeZone }: { at: string; style?: DateStyle; time?: boolean; timeZone?: string }) {
  const here = useTimeZone();
  const zone = timeZone ?? here;
  return (
    <time dateTime={at}>
      {formatInstantDate(at, zone, style)}
      {time ? `, ${formatTime(at, zone)}` : ''}
    </time>
  );
}

/** From when to when, at the centre. */
export function SpanText({ from, to, style, timeZone }: { from: string; to: string; style?: DateStyle; timeZone?: string }) {
  const here = useTimeZone();
  return <time dateTime={from}>{formatSpan(from, to, timeZone ?? here, style)}</time>;
}
