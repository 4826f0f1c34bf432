import { MantineProvider, TextInput } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { graphql, RelayEnvironmentProvider } from 'react-relay';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createMockEnvironment } from 'relay-test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from './requestError';
import type { useMutationFormTestMutation } from '../__generated__/useMutationFormTestMutation.graphql';
import { Form, FormActions } from './Form';
import { useMutationForm } from './useMutationForm';

const mutation = graphql`
  mutation useMutationFormTestMutation($input: UpdateVolunteerInput!) {
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

function TestForm({ onDone }: { onDone: () => void }) {
  const form = useMutationForm<useMutationFormTestMutation>(mutation, { onDone });
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { volunteerId: '1', fullName: String(data.get('fullName')) } })}>
      <TextInput {...form.field('fullName')} label="Full name" defaultValue="Ann" />
      <TextInput {...form.field('email')} label="E-mail" />
      <FormActions form={form} label="Save" />
    </Form>
  );
}

function open() {
  const environment = createMockEnvironment();
  const onDone = vi.fn();
  const router = createMemoryRouter([{ path: '/', element: <TestForm onDone={onDone} /> }]);
  render(
    <MantineProvider>
      <RelayEnvironmentProvider environment={environment}>
        <RouterProvider router={router} />
      </RelayEnvironmentProvider>
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  return { environment, onDone };
}

function answer(environment: ReturnType<typeof createMockEnvironment>, payload: unknown) {
  act(() => environment.mock.resolveMostRecentOperation({ data: { updateVolunteer: payload as object } }));
}

afterEach(cleanup);

describe('useMutationForm', () => {
  it('sends what the form holds', () => {
    const { environment } = open();
    expect(environment.mock.getMostRecentOperation().request.variables).toEqual({ input: { volunteerId: '1', fullName: 'Ann' } });
  });

  it('puts a refusal beside its field, and the focus into it', () => {
    const { environment, onDone } = open();
    answer(environment, {
      volunteer: null,
      errors: [{ __typename: 'InvalidInputError', __isError: 'InvalidInputError', message: 'x', fields: [{ name: 'email', message: 'That is not an e-mail address.' }] }],
    });
    const field = screen.getByLabelText('E-mail');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('That is not an e-mail address.').id).toBe(field.getAttribute('aria-describedby')?.trim());
    expect(onDone).not.toHaveBeenCalled();
  });

  it('shows the message of a field that the form does not have above it', () => {
    const { environment } = open();
    answer(environment, {
      volunteer: null,
      errors: [{ __typename: 'InvalidInputError', __isError: 'InvalidInputError', message: 'x', fields: [{ name: 'version', message: 'Somebody else has changed it.' }] }],
    });
    expect(screen.getByRole('alert').textContent).toContain('Somebody else has changed it.');
  });

  it('tells of a request that failed', () => {
    const { environment, onDone } = open();
    act(() => environment.mock.rejectMostRecentOperation(new RequestError('We could not reach the centre’s system.', 'NETWORK')));
    expect(screen.getByText(/could not reach/)).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('is done when there are no errors, and old messages are gone', () => {
    const { environment, onDone } = open();
    answer(environment, { volunteer: null, errors: [{ __typename: 'ChangedByAnotherError', __isError: 'ChangedByAnotherError', message: 'Changed meanwhile.' }] });
    expect(screen.getByText('Changed meanwhile.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    answer(environment, { volunteer: { id: '1' }, errors: null });
    expect(onDone).toHaveBeenCalledOnce();
    expect(screen.queryByText('Changed meanwhile.')).toBeNull();
  });
});
