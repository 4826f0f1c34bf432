import { MantineProvider } from '@mantine/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createMockEnvironment } from 'relay-test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { MessageTableTestQuery } from '../../__generated__/MessageTableTestQuery.graphql';
import type { Permission } from '../../app/permissions';
import { SessionProvider } from '../../app/session';
import { MessageTable } from './MessageTable';

const centre = { id: 'c', name: 'Centre', timeZone: 'Europe/London' };

const query = graphql`
  query MessageTableTestQuery @relay_test_operation {
    messages {
      ...MessageTable_messages
    }
  }
`;

function Page() {
  const data = useLazyLoadQuery<MessageTableTestQuery>(query, {});
  return <MessageTable label="Messages" messages={data.messages ?? null} empty={null} />;
}

async function open(...permissions: Permission[]) {
  const environment = createMockEnvironment();
  const router = createMemoryRouter([{ path: '/', element: <Page /> }]);
  render(
    <MantineProvider env="test">
      <RelayEnvironmentProvider environment={environment}>
        <SessionProvider
          value={{ displayName: 'Helen', email: null, volunteerId: null, staff: true, permissions: new Set(permissions), centres: [centre], centre }}
        >
          <RouterProvider router={router} />
        </SessionProvider>
      </RelayEnvironmentProvider>
    </MantineProvider>,
  );
  await act(async () =>
    environment.mock.resolveMostRecentOperation({
      data: {
        messages: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
          nodes: [
            {
              id: 'm', kind: 'MEETING_REMINDER', subject: null, to: 'someone@example.org', status: 'FAILED', reason: 'No such mailbox',
              dueAt: '2026-05-06T12:00:00Z', sentAt: null, nextAttemptAt: null, attempts: 1, volunteer: null,
            },
          ],
        },
      },
    }),
  );
}

afterEach(cleanup);

describe('MessageTable', () => {
  it('offers another try to who may send', async () => {
    await open('messages.read', 'messages.write');
    expect(screen.getByRole('button', { name: 'Try again to send to someone@example.org' })).toBeTruthy();
  });

  it('only shows what became of it to who may read', async () => {
    await open('messages.read');
    expect(screen.getByText('No such mailbox')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Try again/ })).toBeNull();
  });
});
