import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { formatHours } from '../../components/dates';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { Row, Rows } from '../../components/Rows';
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

/** The hours given, and what they add up to. */
export function HoursCard({ volunteer: key }: { volunteer: HoursCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const entries = volunteer.contributions?.nodes ?? [];
  const milestones = [...volunteer.milestones].sort((a, b) => b.reachedOn.localeCompare(a.reachedOn));
  const total = volunteer.contributions?.totalCount ?? 0;
  return (
    <Card title="Hours" flush>
      <p className={classes.total}>
        {formatHours(volunteer.hoursConfirmed)} <small>confirmed</small>
      </p>
      {milestones.length > 0 && (
        <div className={classes.inset}>
          <h3 className={classes.name}>Milestones</h3>
          <Milestones milestones={milestones.slice(0, 4)} />
          {milestones.length > 4 && (
            <More summary={`${milestones.length - 4} more milestones`}>
              <Milestones milestones={milestones.slice(4)} />
            </More>
          )}
        </div>
      )}
      {entries.length > 0 && (
        <>
          <h3 className={classes.name} data-rows>
            {total > entries.length ? `The latest ${entries.length} of ${total} entries` : 'Every entry'}
          </h3>
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
        </>
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
