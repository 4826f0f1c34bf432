import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { EnrolmentStage, PipelineCard_enrolment$key } from '../../__generated__/PipelineCard_enrolment.graphql';
import { useMayDecide } from '../../app/session';
import { DateText } from '../../components/DateText';
import { today } from '../../components/dates';
import { useTimeZone } from '../../components/place';
import { StatusBadge } from '../../components/StatusBadge';
import { isAgreed, isOverdue, missingWords, standing } from './wayIn';
import classes from './Pipeline.module.css';

const fragment = graphql`
  fragment PipelineCard_enrolment on Enrolment {
    stage
    stageSince
    overdueFrom
    lookAgainOn
    missing {
      requirement
      canBeSetAside
    }
    centre {
      id
      name
    }
    volunteer {
      id
      fullName
    }
  }
`;

/** Who is moved on, and from where. */
export interface Moving {
  volunteerId: string;
  fullName: string;
  stage: EnrolmentStage;
  centre: { id: string; name: string };
}

/** One person at a stage: for how long, what is missing, and the way on. */
export function PipelineCard({ enrolment: key, severalCentres, onMove }: { enrolment: PipelineCard_enrolment$key; severalCentres: boolean; onMove: (moving: Moving) => void }) {
  const { stage, stageSince, overdueFrom, lookAgainOn, missing, centre, volunteer } = useFragment(fragment, key);
  const mayMove = useMayDecide('volunteers.write', volunteer.id);
  const now = today(useTimeZone());
  const words = missingWords(stage, missing ?? []);
  return (
    <div className={classes.card} data-overdue={isOverdue(overdueFrom, now) || undefined}>
      <Link to={`/volunteers/${volunteer.id}`} className={classes.name} dir="auto">
        {volunteer.fullName}
      </Link>
      {severalCentres && <span className={classes.line}>{centre.name}</span>}
      <span className={classes.line}>
        <span title={stageSince}>{standing(stageSince, now)}</span> {isOverdue(overdueFrom, now) && <StatusBadge state="OVERDUE" />}
      </span>
      {isAgreed(lookAgainOn, now) && (
        <span className={classes.line}>
          In touch again on <DateText date={lookAgainOn!} style="short" />
        </span>
      )}
      {missing?.length === 0 && <span className={classes.line}>Nothing is missing</span>}
      {words !== '' && <span className={classes.line}>Missing: {words}</span>}
      {mayMove && (
        <Button size="compact-sm" variant="light" className={classes.move} onClick={() => onMove({ volunteerId: volunteer.id, fullName: volunteer.fullName, stage, centre })}>
          Move on<span className="visually-hidden">: {volunteer.fullName}</span>
        </Button>
      )}
    </div>
  );
}
