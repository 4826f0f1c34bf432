import { RequestError } from '../../components/requestError';

export interface GraphQLAnswer {
  data?: Record<string, unknown> | null;
  errors?: ReadonlyArray<{ message: string; path?: ReadonlyArray<string | number>; extensions?: { code?: string } }>;
}

/** Every POST carries it: a form on another site cannot, so it cannot act in this person's name. */
export const preflight = { 'GraphQL-Preflight': '1' } as const;

const offline = 'We could not reach the centre’s system. Check your connection and try again.';

/** Sends one GraphQL operation; files make it a multipart request. */
export async function postGraphQL(
  body: { query?: string; documentId?: string; operationName?: string; variables: unknown },
  files: Readonly<Record<string, File | Blob>> = {},
): Promise<GraphQLAnswer> {
  const response = await send('/graphql', Object.keys(files).length > 0 ? multipart(body, files) : JSON.stringify(body), {
    accept: 'application/graphql-response+json, application/json;q=0.9',
  });
  const answer = await readJson<GraphQLAnswer>(response);
  if (answer?.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') || response.status === 401) {
    throw new RequestError('Please sign in again.', 'UNAUTHENTICATED');
  }
  if (answer === null || (answer.data === undefined && answer.errors === undefined)) {
    throw new RequestError(
      response.status === 413 ? 'That is too large to send.' : 'The system did not answer as expected. Try again in a moment.',
      `HTTP_${response.status}`,
    );
  }
  return answer;
}

/**
 * Sends one of this client's own operations, by the name under which the API knows its document; an API that does not (yet, or any
 * more: it may be of another version) is sent the text.
 */
export async function postOperation(
  operation: { id?: string | null; text?: string | null; name: string },
  variables: unknown,
  files: Readonly<Record<string, File | Blob>> = {},
): Promise<GraphQLAnswer> {
  const rest = { operationName: operation.name, variables };
  if (operation.id != null) {
    const answer = await postGraphQL({ documentId: operation.id, ...rest }, files);
    if (operation.text == null || !answer.errors?.some((error) => error.extensions?.code === 'DOCUMENT_NOT_FOUND')) {
      return answer;
    }
  }
  return postGraphQL({ query: operation.text ?? '', ...rest }, files);
}

/** The answer of one of the few addresses beside GraphQL. */
export interface AccountAnswer {
  ok: boolean;
  status: number;
  message: string;
  fields: ReadonlyArray<{ name: string; message: string }>;
  /** What else the address answered. */
  body: Record<string, unknown>;
}

export async function postAccount(path: string, body: unknown = {}): Promise<AccountAnswer> {
  const response = await send(`/api/account/${path}`, JSON.stringify(body), { accept: 'application/json' });
  const answer = await readJson<{ message?: string; fields?: Readonly<Record<string, string>> }>(response);
  return {
    ok: response.ok,
    status: response.status,
    message: answer?.message ?? (response.ok ? '' : 'That did not work. Try again in a moment.'),
    fields: Object.entries(answer?.fields ?? {}).map(([name, message]) => ({ name, message })),
    body: answer ?? {},
  };
}

async function send(path: string, body: string | FormData, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...headers, ...preflight, ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}) },
      body,
    });
  } catch {
    throw new RequestError(offline, 'NETWORK');
  }
}

async function readJson<T>(response: Response): Promise<T | null> {
  try {
    return (await response.json()) as T;
  } catch {
    return null;
  }
}

/** The GraphQL multipart request: `operations`, `map`, then the files; a file's key is its path, "variables.input.file". */
export function multipart(body: { variables: unknown }, files: Readonly<Record<string, File | Blob>>): FormData {
  const form = new FormData();
  const paths = Object.keys(files);
  form.set('operations', JSON.stringify(body));
  form.set('map', JSON.stringify(Object.fromEntries(paths.map((path, index) => [String(index), [path]]))));
  paths.forEach((path, index) => form.set(String(index), files[path]!));
  return form;
}
