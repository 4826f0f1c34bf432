/*
 * The state of a list lives in its address: ?sort=fullName.desc&after=… A link to a page of a list can be kept, and
 * "back" goes back. Filters are parameters of the page's own.
 */

export type Direction = 'ASC' | 'DESC';

export interface Sort {
  key: string;
  direction: Direction;
}

export interface ListVariables {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

/** The order asked for; `fallback` ("fullName.asc") where the address says none, or one that the list does not have. */
export function readSort(search: URLSearchParams, fallback: string, allowed?: readonly string[]): Sort {
  const asked = parseSort(search.get('sort'));
  return asked !== null && (allowed === undefined || allowed.includes(asked.key)) ? asked : parseSort(fallback)!;
}

function parseSort(text: string | null): Sort | null {
  const match = /^([A-Za-z]+)\.(asc|desc)$/.exec(text ?? '');
  return match === null ? null : { key: match[1]!, direction: match[2] === 'desc' ? 'DESC' : 'ASC' };
}

/** The `order` argument. */
export function orderOf<TSort>(sort: Sort): TSort[] {
  return [{ [sort.key]: sort.direction } as TSort];
}

/** The paging arguments: forwards from `after`, backwards from `before`, or the first page. */
export function readPage(search: URLSearchParams, size: number): ListVariables {
  const before = search.get('before');
  if (before !== null && before !== '') {
    return { last: size, before };
  }
  const after = search.get('after');
  return after !== null && after !== '' ? { first: size, after } : { first: size };
}

/** The address sorted by a column: a second press turns the order round; the list starts again. */
export function withSort(search: URLSearchParams, current: Sort, key: string): URLSearchParams {
  const next = startAgain(search);
  next.set('sort', `${key}.${current.key === key && current.direction === 'ASC' ? 'desc' : 'asc'}`);
  return next;
}

export function withPage(search: URLSearchParams, page: { after: string } | { before: string }): URLSearchParams {
  const next = startAgain(search);
  if ('after' in page) {
    next.set('after', page.after);
  } else {
    next.set('before', page.before);
  }
  return next;
}

/** The address with a filter set, or without it when the value is empty; the list starts again. */
export function withFilter(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = startAgain(search);
  if (value === '') {
    next.delete(name);
  } else {
    next.set(name, value);
  }
  return next;
}

function startAgain(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete('after');
  next.delete('before');
  return next;
}
