import { graphql, useFragment } from 'react-relay';
import type { InspectedPerson_person$data, InspectedPerson_person$key } from '../../__generated__/InspectedPerson_person.graphql';
import { formatDate } from '../../components/dates';
import { Fact, Facts } from '../../components/Facts';
import { More } from '../../components/More';
import { Reasons } from '../../components/Reasons';
import { Row } from '../../components/Rows';
import { StatusBadge, stateLabel } from '../../components/StatusBadge';
import { levels, workforces } from '../volunteers/checkWords';
import classes from './Inspection.module.css';

const fragment = graphql`
  fragment InspectedPerson_person on InspectedPerson {
    volunteerId
    name
    role
    cameAs
    suitable
    suitableAsRecorded
    verdict
    clearedOn
    inductedOn
    checks {
      name
      kind
      level
      workforce
      status
      on
      hasNumber
      seenBy
      dueBy
    }
    referencesOn
    referencesAskedFor
    missing {
      requirement
      met
      explanation
    }
    missingAsRecorded {
      requirement
    }
    setAside {
      by
      reason
      until
    }
    recordedLater
  }
`;

type Person = InspectedPerson_person$data;

/** Somebody who was at a session, as they were on that day. */
export function InspectedPerson({ person: key, open }: { person: InspectedPerson_person$key; open: boolean }) {
  const person = useFragment(fragment, key);
  return (
    <Row
      title={person.name}
      to={person.volunteerId == null ? undefined : `/volunteers/${person.volunteerId}`}
      linkTitleOnly
      meta={
        <>
          <span>{person.role}</span>
          {person.cameAs === 'STANDING_IN' && <span>Standing in</span>}
          {person.cameAs === 'OFF_ROTA' && <span>Not on the rota any more</span>}
          <span>{person.clearedOn == null ? 'Not cleared that day' : `Cleared since ${formatDate(person.clearedOn)}`}</span>
        </>
      }
      aside={<StatusBadge state="VERDICT" label={person.verdict} tone={!person.suitable ? 'bad' : person.suitableAsRecorded && person.setAside == null ? 'good' : 'warning'} />}
    >
      <div className={classes.person}>
        {!person.suitable && <Reasons reasons={person.missing} />}
        {person.setAside != null && (
          <p className={classes.reasons}>
            Set aside by {person.setAside.by} until {formatDate(person.setAside.until)}: {person.setAside.reason}
          </p>
        )}
        {person.suitable && !person.suitableAsRecorded && (
          <p className={classes.reasons}>By what was recorded that day, missing: {person.missingAsRecorded.map(({ requirement }) => requirement).join('; ')}.</p>
        )}
        {person.volunteerId == null ? (
          <p className={classes.later}>Never enrolled at this centre, so nothing of their checks is told here.</p>
        ) : (
          <More summary="Checks and dates that day" open={open}>
            <Details person={person} />
          </More>
        )}
      </div>
    </Row>
  );
}

function Details({ person }: { person: Person }) {
  return (
    <>
      <Facts>
        <Fact name="Induction">{person.inductedOn == null ? 'None that day' : formatDate(person.inductedOn)}</Fact>
        {person.checks.map((check) => (
          <Fact key={check.name} name={[check.name, check.level == null ? null : levels[check.level], check.workforce == null ? null : workforces[check.workforce]].filter((word) => word !== null).join(', ')}>
            {words(check)}
          </Fact>
        ))}
        <Fact name="References">
          {`${person.referencesOn.length}${person.referencesAskedFor > 0 ? ` of ${person.referencesAskedFor}` : ''} clear`}
          {person.referencesOn.length > 0 && ` (${person.referencesOn.map((day) => formatDate(day)).join(', ')})`}
        </Fact>
      </Facts>
      {person.recordedLater.length > 0 && (
        <ul className={classes.later} aria-label="Recorded later">
          {person.recordedLater.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "Clear, 3 May 2026; certificate number on record; seen by Carla; due again by 3 May 2029" */
function words(check: Person['checks'][number]): string {
  return [
    `${stateLabel(check.status)}, ${formatDate(check.on)}`,
    check.kind !== 'DBS' ? null : check.hasNumber ? 'certificate number on record' : 'no certificate number on record',
    check.seenBy == null ? null : `seen by ${check.seenBy}`,
    check.dueBy == null ? null : `due again by ${formatDate(check.dueBy)}`,
  ]
    .filter((word) => word !== null)
    .join('; ');
}
