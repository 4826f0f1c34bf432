import { MantineProvider } from '@mantine/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import { loadQuery, RelayEnvironmentProvider } from 'react-relay';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import { afterEach, describe, expect, it } from 'vitest';
import query, { type VolunteerPageQuery } from '../../__generated__/VolunteerPageQuery.graphql';
import type { Permission } from '../../app/permissions';
import { SessionProvider } from '../../app/session';
import { Component } from './VolunteerPage';

const centre = { id: 'c', name: 'Centre', timeZone: 'Europe/London' };

/** What the API answers to someone who may read neither the ledger nor the audit. */
const answer = {
  data: {
    consentWordings: [],
    mergedInto: null,
    node: {
      __typename: 'Volunteer', id: 'v', fullName: 'Farida Rahmani', knownAs: 'Farida', email: null, phone: null, enrolmentStage: 'READY',
      postcode: null, dateOfBirth: null, parentalConsentBy: null, parentalConsentHow: null, parentalConsentOn: null, howHeard: null, accessNeeds: null, parentOrCarer: null,
      whereaboutsConfidential: null, availability: [], languages: [], skills: [], interests: [], createdAt: '2026-05-06T12:00:00Z', version: 1,
      centres: [{ id: 'c', name: 'Centre' }], enrolments: [], checks: [], referenceRequests: [], accreditations: [], places: [], assignments: [], consents: [],
      hoursConfirmed: 0, milestones: [], merges: [], erasedAt: null, notes: [], contactLog: [], referrals: [], emergencyContacts: [], contributions: { totalCount: 0, nodes: [] }, messages: null, history: null,
    },
  },
  errors: ['messages', 'history'].map((field) => ({ message: 'You may not see this.', path: ['node', field], extensions: { code: 'FORBIDDEN' } })),
};

async function open(...permissions: Permission[]) {
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(() => Promise.resolve(answer as never)),
  });
  const router = createMemoryRouter([
    { path: '/', element: <Component />, loader: () => loadQuery<VolunteerPageQuery>(environment, query, { id: 'v' }) },
  ]);
  await act(async () => {
    render(
      <MantineProvider env="test">
        <RelayEnvironmentProvider environment={environment}>
          <SessionProvider
            value={{ displayName: 'Tom', email: null, volunteerId: null, staff: true, permissions: new Set(permissions), centres: [centre], centre }}
          >
            <RouterProvider router={router} />
          </SessionProvider>
        </RelayEnvironmentProvider>
      </MantineProvider>,
    );
  });
  return screen.findByRole('heading', { level: 1 });
}

afterEach(cleanup);

describe('VolunteerPage', () => {
  it('shows a tutor the volunteer, without the cards that were refused', async () => {
    expect((await open('volunteers.read', 'learners.read')).textContent).toContain('Farida Rahmani');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Overview', 'Training']);
    expect(screen.queryByRole('heading', { name: 'Consents' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'E-mails' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'History' })).toBeNull();
    expect(screen.queryByText(/not found|no such/i)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });

  it('shows whoever runs the centre all of it', async () => {
    await open('volunteers.read', 'checks.read', 'details.read', 'learners.read', 'rota.read', 'contributions.read');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Overview', 'Training', 'Programmes and hours', 'Contact log']);
    expect(screen.getByRole('heading', { name: 'Checks' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Consents' })).toBeTruthy();
  });

  it('does not look as if there were no checks to someone who may not see any', async () => {
    expect((await open('volunteers.read')).textContent).toContain('Farida Rahmani');
    expect(screen.queryByRole('heading', { name: 'Checks' })).toBeNull();
  });
});
