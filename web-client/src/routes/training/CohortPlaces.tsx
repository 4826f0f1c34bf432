import { graphql, useFragment } from 'react-relay';
import type { CohortPlaces_cohort$data, CohortPlaces_cohort$key } from '../../__generated__/CohortPlaces_cohort.graphql';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { bySurname } from '../../components/names';
import { Rows, RowsHeading } from '../../components/Rows';
import { PlaceRow } from './PlaceRow';
import classes from './Training.module.css';

const fragment = graphql`
  fragment CohortPlaces_cohort on Cohort {
    placesLeft
    places {
      id
      status
      volunteer {
        fullName
      }
      ...PlaceRow_place
    }
    applicants {
      id
    }
  }
`;

type Place = CohortPlaces_cohort$data['places'][number];

/** In the order in which the coordinator has something to do with them. */
const groups: ReadonlyArray<{ title: string; statuses: readonly string[] }> = [
  { title: 'Offered: waiting for an answer', statuses: ['OFFERED'] },
  { title: 'On the course', statuses: ['ATTENDING', 'ACCEPTED'] },
  { title: 'Completed', statuses: ['COMPLETED'] },
];

const gone = new Set(['DECLINED', 'LAPSED', 'WITHDRAWN']);

/** The people of a cohort by the state of their place: first those who want one, in the order in which they are offered one. */
export function CohortPlaces({ cohort: key }: { cohort: CohortPlaces_cohort$key }) {
  const cohort = useFragment(fragment, key);
  const mayWrite = useMay('training.write');
  const byId = new Map(cohort.places.map((place) => [place.id, place]));
  // who has just been offered a place is among the offered
  const applicants = cohort.applicants.flatMap(({ id }) => byId.get(id) ?? []).filter(({ status }) => status === 'APPLIED' || status === 'WAITING');
  const left = cohort.places.filter((place) => gone.has(place.status));

  if (cohort.places.length === 0) {
    return (
      <Card>
        <EmptyState title="Nobody has applied yet">
          {mayWrite ? 'Place a volunteer here, or wait for their own applications.' : 'Who applies appears here.'}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title="People" flush>
      {applicants.length > 0 && <Group title="Would like a place, in the order in which they are offered one" places={applicants} placesLeft={cohort.placesLeft} ordered />}
      {groups.map(({ title, statuses }) => {
        const places = cohort.places.filter((place) => statuses.includes(place.status));
        return places.length > 0 && <Group key={title} title={title} places={places} placesLeft={cohort.placesLeft} />;
      })}
      {left.length > 0 && (
        <details>
          <summary className={classes.gone}>No longer on it ({left.length})</summary>
          <Group places={left} title="No longer on it" placesLeft={cohort.placesLeft} untitled />
        </details>
      )}
    </Card>
  );
}

interface GroupProps {
  title: string;
  places: readonly Place[];
  placesLeft: number;
  ordered?: boolean;
  untitled?: boolean;
}

function Group({ title, places, placesLeft, ordered = false, untitled = false }: GroupProps) {
  const sorted = ordered ? places : [...places].sort((a, b) => bySurname(a.volunteer.fullName, b.volunteer.fullName));
  return (
    <>
      {!untitled && (
        <RowsHeading>
          {title} ({places.length}){!ordered && places.length > 1 && ', by surname'}
        </RowsHeading>
      )}
      <Rows label={title}>
        {sorted.map((place, index) => (
          <PlaceRow key={place.id} place={place} position={ordered ? index + 1 : undefined} placesLeft={placesLeft} />
        ))}
      </Rows>
    </>
  );
}
