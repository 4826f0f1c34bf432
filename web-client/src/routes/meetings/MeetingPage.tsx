import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { MeetingPage_meeting$key } from '../../__generated__/MeetingPage_meeting.graphql';
import type { MeetingPageQuery } from '../../__generated__/MeetingPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { formatSpan } from '../../components/dates';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { readPage } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { StatusBadge } from '../../components/StatusBadge';
import { Tabs, type Tab } from '../../components/Tabs';
import { CancelMeetingForm } from './CancelMeetingForm';
import { MeetingAttendance } from './MeetingAttendance';
import { MeetingMessages } from './MeetingMessages';
import { MeetingReplies } from './MeetingReplies';
import { MeetingVisitors } from './MeetingVisitors';
import { reminderText } from './reminders';
import classes from './Meetings.module.css';

const query = graphql`
  query MeetingPageQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    node(id: $id) {
      ...MeetingPage_meeting @alias(as: "meeting") @arguments(first: $first, after: $after, last: $last, before: $before)
    }
  }
`;

const fragment = graphql`
  fragment MeetingPage_meeting on SupportMeeting
  @argumentDefinitions(first: { type: "Int" }, after: { type: "String" }, last: { type: "Int" }, before: { type: "String" }) {
    id
    title
    startsAt
    endsAt
    registerOpensAt
    venue
    agenda
    cancelled
    remindBefore
    centre {
      name
      timeZone
    }
    ...MeetingAttendance_meeting
    ...MeetingReplies_meeting
    ...MeetingVisitors_meeting
    ...MeetingMessages_meeting @arguments(first: $first, after: $after, last: $last, before: $before)
  }
`;

export const loader = queryLoader<MeetingPageQuery>(query, ({ params, search }) => ({ id: params.id!, ...readPage(search, 25) }));

export function Component() {
  return useMay('meetings.read') ? <MeetingOfAddress /> : <NotYours what="This meeting" />;
}

function MeetingOfAddress() {
  const meeting = useRouteQuery<MeetingPageQuery>(query).node?.meeting;
  return meeting == null ? <NotFound what="meeting" /> : <Meeting meeting={meeting} />;
}

/** One support meeting: what it is, who comes, who was told, and who was there. */
function Meeting({ meeting: key }: { meeting: MeetingPage_meeting$key }) {
  const meeting = useFragment(fragment, key);
  const mayWrite = useMay('meetings.write');
  const mayReadMessages = useMay('messages.read');
  const seesPeople = useMay('details.read');
  const [cancelling, setCancelling] = useState(false);
  const [now] = useState(() => Date.now());
  const zone = meeting.centre.timeZone;
  const open = Date.parse(meeting.registerOpensAt) <= now;
  const over = Date.parse(meeting.endsAt) <= now;
  const tabs: Tab[] = [];
  if (open && !meeting.cancelled && seesPeople) {
    tabs.push({
      key: 'attendance',
      label: 'Attendance',
      children: (
        <Column>
          <MeetingVisitors meeting={meeting} />
          <MeetingAttendance meeting={meeting} />
        </Column>
      ),
    });
  }
  if (seesPeople) {
    tabs.push({ key: 'replies', label: 'Replies', children: <MeetingReplies meeting={meeting} /> });
  }
  if (mayReadMessages) {
    tabs.push({ key: 'messages', label: 'Messages', children: <MeetingMessages meeting={meeting} /> });
  }

  return (
    <>
      <PageHeader
        title={meeting.title}
        back={{ to: '/meetings', label: 'Support meetings' }}
        centre={meeting.centre.name}
        aside={meeting.cancelled ? <StatusBadge state="CANCELLED" /> : over ? <StatusBadge state="HELD" /> : <StatusBadge state="SCHEDULED" />}
        intro={formatSpan(meeting.startsAt, meeting.endsAt, zone, 'long')}
        actions={
          mayWrite &&
          !meeting.cancelled &&
          !over && (
            <Button variant="default" onClick={() => setCancelling(true)}>
              Cancel the meeting
            </Button>
          )
        }
      />
      <Column>
        <Card title="Details" tone="sea" className={classes.details}>
          <Facts>
            <Fact name="Where">{meeting.venue ?? meeting.centre.name}</Fact>
            <Fact name="Reminders">{meeting.remindBefore.map(reminderText).join(', ') || 'None'}</Fact>
            {!open && !meeting.cancelled && (
              <Fact name="Attendance can be recorded from">
                <TimeText at={meeting.registerOpensAt} timeZone={zone} style="weekday" />
              </Fact>
            )}
          </Facts>
          {meeting.agenda != null && (
            <>
              <h3>Agenda</h3>
              <p className={classes.agenda}>{meeting.agenda}</p>
            </>
          )}
        </Card>
        {tabs.length < 2 ? tabs[0]?.children : <div><Tabs label="Parts of the meeting" tabs={tabs} /></div>}
      </Column>
      <Dialog opened={cancelling} title="Cancel the meeting" size="md" onClose={() => setCancelling(false)}>
        <CancelMeetingForm meetingId={meeting.id} onClose={() => setCancelling(false)} />
      </Dialog>
    </>
  );
}
