import { isDate } from '../../components/plainDate';

/** Which sessions an address asks for. */
export interface AskedFor {
  session: string | null;
  programme: string | null;
  from: string | null;
  until: string | null;
}

export function askedFor(search: URLSearchParams): AskedFor {
  const text = (name: string) => search.get(name) || null;
  const day = (name: string) => (isDate(search.get(name) ?? '') ? search.get(name) : null);
  return { session: text('session'), programme: text('programme'), from: day('from'), until: day('until') };
}

/** The address of the same on paper. */
export function paperOf(asked: AskedFor, centreId: string): string {
  const search = new URLSearchParams();
  if (asked.session !== null) {
    search.set('session', asked.session);
  } else {
    if (asked.programme !== null) {
      search.set('programme', asked.programme);
    } else {
      search.set('centre', centreId);
    }
    for (const name of ['from', 'until'] as const) {
      if (asked[name] !== null) {
        search.set(name, asked[name]);
      }
    }
  }
  return `/api/inspection.pdf?${search.toString()}`;
}
