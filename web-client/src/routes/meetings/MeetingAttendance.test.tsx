import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createMockEnvironment } from 'relay-test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { MeetingAttendanceTestQuery } from '../../__generated__/MeetingAttendanceTestQuery.graphql';
import { SessionProvider, type Session } from '../../app/session';
import { currentNotice, putAway } from '../../components/notices';
import { Notices } from '../../components/Notices';
import { MeetingAttendance } from './MeetingAttendance';
import { MeetingVisitors } from './MeetingVisitors';

const centre = { id: 'c', name: 'Centre', timeZone: 'Europe/London' };
const session: Session = {
  displayName: 'Helen', email: null, volunteerId: null, staff: true, permissions: new Set(['meetings.write']), centres: [centre], centre,
};

const query = graphql`
  query MeetingAttendanceTestQuery @relay_test_operation {
    node(id: "meeting") {
      ...MeetingAttendance_meeting @alias(as: "attendance")
      ...MeetingVisitors_meeting @alias(as: "visitors")
    }
  }
`;

function Page() {
  const data = useLazyLoadQuery<MeetingAttendanceTestQuery>(query, {});
  return (
    <>
      <MeetingVisitors meeting={data.node!.visitors!} />
      <MeetingAttendance meeting={data.node!.attendance!} />
      <Notices />
    </>
  );
}

const bo = { id: 'bo', fullName: 'Bo West' };
const ana = { id: 'ana', fullName: 'Ana East' };
const jody = { name: 'Jody Larkin', firstVisit: true, volunteer: null };
const meeting = {
  __typename: 'SupportMeeting',
  id: 'meeting',
  centre: { id: 'c' },
  replies: [{ reply: 'COMING', volunteer: bo }],
  attendees: [{ name: 'Ana East', firstVisit: false, volunteer: ana }, jody],
};

async function open(permissions = session.permissions) {
  const environment = createMockEnvironment();
  const router = createMemoryRouter([{ path: '/', element: <Page /> }]);
  render(
    <MantineProvider env="test">
      <RelayEnvironmentProvider environment={environment}>
        <SessionProvider value={{ ...session, permissions }}>
          <RouterProvider router={router} />
        </SessionProvider>
      </RelayEnvironmentProvider>
    </MantineProvider>,
  );
  const page = environment.mock.findOperation((operation) => operation.request.node.operation.name === 'MeetingAttendanceTestQuery');
  await act(async () => environment.mock.resolve(page, { data: { node: meeting } }));
  return environment;
}

type Environment = Awaited<ReturnType<typeof open>>;

const inputs = (environment: Environment) =>
  environment.mock.getAllOperations().flatMap(({ request }) => (request.node.operation.name.endsWith('Mutation') ? [request.variables.input] : []));

async function answer(environment: Environment, attendees: unknown[]) {
  const mutation = environment.mock.findOperation((operation) => operation.request.node.operation.name.endsWith('Mutation'));
  await act(async () => environment.mock.resolve(mutation, { data: { recordMeetingAttendance: { supportMeeting: { ...meeting, attendees }, errors: null } } }));
}

const choices = (name: string) => within(screen.getByRole('group', { name: `Attendance of ${name}` }));

afterEach(() => {
  cleanup();
  localStorage.clear();
  const notice = currentNotice();
  if (notice !== null) {
    putAway(notice.id);
  }
});

describe('MeetingAttendance', () => {
  it('saves each mark as it is made, for that person and nobody else', async () => {
    const environment = await open();
    fireEvent.click(choices('Bo West').getByRole('radio', { name: 'Present' }));
    await act(async () => undefined);
    expect(inputs(environment)).toEqual([{ meetingId: 'meeting', volunteerIds: ['bo'], removeVolunteerIds: [] }]);
    expect(screen.getByText(/^2 present/)).toBeTruthy();
  });

  it('takes off who was marked by a slip, and keeps them in sight to be marked again', async () => {
    const environment = await open();
    fireEvent.click(choices('Ana East').getByRole('radio', { name: 'Not recorded' }));
    await act(async () => undefined);
    expect(inputs(environment)).toEqual([{ meetingId: 'meeting', volunteerIds: [], removeVolunteerIds: ['ana'] }]);
    await answer(environment, [jody]);
    fireEvent.click(choices('Ana East').getByRole('radio', { name: 'Present' }));
    await act(async () => undefined);
    expect(inputs(environment)).toEqual([{ meetingId: 'meeting', volunteerIds: ['ana'], removeVolunteerIds: [] }]);
  });

  it('has no absences: an open meeting knows who came', async () => {
    await open();
    expect(screen.queryByRole('radio', { name: 'Absent' })).toBeNull();
  });

  it('is only read without the permission to write', async () => {
    await open(new Set(['meetings.read']));
    expect(choices('Ana East').getByRole<HTMLInputElement>('radio', { name: 'Present' }).closest('fieldset')?.disabled).toBe(true);
    expect(screen.getByText('Jody Larkin')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Remove|Add|Enrol/ })).toBeNull();
  });
});

describe('MeetingVisitors', () => {
  it('writes down a visitor at once, with a way back', async () => {
    const environment = await open();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /First-time visitor/ });
    fireEvent.input(field, { target: { value: ' Pat Newbury ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(inputs(environment)).toEqual([{ meetingId: 'meeting', volunteerIds: [], visitors: ['Pat Newbury'], removeVisitors: [] }]);
    await answer(environment, [jody, { name: 'Pat Newbury', firstVisit: true, volunteer: null }]);
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('button', { name: 'Remove Pat Newbury' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(inputs(environment)).toEqual([{ meetingId: 'meeting', volunteerIds: [], visitors: [], removeVisitors: ['Pat Newbury'] }]);
  });

  it('takes a visitor off at once, with a way back', async () => {
    const environment = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Jody Larkin' }));
    expect(inputs(environment)).toEqual([{ meetingId: 'meeting', volunteerIds: [], visitors: [], removeVisitors: ['Jody Larkin'] }]);
    await answer(environment, []);
    expect(screen.queryByRole('button', { name: 'Remove Jody Larkin' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(inputs(environment)).toEqual([{ meetingId: 'meeting', volunteerIds: [], visitors: ['Jody Larkin'], removeVisitors: [] }]);
  });

  it('does not list one twice, whose undo would take the other off', async () => {
    const environment = await open();
    fireEvent.input(screen.getByRole('textbox', { name: /First-time visitor/ }), { target: { value: 'jody larkin' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText('jody larkin is on the list already.')).toBeTruthy();
    expect(inputs(environment)).toEqual([]);
  });

  it('asks for the name', async () => {
    const environment = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText('Fill this in.')).toBeTruthy();
    expect(inputs(environment)).toEqual([]);
  });
});
