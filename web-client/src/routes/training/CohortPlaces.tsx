import { Collapse, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { CohortPlaces_cohort$data, CohortPlaces_cohort$key } from '../../__generated__/CohortPlaces_cohort.graphql';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { Rows } from '../../components/Rows';
import { PlaceRow } from './PlaceRow';
import classes from './Training.module.css';

const fragment = graphql`
  fragment CohortPlaces_cohort on Cohort {
    placesLeft
    places {
      id
      status
      ...PlaceRow_place
    }
    waitingList {
      id
    }
  }
`;

type Place = CohortPlaces_cohort$data['places'][number];

/** In the order in which the coordinator has something to do with them. */
const groups: ReadonlyArray<{ title: string; statuses: readonly string[] }> = [
  { title: 'Applied: decide on these', statuses: ['APPLIED'] },
  { title: 'Offered: waiting for an answer', statuses: ['OFFERED'] },
  { title: 'On the course', statuses: ['ATTENDING', 'ACCEPTED'] },
  { title: 'Completed', statuses: ['COMPLETED'] },
];

const gone = new Set(['DECLINED', 'LAPSED', 'WITHDRAWN']);

/** The people of a cohort by the state of their place, the waiting list in its order. */
export function CohortPlaces({ cohort: key }: { cohort: CohortPlaces_cohort$key }) {
  const cohort = useFragment(fragment, key);
  const [showGone, setShowGone] = useState(false);
  const byId = new Map(cohort.places.map((place) => [place.id, place]));
  const waiting = cohort.waitingList.flatMap(({ id }) => byId.get(id) ?? []);
  const left = cohort.places.filter((place) => gone.has(place.status));

  if (cohort.places.length === 0) {
    return (
      <Card>
        <EmptyState title="Nobody has applied yet">Place a volunteer here, or wait for their own applications.</EmptyState>
      </Card>
    );
  }
  return (
    <Card title="People" flush>
      {groups.map(({ title, statuses }) => {
        const places = cohort.places.filter((place) => statuses.includes(place.status));
        return places.length > 0 && <Group key={title} title={title} places={places} placesLeft={cohort.placesLeft} />;
      })}
      {waiting.length > 0 && <Group title="Waiting list, first come first" places={waiting} placesLeft={cohort.placesLeft} ordered />}
      {left.length > 0 && (
        <>
          <UnstyledButton className={classes.groupTitle} w="100%" aria-expanded={showGone} onClick={() => setShowGone(!showGone)}>
            <Icon name={showGone ? 'up' : 'down'} size={14} /> {left.length === 1 ? '1 person who is' : `${left.length} people who are`} no longer on it
          </UnstyledButton>
          <Collapse expanded={showGone}>
            <Group places={left} title="No longer on it" placesLeft={cohort.placesLeft} untitled />
          </Collapse>
        </>
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
  return (
    <>
      {!untitled && (
        <h3 className={classes.groupTitle}>
          {title} ({places.length})
        </h3>
      )}
      <Rows label={title}>
        {places.map((place, index) => (
          <PlaceRow key={place.id} place={place} position={ordered ? index + 1 : undefined} placesLeft={placesLeft} />
        ))}
      </Rows>
    </>
  );
}
