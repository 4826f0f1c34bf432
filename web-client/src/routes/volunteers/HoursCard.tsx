import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { formatHours } from '../../components/dates';
import { Icon } from '../../components/Icon';
import { sentence, StatusBadge } from '../../components/StatusBadge';
import type { HoursCard_volunteer$key } from '../../__generated__/HoursCard_volunteer.graphql';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment HoursCard_volunteer on Volunteer {
    hoursConfirmed
    milestones {
      title
      reachedOn
    }
    contributions(first: 6, order: [{ on: DESC }]) {
      totalCount
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

/** The hours given, and what they add up to. */
export function HoursCard({ volunteer: key }: { volunteer: HoursCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const entries = volunteer.contributions?.nodes ?? [];
  const milestones = [...volunteer.milestones].sort((a, b) => b.reachedOn.localeCompare(a.reachedOn));
  const total = volunteer.contributions?.totalCount ?? 0;
  return (
    <Card title="Hours and milestones">
      <p className={classes.total} style={{ margin: 0 }}>
        {formatHours(volunteer.hoursConfirmed)}
      </p>
      {milestones.length > 0 && (
        <>
          <Milestones milestones={milestones.slice(0, 4)} />
          {milestones.length > 4 && (
            <details className={classes.more}>
              <summary>{milestones.length - 4} more milestones</summary>
              <Milestones milestones={milestones.slice(4)} />
            </details>
          )}
        </>
      )}
      {entries.length > 0 && (
        <details className={classes.more}>
          <summary>{total > entries.length ? `The latest ${entries.length} of ${total} entries` : 'Every entry'}</summary>
          <ul className={classes.rows}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <span className={classes.words}>
                  <strong>{formatHours(entry.hours)}</strong>
                  <span>
                    <DateText date={entry.on} /> · {entry.description ?? sentence(entry.kind)}
                  </span>
                </span>
                <StatusBadge state={entry.status} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Milestones({ milestones }: { milestones: ReadonlyArray<{ title: string; reachedOn: string }> }) {
  return (
    <ul className={classes.milestones}>
      {milestones.map((milestone) => (
        <li key={milestone.title + milestone.reachedOn}>
          <Icon name="star" size={18} />
          <strong>{milestone.title}</strong>
          <DateText date={milestone.reachedOn} />
        </li>
      ))}
    </ul>
  );
}
