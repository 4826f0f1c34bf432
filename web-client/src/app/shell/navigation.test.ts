import { expect, it } from 'vitest';
import { placeOf } from './navigation';

it.each([
  ['/', '/'],
  ['/volunteers/abc/data', '/volunteers'],
  ['/centre/venues', '/centre'],
  ['/centre/staff/abc', '/centre/staff'],
  ['/set-up/partners', '/set-up/partners'],
  ['/concerns', undefined],
])('%s belongs to %s', (address, place) => {
  expect(placeOf(address)?.to).toBe(place);
});
