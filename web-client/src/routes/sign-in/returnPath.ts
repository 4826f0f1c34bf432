/** Where to go after signing in: a path of this site and nothing else, whatever the address says. */
export function returnPath(search: URLSearchParams): string {
  const asked = search.get('return') ?? '/';
  // "//elsewhere" and "/\elsewhere" are other sites to a browser.
  if (!/^\/(?![/\\])/.test(asked)) {
    return '/';
  }
  try {
    const target = new URL(asked, window.location.origin);
    const here = target.origin === window.location.origin && !target.pathname.startsWith('/sign-in');
    return here ? target.pathname + target.search : '/';
  } catch {
    return '/';
  }
}
