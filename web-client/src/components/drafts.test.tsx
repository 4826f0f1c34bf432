import { MantineProvider, TextInput, Checkbox, NativeSelect } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDrafts, keepDraft, keptDraft } from './drafts';
import { Form, FormActions } from './Form';
import { PlaceProvider } from './place';
import { useDraftState } from './useDraft';
import { useForm } from './useForm';

function Enquiry({ onSubmit = () => undefined, fullName = '' }: { onSubmit?: (data: FormData) => void; fullName?: string }) {
  const form = useForm(false);
  const [stage, setStage] = useState('');
  const [picked, setPicked] = useDraftState<string | null>('picked', null);
  return (
    <Form form={form} onSubmit={onSubmit} aria-label="An enquiry">
      <TextInput {...form.field('fullName')} label="Full name" defaultValue={fullName} />
      <TextInput {...form.field('stage')} label="Stage" value={stage} onChange={(event) => setStage(event.currentTarget.value)} />
      <Checkbox name="consents" value="NEWSLETTER" label="Newsletter" />
      <Checkbox name="consents" value="PHOTOGRAPHS" label="Photographs" />
      <NativeSelect name="centre" label="Centre" data={['East', 'West']} />
      <input type="password" name="secret" aria-label="Secret" />
      {stage === 'INTERVIEW' && <TextInput {...form.field('when')} label="When" />}
      <button type="button" onClick={() => setPicked('Ada')}>
        {picked ?? 'Pick somebody'}
      </button>
      <FormActions form={form} label="Record" />
    </Form>
  );
}

function open(person: string | undefined, path = '/volunteers/new', onSubmit?: (data: FormData) => void, fullName?: string) {
  window.history.replaceState(null, '', path);
  const router = createMemoryRouter([{ path: '*', element: <Enquiry onSubmit={onSubmit} fullName={fullName} /> }]);
  return render(
    <MantineProvider env="test">
      <PlaceProvider value={{ timeZone: 'Europe/London', centre: null, person }}>
        <RouterProvider router={router} />
      </PlaceProvider>
    </MantineProvider>,
  );
}

function fill() {
  fireEvent.input(screen.getByLabelText('Full name'), { target: { value: 'Ada Okafor' } });
  fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'INTERVIEW' } });
  fireEvent.input(screen.getByLabelText('When'), { target: { value: 'Monday' } });
  fireEvent.click(screen.getByLabelText('Photographs'));
  fireEvent.change(screen.getByLabelText('Centre'), { target: { value: 'West' } });
  fireEvent.change(screen.getByLabelText('Secret'), { target: { value: 'hush' } });
  fireEvent.click(screen.getByRole('button', { name: 'Pick somebody' }));
  act(() => vi.advanceTimersByTime(300));
}

/** The page is gone without a word, as when the browser loads another: what is in the tab's store is all there is. */
function lose() {
  const kept = Object.entries({ ...window.sessionStorage });
  cleanup();
  act(() => vi.advanceTimersByTime(10));
  window.sessionStorage.clear();
  kept.forEach(([key, value]) => window.sessionStorage.setItem(key, value as string));
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  window.sessionStorage.clear();
});

describe('a form', () => {
  it('is as it was after the page was lost', () => {
    open('helen');
    fill();
    lose();
    open('helen');
    act(() => vi.advanceTimersByTime(10));

    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('Ada Okafor');
    expect(screen.getByLabelText<HTMLInputElement>('Stage').value).toBe('INTERVIEW');
    expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('Monday');
    expect(screen.getByLabelText<HTMLInputElement>('Photographs').checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Newsletter').checked).toBe(false);
    expect(screen.getByLabelText<HTMLSelectElement>('Centre').value).toBe('West');
    expect(screen.getByRole('button', { name: 'Ada' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('is back');
  }, 20_000);

  it('leaves alone what was not entered here, which others may have changed meanwhile', () => {
    open('helen', '/volunteers/1', undefined, 'Ada Okafor');
    fireEvent.input(screen.getByLabelText('Stage'), { target: { value: 'READY' } });
    act(() => vi.advanceTimersByTime(300));
    lose();
    open('helen', '/volunteers/1', undefined, 'Ada Okafor-Marsh');
    act(() => vi.advanceTimersByTime(10));

    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('Ada Okafor-Marsh');
    expect(screen.getByLabelText<HTMLInputElement>('Stage').value).toBe('READY');
  });

  it('can be begun afresh', () => {
    open('helen');
    fill();
    lose();
    open('helen');
    act(() => vi.advanceTimersByTime(10));
    fireEvent.click(screen.getByRole('button', { name: 'Start afresh' }));

    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('Photographs').checked).toBe(false);
  });

  it('never keeps a password', () => {
    open('helen');
    fill();

    expect(Object.values({ ...window.sessionStorage }).join()).not.toContain('hush');
  });

  it('shows nobody what somebody else had entered, and forgets it', () => {
    open('helen');
    fill();
    lose();
    open('omar');
    act(() => vi.advanceTimersByTime(10));

    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('');
    expect(screen.getByRole('button', { name: 'Pick somebody' })).toBeTruthy();
    expect(Object.values({ ...window.sessionStorage }).join()).not.toContain('Okafor');
  });

  it('is not forgotten by the form of the sign-in page, which stands at the same address', () => {
    open('helen');
    fill();
    lose();
    const kept = { ...window.sessionStorage };
    open(undefined);
    fireEvent.input(screen.getByLabelText('Full name'), { target: { value: 'helen@example.org' } });
    fireEvent.click(screen.getByRole('button', { name: 'Record' }));
    act(() => vi.advanceTimersByTime(300));

    expect({ ...window.sessionStorage }).toEqual(kept);
  });

  it('keeps nothing for nobody', () => {
    open(undefined);
    fill();

    expect(window.sessionStorage.length).toBe(0);
  });

  it('is another on another page', () => {
    open('helen');
    fill();
    lose();
    open('helen', '/volunteers/1');
    act(() => vi.advanceTimersByTime(10));

    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('');
  });

  it('is forgotten when it is saved', async () => {
    const onSubmit = vi.fn();
    open('helen', '/volunteers/new', onSubmit);
    fill();
    fireEvent.click(screen.getByRole('button', { name: 'Record' }));

    expect(onSubmit).toHaveBeenCalled();
    await waitFor(() => expect(window.sessionStorage.length).toBe(0));
  });

  it('is forgotten when it is left', () => {
    const page = open('helen');
    fill();
    page.unmount();
    act(() => vi.advanceTimersByTime(10));

    expect(window.sessionStorage.length).toBe(0);
  });
});

describe('drafts', () => {
  it('are gone after signing out', () => {
    keepDraft('a', 'helen', { name: 'Ada' });
    window.sessionStorage.setItem('other', 'stays');
    forgetDrafts();

    expect(keptDraft('a', 'helen')).toBeNull();
    expect(window.sessionStorage.getItem('other')).toBe('stays');
  });

  it('of others are gone when somebody signs in', () => {
    keepDraft('a', 'helen', { name: 'Ada' });
    keepDraft('b', 'omar', { name: 'Ben' });
    forgetDrafts('omar');

    expect(Object.keys(window.sessionStorage)).toEqual(['volunteers.draft.b']);
  });

  it('are not kept for ever', () => {
    keepDraft('a', 'helen', { name: 'Ada' }, 0);

    expect(keptDraft('a', 'helen', 13 * 60 * 60_000)).toBeNull();
  });
});
