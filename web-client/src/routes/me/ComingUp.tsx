import { Anchor } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useSearchParams } from 'react-router';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { Choice, type ChoiceOption } from '../../components/Choice';
import { dayOf, formatDate, formatSpan } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { FormMessage } from '../../components/Form';
import { More } from '../../components/More';
import { notifyDone } from '../../components/notices';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import type { ComingUp_volunteer$data, ComingUp_volunteer$key } from '../../__generated__/ComingUp_volunteer.graphql';
import type { ComingUpReplyMutation } from '../../__generated__/ComingUpReplyMutation.graphql';
import classes from './MePage.module.css';

const fragment = graphql`
  fragment ComingUp_volunteer on Volunteer {
    id
    calendarUrl
    upcoming {
      __typename
      ... on ProgrammeSession {
        id
        startsAt
        endsAt
        status
        programme {
          name
          venue
          centre {
            timeZone
          }
        }
      }
      ... on CohortSession {
        id
        startsAt
        endsAt
        topic
        venue
        cohort {
          course {
            title
          }
          centre {
            timeZone
          }
        }
      }
      ... on SupportMeeting {
        id
        startsAt
        endsAt
        title
        venue
        agenda
        cancelled
        viewerReply
        centre {
          timeZone
        }
      }
    }
  }
`;

/** Dates before the rest is folded away. */
const shown = 5;

type Engagement = ComingUp_volunteer$data['upcoming'][number];

/** The next dates, nearest first, with the answer to a meeting's invitation where it stands. */
export function ComingUp({ volunteer: key }: { volunteer: ComingUp_volunteer$key }) {
  const { id, upcoming, calendarUrl } = useFragment(fragment, key);
  // Meetings ask for an answer, so they are never folded away.
  const near = upcoming.filter((engagement, index) => index < shown || engagement.__typename === 'SupportMeeting');
  const later = upcoming.filter((engagement) => !near.includes(engagement));
  return (
    <>
      <AskedMeeting engagements={upcoming} volunteerId={id} />
      <Card
        title="Coming up"
        actions={
          upcoming.length > 0 &&
          calendarUrl != null && (
            <Anchor data-screen href={calendarUrl.replace(/^https?:/, 'webcal:')}>
              Add to my calendar
            </Anchor>
          )
        }
      >
        {upcoming.length === 0 ? (
          <EmptyState title="Nothing in the diary">When you are on a rota, a course or invited to a meeting, it stands here. Drop in whenever you like.</EmptyState>
        ) : (
          <>
            <Timeline engagements={near} volunteerId={id} />
            {later.length > 0 && (
              <More summary={later.length === 1 ? 'One more date' : `${later.length} more dates`}>
                <Timeline engagements={later} volunteerId={id} />
              </More>
            )}
          </>
        )}
      </Card>
    </>
  );
}

/** The meeting that a reminder's link names: answered by a press here, never by opening the link, for mail scanners open it too. */
function AskedMeeting({ engagements, volunteerId }: { engagements: readonly Engagement[]; volunteerId: string }) {
  const [search] = useSearchParams();
  const here = useTimeZone();
  const asked = search.get('meeting');
  const meeting = engagements.find((engagement) => engagement.__typename === 'SupportMeeting' && engagement.id === asked);
  if (meeting?.__typename !== 'SupportMeeting' || meeting.cancelled) {
    return null;
  }
  const reply = meeting.viewerReply ?? 'NO_ANSWER';
  const wanted = search.get('reply');
  return (
    <Card title={meeting.title} tone="sun">
      <p className={classes.asked}>
        {formatSpan(meeting.startsAt, meeting.endsAt, meeting.centre.timeZone ?? here)}
        {meeting.venue != null && ` · ${meeting.venue}`}
      </p>
      <p className={classes.asked} role="status">
        {reply === 'COMING' && 'You have told us that you are coming.'}
        {reply === 'NOT_COMING' && 'You have told us that you cannot come.'}
        {reply === 'NO_ANSWER' && (wanted === 'NOT_COMING' ? 'Press “Can’t come” to tell us.' : wanted === 'COMING' ? 'Press “Coming” to tell us.' : 'Will you come?')}
      </p>
      <MeetingAnswer meetingId={meeting.id} title={meeting.title} volunteerId={volunteerId} reply={reply} />
    </Card>
  );
}

function Timeline({ engagements, volunteerId }: { engagements: readonly Engagement[]; volunteerId: string }) {
  return (
    <ul className={classes.timeline}>
      {engagements.map((engagement, index) => (
        <Entry key={'id' in engagement ? engagement.id : index} engagement={engagement} volunteerId={volunteerId} />
      ))}
    </ul>
  );
}

function Entry({ engagement, volunteerId }: { engagement: Engagement; volunteerId: string }) {
  const here = useTimeZone();
  switch (engagement.__typename) {
    case 'ProgrammeSession':
      return (
        <Frame kind={engagement.__typename} startsAt={engagement.startsAt} endsAt={engagement.endsAt} zone={engagement.programme.centre.timeZone} title={engagement.programme.name} place={engagement.programme.venue}>
          {(engagement.status === 'CANCELLED' || engagement.status === 'MOVED') && <StatusBadge state={engagement.status} />}
        </Frame>
      );
    case 'CohortSession':
      return (
        <Frame
          kind={engagement.__typename}
          startsAt={engagement.startsAt}
          endsAt={engagement.endsAt}
          zone={engagement.cohort.centre.timeZone}
          title={engagement.topic ?? engagement.cohort.course.title}
          place={[engagement.topic == null ? null : engagement.cohort.course.title, engagement.venue].filter((part) => part != null).join(' · ')}
        />
      );
    case 'SupportMeeting':
      return (
        <Frame kind={engagement.__typename} startsAt={engagement.startsAt} endsAt={engagement.endsAt} zone={engagement.centre.timeZone ?? here} title={engagement.title} place={engagement.venue}>
          {engagement.agenda != null && engagement.agenda !== '' && <p className={classes.agenda}>{engagement.agenda}</p>}
          {engagement.cancelled ? (
            <span>
              <StatusBadge state="CANCELLED" />
            </span>
          ) : (
            <MeetingAnswer meetingId={engagement.id} title={engagement.title} volunteerId={volunteerId} reply={engagement.viewerReply ?? 'NO_ANSWER'} />
          )}
        </Frame>
      );
    default:
      return null;
  }
}

interface FrameProps {
  kind: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  title: string;
  place?: string | null;
  children?: ReactNode;
}

function Frame({ kind, startsAt, endsAt, zone, title, place, children }: FrameProps) {
  const [number, month] = formatDate(dayOf(startsAt, zone), 'short').split(' ');
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
          {place != null && place !== '' && (
            <>
              {' '}
              · {place}
            </>
          )}
        </p>
        {children}
      </div>
    </li>
  );
}

const replyMutation = graphql`
  mutation ComingUpReplyMutation($input: RespondToSupportMeetingInput!) {
    respondToSupportMeeting(input: $input) {
      supportMeeting {
        id
        viewerReply
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Reply = NonNullable<Extract<Engagement, { __typename: 'SupportMeeting' }>['viewerReply']>;

const replies: ReadonlyArray<ChoiceOption<Reply>> = [
  { value: 'COMING', label: 'Coming', tone: 'good' },
  { value: 'NOT_COMING', label: 'Can’t come', tone: 'quiet' },
];

function MeetingAnswer({ meetingId, title, volunteerId, reply }: { meetingId: string; title: string; volunteerId: string; reply: Reply }) {
  // What was chosen and is on its way: it is shown at once, and the focus stays on it.
  const [chosen, setChosen] = useState<Reply>(reply);
  const [act] = useAction<ComingUpReplyMutation>(replyMutation);
  const form = useMutationForm<ComingUpReplyMutation>(replyMutation, {
    onDone: (response) =>
      notifyDone(response.respondToSupportMeeting.supportMeeting?.viewerReply === 'COMING' ? 'Lovely, we will see you there.' : 'Thank you for telling us.', () =>
        act({ input: { meetingId, volunteerId, reply } }, { done: reply === 'NO_ANSWER' ? 'Your answer is taken back.' : 'Your answer is as before.' }),
      ),
  });

  function answer(next: Reply) {
    setChosen(next);
    form.submit({ input: { meetingId, volunteerId, reply: next } });
  }

  return (
    <>
      <FormMessage form={form} />
      <div className={classes.reply}>
        <Choice label={`Will you come to ${title}?`} options={replies} value={form.busy ? chosen : reply} onChange={answer} />
      </div>
    </>
  );
}
