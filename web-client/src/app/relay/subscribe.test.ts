import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RequestParameters, GraphQLResponse } from 'relay-runtime';
import { pause, subscribe } from './subscribe';

const operation = { text: 'subscription S { s }', name: 'S' } as RequestParameters;

/** Answers every request with these events, and never ends. */
function stream(...events: string[]) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode([':\n\n', ...events].join('')));
      },
    });
    return new Response(body, { status: 200, headers: { 'content-type': 'text/event-stream' } });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const next = (data: string) => `event: next\ndata: ${data}\n\n`;

function listen() {
  const received: GraphQLResponse[] = [];
  const connected = vi.fn();
  return new Promise<{ received: GraphQLResponse[]; error?: Error; connected: typeof connected }>((resolve) => {
    const source = subscribe(operation, {}, { metadata: { connected } });
    const subscription = (source as Exclude<typeof source, { dispose: unknown }>).subscribe({
      next: (value: GraphQLResponse) => {
        received.push(value);
        if (received.length === 2) {
          subscription.unsubscribe();
          resolve({ received, connected });
        }
      },
      error: (error: Error) => resolve({ received, error, connected }),
    });
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('subscribe', () => {
  it('hands on every event, and says when it is connected', async () => {
    const fetched = stream(next('{"data":{"s":1}}'), next('{"data":{"s":2}}'));
    const { received, connected } = await listen();
    expect(received).toEqual([{ data: { s: 1 } }, { data: { s: 2 } }]);
    expect(connected).toHaveBeenCalledTimes(1);
    const [path, init] = fetched.mock.calls[0]!;
    expect(path).toBe('/graphql');
    expect(init.headers).toMatchObject({ accept: 'text/event-stream', 'GraphQL-Preflight': '1' });
    expect(JSON.parse(String(init.body))).toMatchObject({ query: operation.text, operationName: 'S' });
  });

  it('reads anew when an event could not be told, and goes on', async () => {
    stream(next('{"data":null,"errors":[{"message":"gone","extensions":{"code":"NOT_FOUND"}}]}'), next('{"data":{"s":1}}'), next('{"data":{"s":2}}'));
    const { received, connected } = await listen();
    expect(received).toHaveLength(2);
    expect(connected).toHaveBeenCalledTimes(2);
  });

  it.each([
    '{"errors":[{"message":"no","extensions":{"code":"NOT_FOUND"}}]}',
    '{"data":null,"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}',
  ])('ends with %s', async (answer) => {
    stream(next('{"data":{"s":1}}'), next(answer), 'event: complete\ndata:\n\n');
    const { received, error } = await listen();
    expect(received).toHaveLength(1);
    expect(error?.message).toBe('no');
  });
});

describe('pause', () => {
  it('grows to half a minute at most', () => {
    expect([0, 1, 4, 5, 50].map((tries) => pause(tries, 1))).toEqual([1000, 2000, 16_000, 30_000, 30_000]);
    expect(pause(0, 0)).toBe(500);
  });
});
