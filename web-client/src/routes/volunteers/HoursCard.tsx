import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { formatHours } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { Row, Rows } from '../../components/Rows';
import { sentence, StatusBadge } from '../../components/StatusBadge';
import type { HoursCard_milestones$key } from '../../__generated__/HoursCard_milestones.graphql';
import type { HoursCard_volunteer$key } from '../../__generated__/HoursCard_volunteer.graphql';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment HoursCard_volunteer on Volunteer {
    hoursConfirmed
    contributions(first: 10, order: [{ on: DESC }]) {
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

/** The hours given, latest first. */
export function HoursCard({ volunteer: key }: { volunteer: HoursCard_volunteer$key }) {
  const { hoursConfirmed, contributions } = useFragment(fragment, key);
  const entries = contributions?.nodes ?? [];
  const total = contributions?.totalCount ?? 0;
  return (
    <Card title="Hours" flush>
      <p className={classes.total}>
        {formatHours(hoursConfirmed)} <small>confirmed</small>
      </p>
      {entries.length > 0 && (
        <Rows label="Hours, latest first">
          {entries.map((entry) => (
            <Row
              key={entry.id}
              title={formatHours(entry.hours)}
              meta={
                <>
                  <DateText date={entry.on} />
                  <span>{entry.description ?? sentence(entry.kind)}</span>
                </>
              }
              aside={<StatusBadge state={entry.status} />}
            />
          ))}
        </Rows>
      )}
      {total > entries.length && (
        <p>
          These are the latest {entries.length} of {total}.
        </p>
      )}
    </Card>
  );
}

const milestonesFragment = graphql`
  fragment HoursCard_milestones on Volunteer {
    milestones {
      title
      reachedOn
    }
  }
`;

/** What the hours, and the years, add up to. */
export function MilestonesCard({ volunteer: key }: { volunteer: HoursCard_milestones$key }) {
  const { milestones } = useFragment(milestonesFragment, key);
  const latest = [...milestones].sort((a, b) => b.reachedOn.localeCompare(a.reachedOn));
  return (
    <Card title="Milestones">
      {latest.length === 0 && (
        <EmptyState small title="None yet">
          The first session and the first ten hours are the first ones.
        </EmptyState>
      )}
      <Milestones label="Milestones, latest first" milestones={latest.slice(0, 4)} />
      {latest.length > 4 && (
        <More summary={latest.length === 5 ? 'One more milestone' : `${latest.length - 4} more milestones`}>
          <Milestones label="Earlier milestones" milestones={latest.slice(4)} />
        </More>
      )}
    </Card>
  );
}

function Milestones({ label, milestones }: { label: string; milestones: ReadonlyArray<{ title: string; reachedOn: string }> }) {
  if (milestones.length === 0) {
    return null;
  }
  return (
    <ul className={classes.milestones} aria-label={label}>
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
