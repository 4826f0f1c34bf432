import { Card } from '../../components/Card';
import { dayOf, formatSpan, fromToday, today } from '../../components/dates';
import { Fact, Facts } from '../../components/Facts';
import { StatusBadge } from '../../components/StatusBadge';
import type { Engagement } from './useEngagements';
import { Ring, type Contact } from './WhomToRing';
import classes from './MePage.module.css';

const names = new Intl.ListFormat('en-GB');

// a time stays on one line with the time that it goes on until
const together = '\u2060–\u2060';

interface Props {
  /** The first thing that the person is counted on for; null where there is none. */
  engagement: Engagement | null;
  /** Whom to ring about it. */
  contact: Contact | null;
}

/** The answer that people open the page for: when am I next expected, where, with whom. */
export function NextUp({ engagement, contact }: Props) {
  if (engagement === null) {
    return (
      <Card title="You are expected at nothing just now" tone="sea">
        <p className={classes.asked}>As soon as you are on a rota, on a course, or say yes to a meeting, it stands here: when, where and with whom.</p>
      </Card>
    );
  }
  const { title, about, role, venue, place, alongside, startsAt, endsAt, zone, state, meeting } = engagement;
  const day = dayOf(startsAt, zone);
  return (
    <Card title={`Next: ${formatSpan(startsAt, endsAt, zone, 'day').replace('–', together)}`} tone="sea">
      <p className={classes.next} dir="auto">
        <span>
          <strong>{title}</strong>
          {about !== null && `, ${about}`}
          {role !== null && `, as ${role.toLowerCase()}`}
        </span>
        <span className={classes.when}>{fromToday(day, today(zone))}</span>
        {state !== null && <StatusBadge state={state} />}
      </p>
      {state === 'NOT_READY' && <p className={classes.notice}>Something is missing before you can come that day. Please ring, and we tell you what.</p>}
      {state === 'LOOKING_FOR_STAND_IN' && <p className={classes.notice}>We are looking for somebody to stand in for you. Until we tell you, we still expect you.</p>}
      <Facts>
        <Fact name="Where">
          {(venue ?? contact?.name) !== undefined && (
            <>
              {venue ?? contact?.name}
              {(place?.address ?? (venue === null ? contact?.address : null)) != null && (
                <address className={classes.where}>{place?.address ?? contact?.address}</address>
              )}
            </>
          )}
        </Fact>
        <Fact name="How to find it">{place?.howToFind}</Fact>
        <Fact name="Getting in">{place?.accessNotes}</Fact>
        <Fact name="With">{alongside.length === 0 ? null : names.format(alongside)}</Fact>
        <Fact name="What it is about">{meeting?.agenda == null || meeting.agenda === '' ? null : <span className={classes.agenda}>{meeting.agenda}</span>}</Fact>
        <Fact name="If something comes up">{contact?.telephone == null ? null : <Ring contact={contact} />}</Fact>
      </Facts>
    </Card>
  );
}
