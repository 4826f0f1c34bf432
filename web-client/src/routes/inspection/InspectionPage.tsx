import { Button, Text } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link, useSearchParams } from 'react-router';
import type { InspectionPageQuery } from '../../__generated__/InspectionPageQuery.graphql';
import { OneCentre } from '../../app/OneCentre';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay, useMayAll } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { dayOf } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { PageHeader } from '../../components/PageHeader';
import { askedFor } from './asked';
import { InspectedSession } from './InspectedSession';
import { InspectionForm } from './InspectionForm';
import { NotSuitable } from './NotSuitable';
import { PrintButton } from './PrintButton';
import classes from './Inspection.module.css';

const query = graphql`
  query InspectionPageQuery($centreId: ID, $programmeId: ID, $sessionId: ID, $from: Date, $until: Date, $where: ProgrammeFilterInput, $asked: Boolean!) {
    inspection(centreId: $centreId, programmeId: $programmeId, sessionId: $sessionId, from: $from, until: $until) @include(if: $asked) {
      problems {
        name
        message
      }
      centre
      timeZone
      programme
      days
      figures {
        sessions
        unrecorded
        people
        attendances
        notSuitable
        knownSince
      }
      sessions {
        sessionId
        startsAt
        ...InspectedSession_session
      }
      ...NotSuitable_inspection
    }
    programmes(where: $where, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`;

/** Nothing is looked at, and written down as looked at, before somebody chose it. */
export const loader = queryLoader<InspectionPageQuery>(query, ({ search, centreId }) => {
  const { session, programme, from, until } = askedFor(search);
  const centre = centreId === null || centreId === '' || centreId === 'all' ? null : centreId;
  return {
    centreId: centre,
    programmeId: session === null ? programme : null,
    sessionId: session,
    from: session === null ? from : null,
    until: session === null ? until : null,
    where: centre === null ? null : { centreId: { eq: centre } },
    asked: session !== null || ((programme !== null || centre !== null) && (search.has('from') || search.has('until'))),
  };
});

/** Everyone who was at sessions, and whether they were suitable on that day: what an inspector asks for. */
export function Component() {
  const [search] = useSearchParams();
  if (!useMayAll('impact.read')) {
    return <NotYours what="The inspection page" />;
  }
  // A session and a programme are of a centre of their own.
  return search.has('session') || search.has('programme') ? <Inspection /> : <OneCentre title="Inspection"><Inspection /></OneCentre>;
}

function Inspection() {
  const { inspection, programmes } = useRouteQuery<InspectionPageQuery>(query);
  const [search] = useSearchParams();
  const asked = askedFor(search);
  const seesPeople = useMay('checks.read');
  const figures = inspection?.figures;
  const sessions = inspection?.sessions;
  const only = asked.session !== null ? sessions?.[0] : undefined;

  return (
    <>
      <PageHeader
        title="Inspection"
        centre={inspection?.centre}
        intro={seesPeople ? 'Everyone who was at a session, and whether they were suitable on that day. Each look at it, and each copy, is written down.' : 'How many were at sessions, and whether they were suitable on that day.'}
        actions={sessions != null && sessions.length > 0 && <PrintButton asked={asked} />}
      />
      <Column>
        <div className={classes.form}>
          <Card title="What to look at">
            {asked.session !== null ? (
              <div className={classes.links}>
                <span>One session.</span>
                {only != null && inspection != null && <Link to={`?from=${dayOf(only.startsAt, inspection.timeZone)}&until=${dayOf(only.startsAt, inspection.timeZone)}`}>Every session of that day</Link>}
                <Link to="/inspection">Choose other days</Link>
              </div>
            ) : (
              <InspectionForm key={search.toString()} asked={asked} problems={inspection?.problems ?? []} programmes={programmes?.nodes ?? []} />
            )}
          </Card>
        </div>
        {inspection == null && (
          <EmptyState title="Nothing is looked at yet">
            Choose a programme or all of them, and the days. Open it from a session or a programme to look at that one.
          </EmptyState>
        )}
        {inspection != null && figures != null && (
          <>
            <Card title={`${inspection.programme ?? 'All sessions'}, ${inspection.days ?? ''}`}>
              <Facts>
                <Fact name="Sessions">{figures.sessions}</Fact>
                <Fact name="People who were there">{figures.people}</Fact>
                <Fact name="Not suitable on the day">{figures.notSuitable}</Fact>
                <Fact name="Suitable by what was recorded later">{figures.knownSince}</Fact>
                <Fact name="Sessions whose register is not complete">{figures.unrecorded}</Fact>
              </Facts>
              <Text className={classes.note} mt="sm">
                {sessions == null
                  ? 'You see how many, and nobody by name.'
                  : 'Named are volunteers whose presence was recorded, and nobody who was only expected. Staff, tutors and visitors are on no rota, so they are not in this list. Judged by the centre’s policy as it is now.'}
              </Text>
            </Card>
            {sessions != null && <NotSuitable inspection={inspection} />}
            {sessions?.length === 0 && (
              <EmptyState title="No session took place" action={<Button component={Link} to="/programmes" variant="default">To the programmes</Button>}>
                Cancelled sessions, and those that are still ahead, are left out.
              </EmptyState>
            )}
            {sessions?.map((session) => (
              <InspectedSession key={session.sessionId} session={session} timeZone={inspection.timeZone} open={figures.attendances <= 15} alone={asked.session !== null} />
            ))}
          </>
        )}
      </Column>
    </>
  );
}
