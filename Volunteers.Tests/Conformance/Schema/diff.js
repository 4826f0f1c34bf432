// Reads { before, after }, two schemas, and prints the changes that GraphQL Inspector finds, as JSON.
import { readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const { before, after } = JSON.parse(readFileSync(0, 'utf8'));
const changes = await diff(buildSchema(before), buildSchema(after));
console.log(JSON.stringify(changes.map(({ criticality, message, path }) => ({ level: criticality.level, message, path: path ?? '' }))));
