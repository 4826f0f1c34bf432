import { graphql, useFragment } from 'react-relay';
import type { CohortFacts_cohort$key } from '../../__generated__/CohortFacts_cohort.graphql';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Fact, Facts } from '../../components/Facts';
import { Progress } from '../../components/Progress';
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

  return (
    <Card title="Places" tone="sea">
      <p className={classes.places}>
        {cohort.placesLeft === 0 ? 'Full' : cohort.placesLeft === 1 ? '1 place left' : `${cohort.placesLeft} places left`} of {cohort.capacity}
      </p>
      <Progress
        label={`${taken} taken`}
        value={taken + offered}
        max={cohort.capacity}
        words={[offered > 0 ? `${offered} offered` : '', cohort.waitingList.length > 0 ? `${cohort.waitingList.length} waiting` : ''].filter((part) => part !== '').join(', ')}
      />
      <div className={classes.facts}>
        <Facts>
          <Fact name="Centre">{cohort.centre.name}</Fact>
          <Fact name="Applications">
            <DateText date={cohort.opensOn} style="short" /> to <DateText date={cohort.closesOn} />
          </Fact>
        </Facts>
      </div>
    </Card>
  );
}
