// Prints documents and what graphql-js says of each, as JSON lines.
// usage: node oracle.js SEED FROM COUNT NAME=SCHEMA…     (the last one's fields are resolved; one case: FROM its number, COUNT 1)
import { readFileSync } from 'node:fs';
import {
  buildSchema, execute, Lexer, parse, print, Source, specifiedRules, TokenKind, TypeInfo, validateSchema, ValidationContext, visit, visitInParallel, visitWithTypeInfo,
} from 'graphql';
import { DocumentMaker } from './documents.js';
import { breakText, mutators } from './mutations.js';
import { source } from './random.js';
import { fieldResolver, typeResolver } from './resolvers.js';

// Errors are compared by what they say; their stacks are what costs time.
Error.stackTraceLimit = 0;
const [seed, from, count, ...files] = process.argv.slice(2);
const schemas = files.map(file => {
  const [name, path] = file.split('=');
  const schema = buildSchema(readFileSync(path, 'utf8'));
  const errors = validateSchema(schema);
  if (errors.length > 0) {
    throw errors[0];
  }
  return { name, schema };
});
const executed = schemas.at(-1);

/** What `validate` does, with each error remembering the rule that reported it. */
function validated(schema, tree) {
  const errors = [];
  let rule;
  const typeInfo = new TypeInfo(schema);
  const context = new ValidationContext(schema, tree, typeInfo, error => {
    error.rule = rule;
    errors.push(error);
  });
  const during = (name, visitor) => function remember(node, key, parent, path, ancestors) {
    rule = name;
    return visitor.call(this, node, key, parent, path, ancestors);
  };
  const visitors = specifiedRules.map(create => Object.fromEntries(Object.entries(create(context)).map(([kind, visitor]) => [kind, typeof visitor === 'function'
    ? during(create.name, visitor)
    : Object.fromEntries(Object.entries(visitor).map(([phase, own]) => [phase, during(create.name, own)]))])));
  visit(tree, visitWithTypeInfo(typeInfo, visitInParallel(visitors)));
  return errors;
}

const places = error => (error.locations ?? []).map(({ line, column }) => [line, column]);

function mutated(text, random, schema) {
  const tree = parse(text, { noLocation: true });
  const names = Object.keys(mutators);
  const applied = [];
  for (let i = 0; i < 40 && applied.length < 1 + (i % 3); i++) {
    const name = random.pick(names);
    if (mutators[name](tree, random, schema)) {
      applied.push(name);
      if (random.chance(60)) {
        break;
      }
    }
  }
  return { query: print(tree), how: applied.join('+') };
}

/** The same tokens with other white space, line ends, commas and comments between them. */
function relaid(text, random) {
  const lexer = new Lexer(new Source(text));
  const gaps = [' ', '\n', '\r\n', '\r', ', ', '\t', ' # said\n', '\ufeff ', '\n\n  ', ' #😀\r\n'];
  let result = random.chance(10) ? '\ufeff' : '';
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    result += text.slice(token.start, token.end) + (random.chance(40) ? random.pick(gaps) : ' ');
  }
  return result;
}

function makeCase(number) {
  const random = source(Number(seed) * 1_000_003 + number);
  const { name, schema } = random.chance(70) ? executed : random.pick(schemas);
  const made = new DocumentMaker(schema, random).make();
  const one = { number, schema: name, how: 'valid', ...made };
  const kind = random.below(100);
  if (kind >= 45) {
    Object.assign(one, mutated(one.query, random, schema));
  }
  if (random.chance(50)) {
    one.query = relaid(one.query, random);
  }
  if (kind >= 88) {
    // Half a surrogate pair cannot stand in JSON: no transport brings one.
    one.query = breakText(one.query, random).toWellFormed();
    one.how = 'text';
  }
  return judged(one, schema);
}

function judged(one, schema) {
  let tree;
  try {
    tree = parse(one.query);
  } catch (error) {
    return { ...one, syntax: { message: error.message, at: places(error) } };
  }
  one.printed = print(tree);
  let errors;
  try {
    errors = validated(schema, tree);
  } catch (error) {
    return { ...one, thrown: error.message };
  }
  if (errors.length > 0) {
    return { ...one, errors: errors.map(error => ({ rule: error.rule, message: error.message, at: places(error) })) };
  }
  const operation = tree.definitions.find(d => d.kind === 'OperationDefinition' && (!one.operationName || d.name?.value === one.operationName));
  if (schema === executed.schema && operation?.operation !== 'subscription') {
    const { data, errors: failures } = execute({
      schema, document: tree, variableValues: one.variables, operationName: one.operationName, fieldResolver, typeResolver,
    });
    one.result = {
      data, errors: failures?.map(error => ({ message: error.message, at: places(error), path: error.path ?? null })) ?? [],
    };
  }
  return one;
}

process.stdout.on('error', () => process.exit());
let lines = [];
for (let number = Number(from); number < Number(from) + Number(count); number++) {
  lines.push(JSON.stringify(makeCase(number)));
  if (lines.length === 100) {
    await write(lines.splice(0));
  }
}
await write(lines);

function write(batch) {
  return new Promise(resolve => process.stdout.write(batch.map(line => `${line}\n`).join(''), resolve));
}
