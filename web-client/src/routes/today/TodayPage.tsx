import { Button, Text } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link, Navigate } from 'react-router';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay, useSession } from '../../app/session';
import { useTimeZone } from '../../components/place';
import { Card } from '../../components/Card';
import { formatDate, formatHours, formatNumber, timeOf, today } from '../../components/dates';
import { Icon, type IconName } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import type { TodayPageQuery } from '../../__generated__/TodayPageQuery.graphql';
import { AttentionList } from './AttentionList';
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
  return useSession().staff ? <Today /> : <Navigate to="/me" replace />;
}

function Today() {
  const { dashboard } = useRouteQuery<TodayPageQuery>(query);
  const { displayName, centre } = useSession();
  const zone = useTimeZone();
  const mayEnrol = useMay('volunteers.write');
  const attention = dashboard.items.length;

  return (
    <>
      <PageHeader
        title={`${greeting(zone)}, ${displayName.split(' ')[0]}`}
        intro={`${formatDate(today(zone), 'long')} at ${centre.name}. ${
          attention === 0 ? 'Nothing is waiting for you.' : attention === 1 ? 'One thing is waiting for you.' : `${attention} things are waiting for you.`
        }`}
        actions={
          mayEnrol && (
            <Button component={Link} to="/volunteers/new" leftSection={<Icon name="add" size={18} />}>
              Enrol a volunteer
            </Button>
          )
        }
      />
      <ul className={classes.figures}>
        <Figure to="/volunteers?stage=READY" icon="people" value={formatNumber(dashboard.volunteersReady)} label="volunteers ready" />
        <Figure to="/contributions" icon="heart" value={formatNumber(dashboard.hoursThisMonth)} label="hours given this month" title={formatHours(dashboard.hoursThisMonth)} />
        <Figure
          to="/contributions?status=PROPOSED"
          icon="hours"
          value={formatNumber(dashboard.contributionsToConfirm)}
          label={dashboard.contributionsToConfirm === 1 ? 'entry to confirm' : 'entries to confirm'}
        />
      </ul>
      <div className={classes.columns}>
        <Card title="Waiting for you" flush>
          <AttentionList items={dashboard.items} />
        </Card>
        <div className={classes.side}>
          <NextMeeting meeting={dashboard.nextMeeting ?? null} />
          <Card title="This week" flush>
            <WeekSessions sessions={dashboard.sessionsThisWeek} />
          </Card>
        </div>
      </div>
    </>
  );
}

function Figure({ to, icon, value, label, title }: { to: string; icon: IconName; value: string; label: string; title?: string }) {
  return (
    <li>
      <Link to={to} className={classes.figure} title={title}>
        <span className={classes.figureIcon}>
          <Icon name={icon} size={24} />
        </span>
        <span>
          <Text component="span" className={classes.value}>
            {value}
          </Text>{' '}
          <Text component="span" className={classes.label}>
            {label}
          </Text>
        </span>
      </Link>
    </li>
  );
}

function greeting(zone: string): string {
  const hour = Number(timeOf(new Date().toISOString(), zone).slice(0, 2));
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}
