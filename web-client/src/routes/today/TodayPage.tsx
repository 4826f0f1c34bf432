import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { graphql } from 'react-relay';
import { Link, Navigate, useSearchParams } from 'react-router';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay, useSession } from '../../app/session';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { formatDate, formatHours, formatNumber, timeOf, today } from '../../components/dates';
import { Icon, type IconName } from '../../components/Icon';
import { LinesSkeleton } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import type { TodayPageQuery } from '../../__generated__/TodayPageQuery.graphql';
import { AttentionList, useWaiting } from './AttentionList';
import { CoursesToday } from './CoursesToday';
import { NextMeeting } from './NextMeeting';
import { WeekSessions } from './WeekSessions';
import classes from './TodayPage.module.css';

const query = graphql`
  query TodayPageQuery($centreId: ID) {
    dashboard(centreId: $centreId) {
      volunteersReady
      hoursThisMonth
      contributionsToConfirm
      nextMeeting {
        ...NextMeeting_meeting
      }
      sessionsThisWeek {
        ...WeekSessions_sessions
      }
      items {
        ...AttentionList_items
      }
    }
  }
`;

const loadDashboard = queryLoader<TodayPageQuery>(query, ({ centreId }) => ({ centreId }));

export function loader(args: Parameters<typeof loadDashboard>[0]) {
  return loadDashboard(args);
}

/** What needs attention today. A volunteer's own page is elsewhere. */
export function Component() {
  const { staff, centres, centre, permissions } = useSession();
  const [search] = useSearchParams();
  if (!staff) {
    return <Navigate to="/me" replace />;
  }
  // Who looks after all centres begins with them side by side; of a house that is empty, with setting it up.
  if (permissions.has('centres.manage') && centres.length === 0) {
    return <Navigate to="/set-up" replace />;
  }
  if (permissions.has('centres.manage') && centres.length > 1 && centre.id === '' && !search.has('together')) {
    return <Navigate to="/cluster" replace />;
  }
  return <Today />;
}

function Today() {
  const { dashboard } = useRouteQuery<TodayPageQuery>(query);
  const { displayName, centre } = useSession();
  const zone = useTimeZone();
  const waiting = useWaiting(dashboard.items);
  const mayEnrol = useMay('volunteers.write');
  const mayConfirm = useMay('contributions.confirm');
  const seesHours = useMay('contributions.read');
  const seesMeetings = useMay('meetings.read');
  const seesProgrammes = useMay('programmes.read');
  // Those who run the centre find the courses under Training; for those who only teach or assess they are the day's work.
  const courses = useMay('training.read') && !mayEnrol;
  const side = seesMeetings || seesProgrammes;

  return (
    <>
      <PageHeader
        title={`${greeting(zone)}, ${displayName.split(' ')[0]}`}
        intro={`${formatDate(today(zone), 'long')}, ${centre.id === '' ? 'all centres' : `at ${centre.name}`}.${waitingWords(waiting.length, courses)}`}
        centre={null}
        actions={
          mayEnrol && (
            <Button component={Link} to="/volunteers/new" leftSection={<Icon name="add" size={18} />}>
              Enrol a volunteer
            </Button>
          )
        }
      />
      <ul className={classes.figures}>
        <Figure to="/volunteers?stage=READY" icon="people" tone="sea" value={formatNumber(dashboard.volunteersReady)} label="volunteers ready" />
        {seesHours && (
          <Figure to="/contributions" icon="heart" tone="coral" value={formatNumber(dashboard.hoursThisMonth)} label="hours given this month" title={formatHours(dashboard.hoursThisMonth)} />
        )}
        {mayConfirm && (
          <Figure
            to="/contributions?status=PROPOSED"
            icon="hours"
            tone="sun"
            value={formatNumber(dashboard.contributionsToConfirm)}
            label={dashboard.contributionsToConfirm === 1 ? 'entry to confirm' : 'entries to confirm'}
          />
        )}
      </ul>
      <Columns
        aside={
          side ? (
            <>
              {seesMeetings && <NextMeeting meeting={dashboard.nextMeeting ?? null} />}
              {seesProgrammes && (
                <Card title="This week" flush>
                  <WeekSessions sessions={dashboard.sessionsThisWeek} />
                </Card>
              )}
            </>
          ) : undefined
        }
      >
        {(waiting.length > 0 || !courses) && (
          <Card title="Waiting for you" flush>
            <AttentionList items={waiting} />
          </Card>
        )}
        {courses && (
          <Suspense fallback={<Card title="Courses"><LinesSkeleton /></Card>}>
            <CoursesToday />
          </Suspense>
        )}
      </Columns>
    </>
  );
}

/** Said only where the list is all that could wait. */
function waitingWords(count: number, courses: boolean): string {
  return count === 0 ? (courses ? '' : ' Nothing is waiting for you.') : count === 1 ? ' One thing is waiting for you.' : ` ${count} things are waiting for you.`;
}

function Figure({ to, icon, tone, value, label, title }: { to: string; icon: IconName; tone: 'sea' | 'coral' | 'sun'; value: string; label: string; title?: string }) {
  return (
    <li>
      <Link to={to} className={classes.figure} data-tone={tone} title={title}>
        <span className={classes.icon}>
          <Icon name={icon} size={24} />
        </span>
        <span className={classes.words}>
          <span className={classes.value}>{value}</span> <span className={classes.label}>{label}</span>
        </span>
      </Link>
    </li>
  );
}

function greeting(zone: string): string {
  const hour = Number(timeOf(new Date().toISOString(), zone).slice(0, 2));
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}
