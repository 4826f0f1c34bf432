// Serves the operations of the benchmark from a SQLite file: node server.js <file> <port>
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { open } from './src/database.js';
import { Loaders } from './src/loaders.js';
import { resolvers } from './src/resolvers.js';

const [file, port] = process.argv.slice(2);
const db = open(file);
const yoga = createYoga({
  schema: createSchema({
    // the product's own schema: both servers validate against the same types
    typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    resolvers: resolvers(db),
  }),
  context: () => ({ load: new Loaders(db) }),
  logging: 'warn',
  graphiql: false,
  landingPage: false,
});

const server = createServer(yoga);
server.keepAliveTimeout = 60_000;
server.listen(Number(port), '127.0.0.1');
