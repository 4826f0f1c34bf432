import { graphql, useFragment } from 'react-relay';
import type { CohortFacts_cohort$key } from '../../__generated__/CohortFacts_cohort.graphql';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Fact, Facts } from '../../components/Facts';
import classes from './Training.module.css';

const fragment = graphql`
  fragment CohortFacts_cohort on Cohort {
    capacity
    placesLeft
    opensOn
    closesOn
    centre {
      name
    }
    waitingList {
      id
    }
    places {
      id
      status
    }
  }
`;

/** How full the cohort is, and until when people can apply. */
export function CohortFacts({ cohort: key }: { cohort: CohortFacts_cohort$key }) {
  const cohort = useFragment(fragment, key);
  const offered = cohort.places.filter((place) => place.status === 'OFFERED').length;
  const taken = cohort.capacity - cohort.placesLeft - offered;
  const share = (count: number) => `${(100 * Math.max(0, count)) / cohort.capacity}%`;

  return (
    <Card title="Places" tone="sea">
      <strong style={{ fontSize: '1.125rem' }}>
        {cohort.placesLeft === 0 ? 'Full' : cohort.placesLeft === 1 ? '1 place left' : `${cohort.placesLeft} places left`} of {cohort.capacity}
      </strong>
      <div className={classes.bar} aria-hidden="true">
        <span className={classes.barTaken} style={{ width: share(taken) }} />
        <span className={classes.barOffered} style={{ width: share(offered) }} />
      </div>
      <p style={{ margin: '0.5rem 0 1rem' }}>
        {taken} taken
        {offered > 0 && `, ${offered} offered`}
        {cohort.waitingList.length > 0 && `, ${cohort.waitingList.length} waiting`}
      </p>
      <Facts>
        <Fact name="Centre">{cohort.centre.name}</Fact>
        <Fact name="Applications">
          <DateText date={cohort.opensOn} style="short" /> to <DateText date={cohort.closesOn} />
        </Fact>
      </Facts>
    </Card>
  );
}
