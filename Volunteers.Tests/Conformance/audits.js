// Runs graphql-http's audits of a GraphQL-over-HTTP server and prints what each one says, as JSON lines.
// usage: node audits.js ADDRESS
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const { id, name } = audit;
  const result = await audit.fn();
  console.log(JSON.stringify({ id, name, status: result.status, reason: result.reason ? String(result.reason) : null }));
  await result.response?.body?.cancel().catch(() => {});
}
