/**
 * The address on the server that this page came from. The API writes addresses with the name that e-mails use; the page may
 * have been opened by another (127.0.0.1, a tunnel), where the session's cookie would not go along.
 */
export function samePlace(url: string): string {
  const { pathname, search } = new URL(url, window.location.origin);
  return pathname + search;
}
