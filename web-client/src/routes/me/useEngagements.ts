import { graphql, useFragment } from 'react-relay';
import { useTimeZone } from '../../components/place';
import type { useEngagements_query$key } from '../../__generated__/useEngagements_query.graphql';
import type { useEngagements_volunteer$data, useEngagements_volunteer$key } from '../../__generated__/useEngagements_volunteer.graphql';

const fragment = graphql`
  fragment useEngagements_volunteer on Volunteer {
    id
    enrolments {
      stage
      centre {
        id
      }
    }
    upcoming {
      __typename
      ... on ProgrammeSession {
        id
        startsAt
        endsAt
        status
        alongside
        rota {
          status
          isReady
          role {
            title
          }
          volunteer {
            id
          }
        }
        programme {
          name
          venue
          centre {
            id
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
            id
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
          id
          timeZone
        }
      }
    }
  }
`;

const venuesFragment = graphql`
  fragment useEngagements_query on Query {
    venues(first: 100) {
      nodes {
        name
        address
        howToFind
        accessNotes
        centre {
          id
        }
      }
    }
  }
`;

type Upcoming = useEngagements_volunteer$data['upcoming'][number];

export type Reply = NonNullable<Extract<Upcoming, { __typename: 'SupportMeeting' }>['viewerReply']>;

/** What a centre knows of a place beside its name. */
export interface Place {
  address: string | null;
  howToFind: string | null;
  accessNotes: string | null;
}

/** Something that the person is on the list for, whatever kind it is of. */
export interface Engagement {
  kind: 'ProgrammeSession' | 'CohortSession' | 'SupportMeeting';
  id: string;
  title: string;
  /** Of a session of a course: which course. */
  about: string | null;
  startsAt: string;
  endsAt: string;
  zone: string;
  centreId: string;
  venue: string | null;
  /** Null where the venue is none of the centre's own list. */
  place: Place | null;
  /** As what they come. */
  role: string | null;
  /** What the others who are expected are called. */
  alongside: readonly string[];
  /** What is to be known of it: moved, a stand-in is looked for, they are on a break or not ready that day. */
  state: string | null;
  /** Whether they are counted on: not on a break, and not at a meeting that they did not say yes to. */
  expected: boolean;
  meeting: { agenda: string | null; cancelled: boolean; reply: Reply } | null;
}

/** What lies ahead of the person, in order of time. */
export function useEngagements(key: useEngagements_volunteer$key, queryKey: useEngagements_query$key): readonly Engagement[] {
  const volunteer = useFragment(fragment, key);
  const venues = useFragment(venuesFragment, queryKey).venues?.nodes ?? [];
  const here = useTimeZone();
  const paused = new Set(volunteer.enrolments.filter((enrolment) => enrolment.stage === 'ON_BREAK').map((enrolment) => enrolment.centre.id));

  function placeOf(venue: string | null | undefined, centreId: string): Place | null {
    const known = venue == null ? undefined : venues.find((one) => one.centre.id === centreId && one.name === venue);
    return known === undefined ? null : { address: known.address ?? null, howToFind: known.howToFind ?? null, accessNotes: known.accessNotes ?? null };
  }

  function engagementOf(upcoming: Upcoming): Engagement | null {
    switch (upcoming.__typename) {
      case 'ProgrammeSession': {
        const { programme } = upcoming;
        const own = upcoming.rota.find((place) => place.volunteer.id === volunteer.id);
        const onBreak = paused.has(programme.centre.id);
        return {
          kind: 'ProgrammeSession', id: upcoming.id, title: programme.name, about: null,
          startsAt: upcoming.startsAt, endsAt: upcoming.endsAt, zone: programme.centre.timeZone, centreId: programme.centre.id,
          venue: programme.venue ?? null, place: placeOf(programme.venue, programme.centre.id),
          role: own?.role.title ?? null, alongside: upcoming.alongside,
          state: onBreak ? 'ON_BREAK'
            : own?.isReady === false ? 'NOT_READY'
            : own?.status === 'LOOKING_FOR_STAND_IN' ? own.status
            : upcoming.status === 'MOVED' ? upcoming.status
            : null,
          expected: !onBreak && upcoming.status !== 'CANCELLED', meeting: null,
        };
      }
      case 'CohortSession': {
        const { course, centre } = upcoming.cohort;
        const onBreak = paused.has(centre.id);
        return {
          kind: 'CohortSession', id: upcoming.id, title: upcoming.topic ?? course.title, about: upcoming.topic == null ? null : course.title,
          startsAt: upcoming.startsAt, endsAt: upcoming.endsAt, zone: centre.timeZone, centreId: centre.id,
          venue: upcoming.venue ?? null, place: placeOf(upcoming.venue, centre.id),
          role: null, alongside: [], state: onBreak ? 'ON_BREAK' : null, expected: !onBreak, meeting: null,
        };
      }
      case 'SupportMeeting': {
        const onBreak = paused.has(upcoming.centre.id);
        const reply = upcoming.viewerReply ?? 'NO_ANSWER';
        return {
          kind: 'SupportMeeting', id: upcoming.id, title: upcoming.title, about: null,
          startsAt: upcoming.startsAt, endsAt: upcoming.endsAt, zone: upcoming.centre.timeZone ?? here, centreId: upcoming.centre.id,
          venue: upcoming.venue ?? null, place: placeOf(upcoming.venue, upcoming.centre.id),
          role: null, alongside: [], state: upcoming.cancelled ? 'CANCELLED' : onBreak ? 'ON_BREAK' : null,
          expected: !onBreak && !upcoming.cancelled && reply === 'COMING',
          meeting: { agenda: upcoming.agenda ?? null, cancelled: upcoming.cancelled, reply },
        };
      }
      default:
        return null;
    }
  }

  return volunteer.upcoming.map(engagementOf).filter((engagement) => engagement !== null);
}
