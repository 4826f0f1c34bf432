import { describe, expect, it } from 'vitest';
import { orderOf, rangeWords, readAt, readPage, readSort, withFilter, withPage, withSort } from './listState';

const params = (text: string) => new URLSearchParams(text);

describe('readSort', () => {
  it('falls back when the address says nothing, nonsense, or a field the list cannot sort by', () => {
    const fallback = { key: 'fullName', direction: 'ASC' };
    expect(readSort(params(''), 'fullName.asc')).toEqual(fallback);
    expect(readSort(params('sort=fullName'), 'fullName.asc')).toEqual(fallback);
    expect(readSort(params('sort=passwordHash.asc'), 'fullName.asc', ['fullName'])).toEqual(fallback);
  });

  it('becomes the order argument', () => {
    expect(orderOf(readSort(params('sort=createdAt.desc'), 'fullName.asc'))).toEqual([{ createdAt: 'DESC' }]);
  });
});

describe('withSort', () => {
  it('turns the order round on a second press, and starts another column ascending', () => {
    const sort = readSort(params('sort=fullName.asc'), 'fullName.asc');
    expect(withSort(params('sort=fullName.asc'), sort, 'fullName').get('sort')).toBe('fullName.desc');
    expect(withSort(params('sort=fullName.desc'), { key: 'fullName', direction: 'DESC' }, 'email').get('sort')).toBe('email.asc');
  });

  it('goes back to the first page and keeps the filters', () => {
    const next = withSort(params('q=ann&after=abc'), { key: 'fullName', direction: 'ASC' }, 'email');
    expect(next.get('after')).toBeNull();
    expect(next.get('q')).toBe('ann');
  });
});

describe('paging', () => {
  it('asks forwards, backwards, or for the first page', () => {
    expect(readPage(params(''), 25)).toEqual({ first: 25 });
    expect(readPage(params('after=abc'), 25)).toEqual({ first: 25, after: 'abc' });
    expect(readPage(params('before=abc'), 25)).toEqual({ last: 25, before: 'abc' });
  });

  it('never asks both ways at once', () => {
    const back = withPage(params('after=abc'), { before: 'def' }, 1);
    expect(back.get('after')).toBeNull();
    expect(readPage(back, 10)).toEqual({ last: 10, before: 'def' });
  });
});

describe('rangeWords', () => {
  it('says which of them are shown', () => {
    expect(rangeWords(1, 25, 62)).toBe('1 to 25 of 62');
    expect(rangeWords(26, 25, 62)).toBe('26 to 50 of 62');
    expect(rangeWords(51, 12, 62)).toBe('51 to 62 of 62');
    expect(rangeWords(62, 1, 62)).toBe('62 of 62');
    expect(rangeWords(1, 7, 7)).toBe('7 in all');
  });

  it('counts alone where the address does not tell which', () => {
    expect(readAt(params('after=abc'))).toBeNull();
    expect(rangeWords(null, 25, 62)).toBe('25 of 62');
  });

  it('follows the pages forwards and back', () => {
    const second = withPage(params(''), { after: 'abc' }, 26);
    expect(readAt(second)).toBe(26);
    expect(readAt(withPage(second, { before: 'def' }, 1))).toBe(1);
    expect(readAt(withFilter(second, 'stage', 'READY'))).toBe(1);
  });
});

describe('withFilter', () => {
  it('sets, removes, and starts the list again', () => {
    const set = withFilter(params('after=abc'), 'stage', 'READY');
    expect(set.toString()).toBe('stage=READY');
    expect(withFilter(set, 'stage', '').toString()).toBe('');
  });
});
