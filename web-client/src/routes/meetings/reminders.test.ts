import { describe, expect, it } from 'vitest';
import { readReminder, reminderInput, reminderText } from './reminders';

describe('reminders', () => {
  it('speaks in the largest unit that fits', () => {
    expect(readReminder(10080)).toEqual({ amount: 7, unit: 'days' });
    expect(readReminder(2880 + 60)).toEqual({ amount: 49, unit: 'hours' });
    expect(readReminder(90)).toEqual({ amount: 90, unit: 'minutes' });
  });

  it('says one day, not one days', () => {
    expect(reminderText(1440)).toBe('1 day before');
    expect(reminderText(120)).toBe('2 hours before');
  });

  it('sends each reminder once, the longest first', () => {
    expect(
      reminderInput([
        { amount: 24, unit: 'hours' },
        { amount: 7, unit: 'days' },
        { amount: 1, unit: 'days' },
        { amount: 0, unit: 'days' },
      ]),
    ).toEqual([10080, 1440]);
  });
});
