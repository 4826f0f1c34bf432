import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Card } from '../../components/Card';
import { dayOf, formatDate, formatSpan } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { More } from '../../components/More';
import { StatusBadge } from '../../components/StatusBadge';
import { MeetingAnswer } from './MeetingAnswer';
import type { Engagement } from './useEngagements';
import classes from './MePage.module.css';

/** Dates before the rest is folded away. */
const shown = 5;

interface Props {
  volunteerId: string;
  engagements: readonly Engagement[];
  /** Of the meetings, those whose question stands elsewhere on the page. */
  askedElsewhere: ReadonlySet<string>;
  calendarUrl: string | null;
  /** Whether something stands above already, as what is next. */
  besidesNext: boolean;
}

/** The dates ahead, nearest first, with the answer to a meeting's invitation where it can be changed. */
export function ComingUp({ volunteerId, engagements, askedElsewhere, calendarUrl, besidesNext }: Props) {
  const near = engagements.slice(0, shown);
  const later = engagements.slice(shown);
  return (
    <Card
      title="Coming up"
      actions={
        engagements.length > 0 &&
        calendarUrl !== null && (
          <Anchor data-screen href={calendarUrl.replace(/^https?:/, 'webcal:')}>
            Add to my calendar
          </Anchor>
        )
      }
    >
      {engagements.length === 0 ? (
        <EmptyState title={besidesNext ? 'Nothing else in the diary' : 'Nothing in the diary'}>When you are on a rota, a course or invited to a meeting, it stands here. Drop in whenever you like.</EmptyState>
      ) : (
        <>
          <Timeline engagements={near} volunteerId={volunteerId} askedElsewhere={askedElsewhere} />
          {later.length > 0 && (
            <More summary={later.length === 1 ? 'One more date' : `${later.length} more dates`}>
              <Timeline engagements={later} volunteerId={volunteerId} askedElsewhere={askedElsewhere} />
            </More>
          )}
        </>
      )}
    </Card>
  );
}

/** The meeting that a reminder's link names: answered by a press here, never by opening the link, for mail scanners open it too. */
export function AskedMeeting({ meeting: engagement, volunteerId }: { meeting: Engagement; volunteerId: string }) {
  const [search] = useSearchParams();
  const { meeting, startsAt, endsAt, zone, venue } = engagement;
  if (meeting === null) {
    return null;
  }
  const wanted = search.get('reply');
  return (
    <Card title={engagement.title} tone="sun">
      <p className={classes.asked}>
        {formatSpan(startsAt, endsAt, zone)}
        {venue !== null && ` · ${venue}`}
      </p>
      <p className={classes.asked} role="status">
        {meeting.reply === 'COMING' && 'You have told us that you are coming.'}
        {meeting.reply === 'NOT_COMING' && 'You have told us that you cannot come.'}
        {meeting.reply === 'NO_ANSWER' && (wanted === 'NOT_COMING' ? 'Press “Can’t come” to tell us.' : wanted === 'COMING' ? 'Press “Coming” to tell us.' : 'Will you come?')}
      </p>
      <MeetingAnswer meetingId={engagement.id} title={engagement.title} volunteerId={volunteerId} reply={meeting.reply} />
    </Card>
  );
}

function Timeline({ engagements, volunteerId, askedElsewhere }: Omit<Props, 'calendarUrl' | 'besidesNext'>) {
  return (
    <ul className={classes.timeline}>
      {engagements.map((engagement) => (
        <Frame key={engagement.id} engagement={engagement}>
          {engagement.state !== null && (
            <span>
              <StatusBadge state={engagement.state} />
            </span>
          )}
          {engagement.meeting !== null && (
            <>
              {engagement.meeting.agenda !== null && engagement.meeting.agenda !== '' && <p className={classes.agenda}>{engagement.meeting.agenda}</p>}
              {askedElsewhere.has(engagement.id) ? (
                <span>
                  <StatusBadge state={engagement.meeting.reply} />
                </span>
              ) : (
                !engagement.meeting.cancelled && engagement.state !== 'ON_BREAK' && (
                  <MeetingAnswer meetingId={engagement.id} title={engagement.title} volunteerId={volunteerId} reply={engagement.meeting.reply} />
                )
              )}
            </>
          )}
        </Frame>
      ))}
    </ul>
  );
}

function Frame({ engagement: { kind, startsAt, endsAt, zone, title, about, role, venue }, children }: { engagement: Engagement; children: ReactNode }) {
  const [number, month] = formatDate(dayOf(startsAt, zone), 'short').split(' ');
  const facts = [about, venue, role].filter((fact) => fact !== null && fact !== '');
  return (
    <li data-kind={kind}>
      <div className={classes.day} aria-hidden="true">
        <b>{number}</b>
        <span>{month}</span>
      </div>
      <div className={classes.what}>
        <h3>{title}</h3>
        <p>
          <time dateTime={startsAt}>{formatSpan(startsAt, endsAt, zone)}</time>
          {facts.map((fact) => ` · ${fact}`).join('')}
        </p>
        {children}
      </div>
    </li>
  );
}
