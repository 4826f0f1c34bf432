import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '../../components/requestError';
import { multipart, postGraphQL, postOperation } from './request';

function respond(status: number, body: string) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response(body, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('postGraphQL', () => {
  it('carries the header that guards against other sites', async () => {
    const fetched = respond(200, '{"data":{}}');
    await postGraphQL({ query: '{ a }', variables: {} });
    expect(fetched.mock.calls[0]![1].headers).toMatchObject({ 'GraphQL-Preflight': '1', 'content-type': 'application/json' });
  });

  it('lets the browser name the boundary when there are files', async () => {
    const fetched = respond(200, '{"data":{}}');
    await postGraphQL({ query: '{ a }', variables: { input: { file: null } } }, { 'variables.input.file': new Blob(['x']) });
    expect(fetched.mock.calls[0]![1].headers).not.toHaveProperty('content-type');
    expect(fetched.mock.calls[0]![1].body).toBeInstanceOf(FormData);
  });

  it.each([
    [200, '{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}],"data":null}', 'UNAUTHENTICATED'],
    [401, '', 'UNAUTHENTICATED'],
    [502, '<html>', 'HTTP_502'],
  ])('refuses %i with the code %s', async (status, body, code) => {
    respond(status, body);
    await expect(postGraphQL({ query: '{ a }', variables: {} })).rejects.toMatchObject({ code });
  });

  it('says in plain words that there is no connection', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('failed'))));
    await expect(postGraphQL({ query: '{ a }', variables: {} })).rejects.toBeInstanceOf(RequestError);
  });
});

describe('postOperation', () => {
  const operation = { id: 'abc', text: 'query Q { a }', name: 'Q' };

  it('names the document instead of sending it', async () => {
    const fetched = respond(200, '{"data":{}}');
    await postOperation(operation, { a: 1 });
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(JSON.parse(String(fetched.mock.calls[0]![1].body))).toEqual({ documentId: 'abc', operationName: 'Q', variables: { a: 1 } });
  });

  it('sends the text to an API of another version', async () => {
    const fetched = vi
      .fn<(path: string, init: RequestInit) => Promise<Response>>()
      .mockResolvedValueOnce(new Response('{"errors":[{"message":"?","extensions":{"code":"DOCUMENT_NOT_FOUND"}}]}', { status: 400 }))
      .mockResolvedValueOnce(new Response('{"data":{"a":1}}'));
    vi.stubGlobal('fetch', fetched);
    await expect(postOperation(operation, {})).resolves.toEqual({ data: { a: 1 } });
    expect(JSON.parse(String(fetched.mock.calls[1]![1].body))).toMatchObject({ query: operation.text });
  });
});

describe('multipart', () => {
  it('follows the multipart request specification', () => {
    const form = multipart({ variables: { input: { file: null } } }, { 'variables.input.file': new Blob(['a,b']) });
    expect([...form.keys()]).toEqual(['operations', 'map', '0']);
    expect(JSON.parse(String(form.get('map')))).toEqual({ 0: ['variables.input.file'] });
  });
});
