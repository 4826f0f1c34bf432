import { MantineProvider, TextInput } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';
import { DateField } from './fields';
import { Form, FormActions } from './Form';
import { LeaveGuard } from './LeaveGuard';
import { useForm } from './useForm';

function Check({ onSubmit }: { onSubmit: (data: FormData) => void }) {
  const form = useForm(false);
  return (
    <Form form={form} onSubmit={onSubmit} aria-label="A check">
      <TextInput {...form.field('reference')} label="Reference" required />
      <DateField {...form.field('on')} label="On" required />
      <TextInput {...form.field('note')} label="Note" />
      <FormActions form={form} label="Record" onCancel={() => undefined} cancelLabel="Leave it" />
    </Form>
  );
}

function InDialog({ onClose }: { onClose: () => void }) {
  const [opened, setOpened] = useState(true);
  return (
    <Dialog
      opened={opened}
      title="Record a check"
      onClose={() => {
        setOpened(false);
        onClose();
      }}
    >
      <Check onSubmit={() => undefined} />
    </Dialog>
  );
}

function open(element: React.ReactNode) {
  const router = createMemoryRouter([
    { path: '/', element: <>{element}<LeaveGuard /></> },
    { path: '/elsewhere', element: <p>Elsewhere</p> },
  ]);
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
  return router;
}

afterEach(cleanup);

describe('Form', () => {
  it('says beside every field at once what it lacks, and sends nothing', () => {
    const onSubmit = vi.fn();
    open(<Check onSubmit={onSubmit} />);
    fireEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText('Fill this in.')).toBeDefined();
    expect(screen.getByText('Enter the date.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Reference/ }));
    expect(screen.getByRole('alert').textContent).toBe('2 fields need another look.');
  });

  it('is sent when nothing that it needs is missing', () => {
    const onSubmit = vi.fn();
    open(<Check onSubmit={onSubmit} />);
    fireEvent.change(screen.getByRole('textbox', { name: /Reference/ }), { target: { value: '001234' } });
    fireEvent.change(screen.getByLabelText(/^On/), { target: { value: '2026-05-04' } });
    fireEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect((onSubmit.mock.calls[0]![0] as FormData).get('on')).toBe('2026-05-04');
  });

  it('asks before a page with something entered is left', async () => {
    const router = open(<Check onSubmit={() => undefined} />);
    fireEvent.input(screen.getByRole('textbox', { name: /Note/ }), { target: { value: 'Seen on Tuesday' } });
    await act(() => router.navigate('/elsewhere'));
    expect(router.state.location.pathname).toBe('/');
    fireEvent.click(await screen.findByRole('button', { name: 'Stay on this page' }));
    await act(() => router.navigate('/elsewhere'));
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: 'Leave without saving' })));
    expect(router.state.location.pathname).toBe('/elsewhere');
  });

  it('lets go of a page where nothing was entered', async () => {
    const router = open(<Check onSubmit={() => undefined} />);
    await act(() => router.navigate('/elsewhere'));
    expect(router.state.location.pathname).toBe('/elsewhere');
  });
});

describe('Dialog', () => {
  it('asks at the first press of Escape, and goes back to editing at the second', async () => {
    const onClose = vi.fn();
    open(<InDialog onClose={onClose} />);
    fireEvent.input(await screen.findByRole('textbox', { name: /Note/ }), { target: { value: 'Seen' } });
    fireEvent.keyDown(screen.getByRole('textbox', { name: /Note/ }), { key: 'Escape' });
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Go on editing' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Go on editing' })).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: /Note/ })).toBeTruthy();
  });

  it('asks before it closes over something entered, whatever closes it', async () => {
    const onClose = vi.fn();
    open(<InDialog onClose={onClose} />);
    fireEvent.input(await screen.findByRole('textbox', { name: /Note/ }), { target: { value: 'Seen' } });
    fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: 'Go on editing' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('closes at once when nothing was entered', async () => {
    const onClose = vi.fn();
    open(<InDialog onClose={onClose} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
