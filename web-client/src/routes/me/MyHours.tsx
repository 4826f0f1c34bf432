import { graphql, useFragment } from 'react-relay';
import { DateText } from '../../components/DateText';
import { formatHours } from '../../components/dates';
import { FestiveCard } from '../../components/FestiveCard';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { sentence, StatusBadge } from '../../components/StatusBadge';
import type { MyHours_volunteer$key } from '../../__generated__/MyHours_volunteer.graphql';
import classes from './MePage.module.css';

const fragment = graphql`
  fragment MyHours_volunteer on Volunteer {
    hoursConfirmed
    milestones {
      title
      reachedOn
    }
    contributions(first: 5, order: [{ on: DESC }]) {
      nodes {
        id
        on
        hours
        kind
        status
        description
      }
    }
  }
`;

/** What the person has given, celebrated. */
export function MyHours({ volunteer: key }: { volunteer: MyHours_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const entries = volunteer.contributions?.nodes ?? [];
  const milestones = [...volunteer.milestones].sort((a, b) => b.reachedOn.localeCompare(a.reachedOn));
  return (
    <FestiveCard title="You have given">
      <p className={classes.figure}>{formatHours(volunteer.hoursConfirmed)}</p>
      <p>{volunteer.hoursConfirmed > 0 ? 'Thank you: families here feel every one of them.' : 'Your first hours will stand here.'}</p>
      {milestones.length > 0 && (
        <>
          <Stars label="Milestones" milestones={milestones.slice(0, 4)} />
          {milestones.length > 4 && (
            <More summary={`${milestones.length - 4} more milestones`}>
              <Stars label="Earlier milestones" milestones={milestones.slice(4)} />
            </More>
          )}
        </>
      )}
      {entries.length > 0 && (
        <More summary="The latest entries">
          <ul className={classes.entries}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <span>
                  {formatHours(entry.hours)} · <DateText date={entry.on} style="short" /> · {entry.description ?? sentence(entry.kind)}
                </span>
                <StatusBadge state={entry.status} />
              </li>
            ))}
          </ul>
        </More>
      )}
    </FestiveCard>
  );
}

function Stars({ label, milestones }: { label: string; milestones: ReadonlyArray<{ title: string; reachedOn: string }> }) {
  return (
    <ul className={classes.stars} aria-label={label}>
      {milestones.map((milestone) => (
        <li key={milestone.title + milestone.reachedOn}>
          <Icon name="star" size={18} />
          {milestone.title}
          <DateText date={milestone.reachedOn} />
        </li>
      ))}
    </ul>
  );
}
