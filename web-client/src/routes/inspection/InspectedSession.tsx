import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { InspectedSession_session$key } from '../../__generated__/InspectedSession_session.graphql';
import { Card, Inset } from '../../components/Card';
import { formatInstantDate, formatSpan } from '../../components/dates';
import { Rows } from '../../components/Rows';
import { InspectedPerson } from './InspectedPerson';
import classes from './Inspection.module.css';

const fragment = graphql`
  fragment InspectedSession_session on InspectedSession {
    sessionId
    programme
    startsAt
    endsAt
    unrecorded
    registerBy
    people {
      volunteerId
      name
      ...InspectedPerson_person
    }
  }
`;

interface Props {
  session: InspectedSession_session$key;
  timeZone: string;
  /** Whether the details of everybody are unfolded. */
  open: boolean;
  /** Whether it is the only one that is looked at. */
  alone: boolean;
}

/** Who was at a session: those who were not suitable first. */
export function InspectedSession({ session: key, timeZone, open, alone }: Props) {
  const session = useFragment(fragment, key);
  return (
    <Card title={`${session.programme}, ${formatInstantDate(session.startsAt, timeZone, 'weekday')}`} flush>
      <Inset>
        <p className={classes.note}>
          {formatSpan(session.startsAt, session.endsAt, timeZone, 'long')}
          {session.registerBy.length > 0 && `. Register taken by ${session.registerBy.join(', ')}.`}
        </p>
        {session.unrecorded > 0 && (
          <p className={classes.note}>
            <strong>
              Of {session.unrecorded === 1 ? 'one person who was expected' : `${session.unrecorded} people who were expected`} it is not recorded whether they came.
            </strong>
          </p>
        )}
        {session.people.length === 0 && <p className={classes.note}>Nobody is recorded as present.</p>}
        <div className={classes.links}>
          <Link to={`/programmes/sessions/${session.sessionId}`}>The session and its register</Link>
          {!alone && <Link to={`/inspection?session=${session.sessionId}`}>This session alone</Link>}
        </div>
      </Inset>
      {session.people.length > 0 && (
        <Rows label={`Who was there, ${session.programme}`}>
          {session.people.map((person, index) => (
            <InspectedPerson key={person.volunteerId ?? index} person={person} open={open} />
          ))}
        </Rows>
      )}
    </Card>
  );
}
