import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { CohortFacts_cohort$key } from '../../__generated__/CohortFacts_cohort.graphql';
import { useMayAll } from '../../app/session';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { Fact, Facts } from '../../components/Facts';
import { Progress } from '../../components/Progress';
import classes from './Training.module.css';
import { TutorForm } from './TutorForm';

const fragment = graphql`
  fragment CohortFacts_cohort on Cohort {
    id
    capacity
    tutor {
      id
      displayName
    }
    placesLeft
    opensOn
    closesOn
    centre {
      id
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
  const mayChange = useMayAll('training.write');
  const [open, setOpen] = useState(false);

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
          {(cohort.tutor != null || mayChange) && <Fact name="Tutor">{cohort.tutor?.displayName ?? 'Nobody yet'}</Fact>}
          <Fact name="Applications">
            <DateText date={cohort.opensOn} style="short" /> to <DateText date={cohort.closesOn} />
          </Fact>
        </Facts>
      </div>
      {mayChange && (
        <Button size="xs" variant="default" mt="sm" onClick={() => setOpen(true)}>
          Choose the tutor
        </Button>
      )}
      <Dialog opened={open} title="Who teaches it" size="md" onClose={() => setOpen(false)}>
        <TutorForm cohortId={cohort.id} centreId={cohort.centre.id} tutorId={cohort.tutor?.id ?? null} onClose={() => setOpen(false)} />
      </Dialog>
    </Card>
  );
}
