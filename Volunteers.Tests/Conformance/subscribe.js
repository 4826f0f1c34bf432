// Subscribes with graphql-sse's client, a connection for each operation, and prints a line of JSON for everything that happens.
// node subscribe.js ADDRESS; standard input: {"query", "variables", "headers", "count"}
import { createClient } from 'graphql-sse';

const { query, variables, headers, count } = JSON.parse(await new Response(process.stdin).text());
const say = (happened) => process.stdout.write(`${JSON.stringify(happened)}\n`);
const client = createClient({
  url: process.argv[2],
  singleConnection: false,
  headers,
  retryAttempts: 0,
  on: { connected: () => say({ connected: true }) },
});
try {
  let received = 0;
  for await (const result of client.iterate({ query, variables })) {
    say({ result });
    if (++received === count) break;
  }
  say({ ended: true });
} catch (error) {
  say({ failed: String(error.message ?? error) });
}
client.dispose();
