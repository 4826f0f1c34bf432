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

/** @param at The number of the page's first row, so that the list can say "26 to 50". */
export function withPage(search: URLSearchParams, page: { after: string } | { before: string }, at: number): URLSearchParams {
  const next = startAgain(search);
  next.set('at', String(at));
  if ('after' in page) {
    next.set('after', page.after);
  } else {
    next.set('before', page.before);
  }
  return next;
}

/** The number of the first row shown: 1 on the first page, null where the address does not tell. */
export function readAt(search: URLSearchParams): number | null {
  const at = Number(search.get('at') ?? '');
  return Number.isInteger(at) && at > 0 ? at : search.has('after') || search.has('before') ? null : 1;
}

/** "26 to 50 of 62", or "25 of 62" where it is not known which. */
export function rangeWords(at: number | null, count: number, total: number | undefined): string {
  const format = (value: number) => new Intl.NumberFormat('en-GB').format(value);
  const all = total === undefined ? '' : ` of ${format(total)}`;
  if (at === null) {
    return `${format(count)}${all}`;
  }
  if (total !== undefined && at === 1 && count === total) {
    return total === 1 ? '1 in all' : `${format(total)} in all`;
  }
  return count === 1 ? `${format(at)}${all}` : `${format(at)} to ${format(at + count - 1)}${all}`;
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
  next.delete('at');
  return next;
}
