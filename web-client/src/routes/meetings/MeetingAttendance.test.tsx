import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createMockEnvironment } from 'relay-test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { MeetingAttendanceTestQuery } from '../../__generated__/MeetingAttendanceTestQuery.graphql';
import { SessionProvider, type Session } from '../../app/session';
import { MeetingAttendance } from './MeetingAttendance';

const centre = { id: 'c', name: 'Centre', timeZone: 'Europe/London' };
const session: Session = {
  displayName: 'Helen', email: null, volunteerId: null, staff: true, permissions: new Set(['meetings.write']), centres: [centre], centre,
};

const query = graphql`
  query MeetingAttendanceTestQuery @relay_test_operation {
    node(id: "meeting") {
      ...MeetingAttendance_meeting @alias(as: "meeting")
    }
  }
`;

function Page() {
  const data = useLazyLoadQuery<MeetingAttendanceTestQuery>(query, {});
  return <MeetingAttendance meeting={data.node!.meeting!} />;
}

async function open() {
  const environment = createMockEnvironment();
  const router = createMemoryRouter([{ path: '/', element: <Page /> }]);
  render(
    <MantineProvider env="test">
      <RelayEnvironmentProvider environment={environment}>
        <SessionProvider value={session}>
          <RouterProvider router={router} />
        </SessionProvider>
      </RelayEnvironmentProvider>
    </MantineProvider>,
  );
  await act(async () =>
    environment.mock.resolveMostRecentOperation({
      data: {
        node: {
          __typename: 'SupportMeeting',
          id: 'meeting',
          centre: { id: 'c' },
          replies: [{ reply: 'COMING', volunteer: { id: 'bo', fullName: 'Bo West' } }],
          attendees: [
            { name: 'Ana East', firstVisit: false, volunteer: { id: 'ana', fullName: 'Ana East' } },
            { name: 'Cem North', firstVisit: false, volunteer: { id: 'cem', fullName: 'Cem North' } },
            { name: 'Jody Larkin', firstVisit: true, volunteer: null },
            { name: 'Jodie Larkin', firstVisit: true, volunteer: null },
          ],
        },
      },
    }),
  );
  return environment;
}

afterEach(cleanup);

describe('MeetingAttendance', () => {
  it('takes a visitor off who was entered by mistake, once it is saved', async () => {
    const environment = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Jody Larkin' }));
    expect(screen.getByRole('status').textContent).toContain('1 first-time visitor');
    fireEvent.click(screen.getByRole('button', { name: 'Save attendance' }));
    expect(environment.mock.getMostRecentOperation().request.variables.input).toMatchObject({ visitors: [], removeVisitors: ['Jody Larkin'] });
  });

  it('keeps one who was marked by a slip', async () => {
    const environment = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Jody Larkin' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep Jody Larkin' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save attendance' }));
    expect(environment.mock.getMostRecentOperation().request.variables.input).toMatchObject({ removeVisitors: [] });
  });

  it('sends who was ticked and unticked, and nobody else', async () => {
    const environment = await open();
    for (const name of [/Ana East/, /Bo West/, /Cem North/, /Cem North/]) {
      fireEvent.click(screen.getByRole('checkbox', { name }));
    }
    expect(screen.getByRole('status').textContent).toContain('2 volunteers');
    fireEvent.click(screen.getByRole('button', { name: 'Save attendance' }));
    expect(environment.mock.getMostRecentOperation().request.variables.input).toMatchObject({ volunteerIds: ['bo'], removeVolunteerIds: ['ana'] });
  });
});
