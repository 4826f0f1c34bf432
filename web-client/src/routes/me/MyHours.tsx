import { graphql, useFragment } from 'react-relay';
import { DateText } from '../../components/DateText';
import { formatHours } from '../../components/dates';
import { Icon } from '../../components/Icon';
import { Bunting } from '../../components/Logo';
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
    <section className={classes.hours} aria-labelledby="my-hours">
      <Bunting className={classes.bunting} height={38} />
      <h2 id="my-hours">You have given</h2>
      <p className={classes.figure}>{formatHours(volunteer.hoursConfirmed)}</p>
      <p className={classes.thanks}>{volunteer.hoursConfirmed > 0 ? 'Thank you: families here feel every one of them.' : 'Your first hours will stand here.'}</p>
      {milestones.length > 0 && (
        <>
          <Stars milestones={milestones.slice(0, 4)} />
          {milestones.length > 4 && (
            <details>
              <summary>Every milestone</summary>
              <Stars milestones={milestones.slice(4)} />
            </details>
          )}
        </>
      )}
      {entries.length > 0 && (
        <details>
          <summary>The latest entries</summary>
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
        </details>
      )}
    </section>
  );
}

function Stars({ milestones }: { milestones: ReadonlyArray<{ title: string; reachedOn: string }> }) {
  return (
    <ul className={classes.stars} aria-label="Milestones">
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
