import { expect, it } from 'vitest';
import { returnPath } from './returnPath';

it.each([
  ['/volunteers?stage=READY', '/volunteers?stage=READY'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in', '/'],
  ['', '/'],
])('goes from %s to %s', (asked, expected) => {
  expect(returnPath(new URLSearchParams({ return: asked }))).toBe(expected);
});
