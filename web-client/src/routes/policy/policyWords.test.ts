import { expect, test } from 'vitest';
import { policyWords } from './policyWords';

test.each([
  ['3', 'years', '3 years'],
  ['1', 'years', '1 year'],
  ['10, 50, 100', 'hours', '10, 50 and 100 hours'],
  ['10080, 1440', 'minutes', '1 week and 1 day before'],
  ['2880, 240', 'minutes', '2 days and 4 hours before'],
  ['', 'minutes', 'none'],
])('%s %s is %s', (value, unit, words) => {
  expect(policyWords(value, unit)).toBe(words);
});
