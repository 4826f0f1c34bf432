import { expect, it } from 'vitest';
import { availabilityWords, keyOf, ticked } from './availability';

it('says when somebody has time, in the order of the week', () => {
  expect(
    availabilityWords([
      { weekday: 'FRIDAY', part: 'MORNING' },
      { weekday: 'MONDAY', part: 'EVENING' },
      { weekday: 'MONDAY', part: 'MORNING' },
      { weekday: 'FRIDAY', part: 'AFTERNOON' },
      { weekday: 'FRIDAY', part: 'EVENING' },
    ]),
  ).toBe('Monday morning and evening, Friday all day');
  expect(availabilityWords([])).toBe('');
});

it('reads the ticked boxes of a form', () => {
  const data = new FormData();
  data.append('availability', keyOf({ weekday: 'SUNDAY', part: 'EVENING' }));
  data.append('availability', keyOf({ weekday: 'TUESDAY', part: 'MORNING' }));
  data.append('availability', 'NEVER.EVER');
  expect(ticked(data)).toEqual([
    { weekday: 'TUESDAY', part: 'MORNING' },
    { weekday: 'SUNDAY', part: 'EVENING' },
  ]);
});
