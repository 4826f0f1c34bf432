import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { MeetingsPageQuery } from '../../__generated__/MeetingsPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { Column } from '../../components/Columns';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { Rows } from '../../components/Rows';
import { startOfHour } from '../programmes/startOfHour';
import { MeetingRow } from './MeetingRow';
import { ScheduleMeetingForm } from './ScheduleMeetingForm';

const query = graphql`
  query MeetingsPageQuery($upcoming: SupportMeetingFilterInput, $past: SupportMeetingFilterInput, $all: SupportMeetingFilterInput) {
    upcoming: supportMeetings(first: 20, where: $upcoming, order: [{ startsAt: ASC }]) {
      nodes {
        id
        ...MeetingRow_meeting
      }
    }
    past: supportMeetings(first: 24, where: $past, order: [{ startsAt: DESC }]) {
      totalCount
      nodes {
        id
        ...MeetingRow_meeting
      }
    }
    last: supportMeetings(first: 1, where: $all, order: [{ startsAt: DESC }]) {
      nodes {
        ...ScheduleMeetingForm_last
      }
    }
  }
`;

export const loader = queryLoader<MeetingsPageQuery>(query, ({ centreId }) => {
  const now = startOfHour(new Date());
  const centre = centreId === null ? {} : { centreId: { eq: centreId } };
  return { upcoming: { ...centre, endsAt: { gte: now } }, past: { ...centre, endsAt: { lt: now } }, all: centre };
});

/** The monthly support meetings: those to come, and who was at those before. */
export function Component() {
  return useMay('meetings.read') ? <Meetings /> : <NotYours what="The list of meetings" />;
}

function Meetings() {
  const data = useRouteQuery<MeetingsPageQuery>(query);
  const mayWrite = useMay('meetings.write');
  const [scheduling, setScheduling] = useState(false);
  const upcoming = data.upcoming?.nodes ?? [];
  const past = data.past?.nodes ?? [];
  const schedule = mayWrite && (
    <Button leftSection={<Icon name="calendar" size={18} />} onClick={() => setScheduling(true)}>
      Schedule the next meeting
    </Button>
  );

  return (
    <>
      <PageHeader title="Support meetings" intro="Once a month, open to everyone, and where newcomers enrol." actions={(upcoming.length > 0 || past.length > 0) && schedule} />
      {upcoming.length === 0 && past.length === 0 ? (
        <EmptyState title="No meetings yet" action={schedule}>
          {mayWrite ? 'Schedule the first one: every volunteer of the centre is invited and reminded.' : 'The first one appears here as soon as it is scheduled.'}
        </EmptyState>
      ) : (
        <Column>
          <Card title="Coming up" flush>
            {upcoming.length === 0 ? (
              <Inset>
                <EmptyState small title="No meeting is scheduled">
                  {mayWrite ? 'The next one starts from the last one’s time and place.' : undefined}
                </EmptyState>
              </Inset>
            ) : (
              <Rows label="Meetings coming up">
                {upcoming.map((meeting) => (
                  <MeetingRow key={meeting.id} meeting={meeting} />
                ))}
              </Rows>
            )}
          </Card>
          {past.length > 0 && (
            <Card title={(data.past?.totalCount ?? 0) > past.length ? `The last ${past.length} meetings` : 'Before'} flush>
              <Rows label="Past meetings">
                {past.map((meeting) => (
                  <MeetingRow key={meeting.id} meeting={meeting} past />
                ))}
              </Rows>
            </Card>
          )}
        </Column>
      )}
      <Dialog opened={scheduling} title="Schedule the next meeting" onClose={() => setScheduling(false)}>
        <ScheduleMeetingForm last={data.last?.nodes?.[0] ?? null} onClose={() => setScheduling(false)} />
      </Dialog>
    </>
  );
}
