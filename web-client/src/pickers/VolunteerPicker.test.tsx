import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { RelayEnvironmentProvider } from 'react-relay';
import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import { afterEach, describe, expect, it } from 'vitest';
import { SessionProvider, type Session } from '../app/session';
import { VolunteerPicker, type PickedVolunteer } from './VolunteerPicker';

const people = [
  { id: '1', fullName: 'Farida Rahmani', enrolmentStage: 'READY', postcode: null },
  { id: '2', fullName: 'Viktoriya Bondar', enrolmentStage: 'ENQUIRY', postcode: 'TN35 5KP' },
];

const centre = { id: 'c', name: 'Centre', timeZone: 'Europe/London' };
const session: Session = {
  displayName: 'Helen',
  email: null,
  volunteerId: null,
  staff: true,
  permissions: new Set(),
  centres: [centre],
  centre,
};

function Page({ without }: { without?: ReadonlySet<string> }) {
  const [value, setValue] = useState<PickedVolunteer | null>(null);
  return <VolunteerPicker label="Volunteer" value={value} onChange={setValue} without={without} />;
}

async function open(without?: ReadonlySet<string>) {
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create((_operation, variables) => {
      const search = String(variables.search ?? '').toLowerCase();
      return { data: { volunteers: { nodes: people.filter((person) => person.fullName.toLowerCase().includes(search)) } } };
    }),
  });
  await act(async () =>
    render(
      <MantineProvider env="test">
        <RelayEnvironmentProvider environment={environment}>
          <SessionProvider value={session}>
            <Page without={without} />
          </SessionProvider>
        </RelayEnvironmentProvider>
      </MantineProvider>,
    ),
  );
  return screen.getByPlaceholderText<HTMLInputElement>('Type a name');
}

describe('VolunteerPicker', () => {
  afterEach(cleanup);

  it('leaves out who cannot be chosen again', async () => {
    const input = await open(new Set(['1']));
    await act(async () => fireEvent.click(input));
    expect(screen.queryByRole('option', { name: /Farida/ })).toBeNull();
    expect(screen.getByRole('option', { name: /Viktoriya/ })).toBeTruthy();
  });
});
