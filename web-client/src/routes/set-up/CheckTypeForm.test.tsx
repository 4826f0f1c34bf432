import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { RelayEnvironmentProvider } from 'react-relay';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import { afterEach, describe, expect, it } from 'vitest';
import { SessionProvider } from '../../app/session';
import { CheckTypeForm, type CheckType } from './CheckTypeForm';

const centre = { id: 'c', name: 'Centre', timeZone: 'Europe/London' };

const dbs = {
  id: 't', name: 'DBS check', kind: 'DBS', requiredCount: 1, recheckAfterMonths: 36, renewalDays: 60, level: null, workforce: null, renewedByStatusCheck: true, retiredAt: null, version: 1,
  demands: [{ from: null, requiredCount: 1, recheckAfterMonths: 36, level: null, workforce: null, renewedByStatusCheck: true, withdrawn: false, coming: false }],
} as unknown as CheckType;

/** Shows the form; what it saves ends in the list. */
async function open(type: CheckType | null) {
  const saved: unknown[] = [];
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create((request, variables) => {
      if (request.operationKind === 'mutation') {
        saved.push(variables.input);
      }
      return Promise.resolve({ data: { checkTypeEffect: { says: [], noLongerReady: 0 }, saveCheckType: { checkType: null, errors: null } } } as never);
    }),
  });
  const router = createMemoryRouter([{ path: '/', element: <CheckTypeForm type={type} onClose={() => undefined} /> }]);
  await act(async () => {
    render(
      <MantineProvider env="test">
        <RelayEnvironmentProvider environment={environment}>
          <SessionProvider value={{ displayName: 'Ada', email: null, volunteerId: null, staff: true, permissions: new Set(), centres: [centre], centre }}>
            <RouterProvider router={router} />
          </SessionProvider>
        </RelayEnvironmentProvider>
      </MantineProvider>,
    );
  });
  return saved;
}

async function save() {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  });
}

function enter(label: RegExp, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

afterEach(cleanup);

describe('CheckTypeForm', () => {
  it('takes an emptied number for a mistake, says so beside each, and saves nothing', async () => {
    const saved = await open(dbs);
    enter(/^Everybody needs/, '');
    enter(/^Again after/, '');
    enter(/^Show as due/, '');
    await save();
    expect(saved).toEqual([]);
    expect(screen.getByText('Enter how many everybody needs; 0 if only some roles do.')).toBeTruthy();
    expect(screen.getByText('Enter after how many months it is asked for again.')).toBeTruthy();
    expect(screen.getByText('Enter how many days before that it shows as due.')).toBeTruthy();
  });

  it('saves 0 and “never” where that was entered on purpose, from the day that was chosen', async () => {
    const saved = await open(dbs);
    enter(/^Everybody needs/, '0');
    enter(/^From when/, '2030-03-01');
    fireEvent.click(screen.getByLabelText(/asked for again after some time/));
    await save();
    expect(saved).toMatchObject([{ requiredCount: 0, recheckAfterMonths: null, from: '2030-03-01', insteadOf: null, version: 1 }]);
  });

  it('begins without a number when something is added', async () => {
    const saved = await open(null);
    enter(/^What is checked/, 'Food hygiene');
    await save();
    expect(saved).toEqual([]);
  });
});
