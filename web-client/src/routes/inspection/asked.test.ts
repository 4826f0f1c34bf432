import { expect, it } from 'vitest';
import { askedFor, paperOf } from './asked';

it('asks for the days that are days', () => {
  expect(askedFor(new URLSearchParams('from=2026-05-04&until=soon'))).toEqual({ session: null, programme: null, from: '2026-05-04', until: null });
});

it.each([
  ['session=s1&from=2026-05-04', '/api/inspection.pdf?session=s1'],
  ['programme=p1&from=2026-05-04&until=2026-05-06', '/api/inspection.pdf?programme=p1&from=2026-05-04&until=2026-05-06'],
  ['from=2026-05-04', '/api/inspection.pdf?centre=c1&from=2026-05-04'],
])('prints what %s shows', (search, address) => {
  expect(paperOf(askedFor(new URLSearchParams(search)), 'c1')).toBe(address);
});
