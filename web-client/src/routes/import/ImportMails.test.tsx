import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ImportMails } from './ImportMails';
import type { ImportAnswer } from './ImportResult';

afterEach(cleanup);

const invitation = { what: 'Invitation to “Support meeting”', people: 2, names: ['Ada Okafor', 'Ben Okafor'], optional: true, sent: false };
const told = { what: '“Your e-mail address was changed”', people: 1, names: ['Cleo Marsh'], optional: false, sent: true };

function show(mails: ImportAnswer['mails'], notify: boolean, dryRun = true, onChange = vi.fn()) {
  const answer = { mails, dryRun, created: 2, updated: 1 } as unknown as ImportAnswer;
  render(
    <MantineProvider>
      <ImportMails answer={answer} notify={notify} onChange={onChange} />
    </MantineProvider>,
  );
  return onChange;
}

it('says that nobody is e-mailed, and whom it would be, until the box is ticked', () => {
  const onChange = show([invitation], false);
  expect(screen.getByText('Nobody will be e-mailed.')).toBeTruthy();
  expect(screen.getByText('will not be sent')).toBeTruthy();
  expect(screen.getByText('Ada Okafor, Ben Okafor')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onChange).toHaveBeenCalledWith(true);
});

it('says what will be sent when the box is ticked', () => {
  show([invitation], true);
  expect(screen.queryByText('Nobody will be e-mailed.')).toBeNull();
  expect(screen.getByText('will be sent')).toBeTruthy();
});

it('asks nothing about what is sent in any case', () => {
  show([told], false);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByText(/sent in any case/)).toBeTruthy();
});

it('says afterwards what was sent', () => {
  show([{ ...invitation, sent: true }], false, false);
  expect(screen.getByText('sent')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
