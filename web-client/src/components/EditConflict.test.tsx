import { MantineProvider, TextInput } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { graphql, RelayEnvironmentProvider } from 'react-relay';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createMockEnvironment } from 'relay-test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { EditConflictTestMutation } from '../__generated__/EditConflictTestMutation.graphql';
import { differencesOf } from './EditConflict';
import { Form, FormActions } from './Form';
import { textOf } from './formErrors';
import { useMutationForm } from './useMutationForm';

const mutation = graphql`
  mutation EditConflictTestMutation($input: UpdateVolunteerInput!) {
    updateVolunteer(input: $input) {
      volunteer {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const opened = { fullName: 'Ada Okafor', phone: '01424 000000', postcode: '' };
const theirs = { fullName: 'Ada Okafor-Marsh', phone: '01424 111111', postcode: 'TN34 3AB' };
const labels = { fullName: 'Full name', phone: 'Phone', postcode: 'Postcode' };

function Edit() {
  const form = useMutationForm<EditConflictTestMutation>(mutation, {
    edited: { version: 3, values: opened, labels, latest: () => Promise.resolve({ version: 5, values: theirs }) },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) =>
        form.submit({ input: { volunteerId: '1', version: form.version, fullName: textOf(data, 'fullName'), phone: textOf(data, 'phone'), postcode: textOf(data, 'postcode') } })
      }
    >
      <TextInput {...form.field('fullName')} label="Full name" defaultValue={opened.fullName} />
      <TextInput {...form.field('phone')} label="Phone" defaultValue={opened.phone} />
      <TextInput {...form.field('postcode')} label="Postcode" defaultValue={opened.postcode} />
      <FormActions form={form} label="Save" />
    </Form>
  );
}

async function conflict() {
  const environment = createMockEnvironment();
  const router = createMemoryRouter([{ path: '/', element: <Edit /> }]);
  render(
    <MantineProvider env="test">
      <RelayEnvironmentProvider environment={environment}>
        <RouterProvider router={router} />
      </RelayEnvironmentProvider>
    </MantineProvider>,
  );
  fireEvent.input(screen.getByLabelText('Phone'), { target: { value: '01424 222222' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent(environment)).toMatchObject({ version: 3, phone: '01424 222222' });
  await act(async () => {
    environment.mock.resolveMostRecentOperation({
      data: { updateVolunteer: { volunteer: null, errors: [{ __typename: 'StaleRecordError', __isError: 'StaleRecordError', message: 'Somebody else has changed this.' }] } },
    } as never);
    await Promise.resolve();
  });
  return environment;
}

function sent(environment: ReturnType<typeof createMockEnvironment>) {
  return (environment.mock.getMostRecentOperation().request.variables as { input: Record<string, unknown> }).input;
}

afterEach(cleanup);

describe('an edit that somebody else was quicker with', () => {
  it('shows what they changed beside what was entered', async () => {
    await conflict();

    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('01424 111111')).toBeTruthy();
    expect(within(alert).getByText('01424 222222')).toBeTruthy();
    expect(within(alert).getByText('Ada Okafor-Marsh')).toBeTruthy();
  });

  it('keeps mine where both changed it, takes theirs where only they did, and goes on from their version', async () => {
    const environment = await conflict();
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(sent(environment)).toEqual({ volunteerId: '1', version: 5, fullName: 'Ada Okafor-Marsh', phone: '01424 222222', postcode: 'TN34 3AB' });
  });

  it('lets each field be decided by itself', async () => {
    const environment = await conflict();
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Take theirs: Phone' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep yours: Postcode' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(sent(environment)).toEqual({ volunteerId: '1', version: 5, fullName: 'Ada Okafor-Marsh', phone: '01424 111111', postcode: undefined });
  });
});

describe('differencesOf', () => {
  it('leaves out what both changed alike', () => {
    expect(differencesOf({ values: opened, labels }, theirs, { ...opened, phone: theirs.phone }).map(({ name, both }) => [name, both])).toEqual([
      ['fullName', false],
      ['postcode', false],
    ]);
  });
});
