import { graphql, useFragment } from 'react-relay';
import type { CohortRow_cohort$key } from '../../__generated__/CohortRow_cohort.graphql';
import { useAllCentres } from '../../app/session';
import { DateText } from '../../components/DateText';
import { Row } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';

const fragment = graphql`
  fragment CohortRow_cohort on Cohort {
    id
    name
    status
    startsOn
    endsOn
    opensOn
    closesOn
    capacity
    placesLeft
    centre {
      name
    }
    waitingList {
      id
    }
  }
`;

/** A cohort in a list: when, and how full. */
export function CohortRow({ cohort: key }: { cohort: CohortRow_cohort$key }) {
  const cohort = useFragment(fragment, key);
  const allCentres = useAllCentres();
  const waiting = cohort.waitingList.length;
  const open = cohort.status === 'OPEN' || cohort.status === 'PLANNED';

  return (
    <Row
      to={`/training/cohorts/${cohort.id}`}
      title={cohort.name}
      meta={
        <>
          {allCentres && <span>{cohort.centre.name}</span>}
          {cohort.startsOn != null && cohort.endsOn != null && (
            <span>
              <DateText date={cohort.startsOn} /> to <DateText date={cohort.endsOn} />
            </span>
          )}
          {open && (
            <span>
              applications <DateText date={cohort.opensOn} style="short" /> to <DateText date={cohort.closesOn} style="short" />
            </span>
          )}
          <span>
            {cohort.capacity - cohort.placesLeft} of {cohort.capacity} places taken
          </span>
          {waiting > 0 && <span>{waiting} waiting</span>}
        </>
      }
      aside={<StatusBadge state={cohort.status} />}
    />
  );
}
