/** The secret of an e-mailed or printed link: in the fragment, which is sent to no server and stands in no log. */
export function fragmentToken(): string {
  return new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';
}
