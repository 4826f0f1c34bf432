/** Reminders are kept as minutes before the start; people think in days and hours. */
export interface Reminder {
  amount: number;
  unit: ReminderUnit;
}

export type ReminderUnit = 'days' | 'hours' | 'minutes';

const minutesIn: Record<ReminderUnit, number> = { days: 1440, hours: 60, minutes: 1 };

/** In the largest unit that fits without a remainder. */
export function readReminder(minutes: number): Reminder {
  for (const unit of ['days', 'hours'] as const) {
    if (minutes >= minutesIn[unit] && minutes % minutesIn[unit] === 0) {
      return { amount: minutes / minutesIn[unit], unit };
    }
  }
  return { amount: minutes, unit: 'minutes' };
}

export function reminderMinutes({ amount, unit }: Reminder): number {
  return Math.round(amount * minutesIn[unit]);
}

/** "7 days before". */
export function reminderText(minutes: number): string {
  const { amount, unit } = readReminder(minutes);
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit} before`;
}

/** As the API takes them: once each, the longest first. */
export function reminderInput(reminders: readonly Reminder[]): number[] {
  return [...new Set(reminders.map(reminderMinutes))].filter((minutes) => minutes > 0).sort((a, b) => b - a);
}
