import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useMayDecide } from '../../app/session';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { Reasons, Verdict } from '../../components/Reasons';
import { StatusBadge, stateLabel } from '../../components/StatusBadge';
import type { EnrolmentCard_volunteer$data, EnrolmentCard_volunteer$key } from '../../__generated__/EnrolmentCard_volunteer.graphql';
import { AnswersWaiting } from './AnswersWaiting';
import { MoveOnDialog } from './MoveOnDialog';
import { endings, path } from './stages';
import { TakeStageBack } from './TakeStageBack';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment EnrolmentCard_volunteer on Volunteer {
    id
    fullName
    ...AnswersWaiting_volunteer
    enrolments {
      id
      stage
      stageSince
      centre {
        id
        name
      }
      suitability {
        ready
        reasons {
          requirement
          met
          explanation
        }
        setAside {
          by
          reason
          until
        }
      }
      history {
        stage
        on
        reason
        destination
        overrideReason
        overrideUntil
        by
      }
    }
  }
`;

type Enrolment = EnrolmentCard_volunteer$data['enrolments'][number];

/** How far the person has come at each of their centres. */
export function EnrolmentCard({ volunteer: key }: { volunteer: EnrolmentCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const mayWrite = useMayDecide('volunteers.write', volunteer.id);
  const [moving, setMoving] = useState<Enrolment | null>(null);

  return (
    <Card title="The way in">
      {volunteer.enrolments.map((enrolment) => (
        <div key={enrolment.id} className={classes.centre}>
          <div className={classes.centreHead}>
            <span>
              {enrolment.centre.name}: <strong>{stateLabel(enrolment.stage)}</strong> since <DateText date={enrolment.stageSince} />
            </span>
            {mayWrite && (
              <Button size="sm" variant="light" onClick={() => setMoving(enrolment)} rightSection={<Icon name="next" size={16} />}>
                Move on
                {volunteer.enrolments.length > 1 && <span className="visually-hidden"> at {enrolment.centre.name}</span>}
              </Button>
            )}
          </div>
          <div className={classes.way}>
            <Path enrolment={enrolment} />
          </div>
          {!isOver(enrolment.stage) && enrolment.suitability != null && <Suitability suitability={enrolment.suitability} name={volunteer.fullName} />}
          {!isOver(enrolment.stage) && enrolment.suitability?.ready === false && <AnswersWaiting volunteer={volunteer} />}
          <More summary={enrolment.history.length === 1 ? 'One step so far' : `${enrolment.history.length} steps so far`}>
            <ol className={classes.steps}>
              {enrolment.history.map((step, index) => (
                <li key={index}>
                  <DateText date={step.on} /> · <strong>{stateLabel(step.stage)}</strong>
                  {step.reason != null && step.reason !== '' && ` – ${step.reason}`}
                  {step.destination != null && ` – went on to: ${step.destination}`}
                  {step.overrideUntil != null && (
                    <>
                      {' '}
                      – although something was missing, until <DateText date={step.overrideUntil} />: {step.overrideReason}
                    </>
                  )}
                  {step.by != null && ` (${step.by})`}
                </li>
              ))}
            </ol>
            {mayWrite && enrolment.history.length > 1 && (
              <TakeStageBack
                volunteerId={volunteer.id}
                fullName={volunteer.fullName}
                centre={enrolment.centre}
                stage={enrolment.stage}
                since={enrolment.stageSince}
                before={enrolment.history.at(-2)!.stage}
              />
            )}
          </More>
        </div>
      ))}
      <MoveOnDialog volunteerId={volunteer.id} fullName={volunteer.fullName} enrolment={moving} onClose={() => setMoving(null)} />
    </Card>
  );
}

/** Who asked only, or is gone, is not asked whether they are ready. */
function isOver(stage: Enrolment['stage']): boolean {
  return stage === 'ENQUIRY' || endings.includes(stage);
}

/** Whether they may start, or go on, today: what is missing in the open, what is there behind a click. */
function Suitability({ suitability: { ready, reasons, setAside }, name }: { suitability: NonNullable<Enrolment['suitability']>; name: string }) {
  if (!ready) {
    return <Verdict label="Readiness" ready={false} reasons={reasons.filter((reason) => !reason.met)} yes="" no={`${name} is not ready to start`} />;
  }
  return (
    <>
      <p>
        <StatusBadge state="READY_NOW" />
        {setAside != null && (
          <>
            {' '}
            by decision of {setAside.by}, until <DateText date={setAside.until} />: {setAside.reason}
          </>
        )}
      </p>
      <More summary="Why they are ready">
        <Reasons reasons={reasons} />
      </More>
    </>
  );
}

function Path({ enrolment }: { enrolment: Enrolment }) {
  const at = path.indexOf(enrolment.stage);
  const been = new Set(enrolment.history.map((step) => step.stage));
  if (at < 0 && !been.has('READY')) {
    return (
      <p>
        <StatusBadge state={enrolment.stage} />
      </p>
    );
  }
  // On a break, or gone: the whole way had been walked before.
  const reached = at < 0 ? path.length : at;
  return (
    <ol className={classes.path} aria-label={`The way in at ${enrolment.centre.name}`}>
      {path.map((stage, index) => (
        <li key={stage} data-reached={(index <= reached && been.has(stage)) || undefined} data-skipped={(index < reached && !been.has(stage)) || undefined} data-now={index === at || undefined} aria-current={index === at ? 'step' : undefined}>
          <span className={classes.dot}>{index < reached && been.has(stage) && <Icon name="check" size={14} />}</span>
          <span>
            {stateLabel(stage)}
            {index < reached && <span className="visually-hidden">{been.has(stage) ? ' – done' : ' – never recorded'}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
