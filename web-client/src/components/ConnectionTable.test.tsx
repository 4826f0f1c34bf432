import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { ConnectionTable } from './ConnectionTable';

const columns = [
  { key: 'name', header: 'Name', sort: 'fullName', primary: true, cell: (row: { id: string; name: string }) => row.name },
  { key: 'stage', header: 'Stage', cell: () => 'Ready' },
];
const pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: 'first', endCursor: 'last' };

function open(address: string, nodes = [{ id: '1', name: 'Ann' }]) {
  const router = createMemoryRouter(
    [
      {
        path: '/',
        element: <ConnectionTable label="People" columns={columns} nodes={nodes} pageInfo={pageInfo} totalCount={7} defaultSort="fullName.asc" empty="Nobody" />,
      },
    ],
    { initialEntries: [address] },
  );
  render(
    <MantineProvider>
      <RouterProvider router={router} />
    </MantineProvider>,
  );
  return router;
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

afterEach(cleanup);

it('says how it is sorted, and turns the order round', async () => {
  const router = open('/?q=ann&after=abc');
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  await press('Name');
  expect(router.state.location.search).toBe('?q=ann&sort=fullName.desc');
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
});

it('turns the page by the cursors of the answer', async () => {
  const router = open('/?sort=fullName.desc');
  expect(screen.getByRole('button', { name: 'Previous' }).hasAttribute('disabled')).toBe(true);
  await press('Next');
  expect(router.state.location.search).toBe('?sort=fullName.desc&at=2&after=last');
});

it('names rows and counts them', () => {
  open('/');
  expect(screen.getByRole('rowheader').textContent).toBe('Ann');
  expect(screen.getByRole('status').textContent).toBe('1 of 7');
});

it('shows what an empty list has to say instead of an empty table', () => {
  open('/', []);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Nobody')).toBeTruthy();
});
