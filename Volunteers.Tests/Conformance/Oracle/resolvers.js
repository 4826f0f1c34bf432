// Answers every field of any schema from its place alone. DeterministicResolvers.cs does the same, step by step.
import { readFileSync } from 'node:fs';
import {
  isAbstractType, isEnumType, isListType, isNonNullType, isObjectType,
} from 'graphql';
import { hash, roll } from './random.js';

const leaves = JSON.parse(readFileSync(new URL('leaves.json', import.meta.url), 'utf8'));

/** Some fields fail, some are null where they must not be, some answer what their type cannot show. */
export function fieldResolver(source, args, _context, info) {
  const { fieldName, parentType, returnType, schema } = info;
  const parent = source === undefined ? hash(parentType.name) : source.at;
  let at = hash(`.${fieldName}`, parent);
  const given = canonical(args);
  if (given !== '{}') {
    at = hash(given, at);
  }
  if (roll(at, 'fail') % 40 === 0) {
    throw new Error(`${parentType.name}.${fieldName} fails at ${at}`);
  }
  return fieldName.startsWith('echo') ? given : make(schema, returnType, at);
}

export const typeResolver = value => value.__typename;

function make(schema, type, at) {
  if (isNonNullType(type)) {
    return roll(at, 'hole') % 60 === 0 ? null : makeValue(schema, type.ofType, at);
  }
  return roll(at, 'null') % 9 === 0 ? null : makeValue(schema, type, at);
}

function makeValue(schema, type, at) {
  if (isListType(type)) {
    if (roll(at, 'nolist') % 60 === 0) {
      return 7;
    }
    return Array.from({ length: roll(at, 'length') % 4 }, (_, i) => make(schema, type.ofType, hash(`[${i}]`, at)));
  }
  if (isObjectType(type)) {
    return { at };
  }
  if (isAbstractType(type)) {
    const wrong = roll(at, 'wrong') % 50 === 0;
    const types = wrong ? Object.values(schema.getTypeMap()).filter(t => isObjectType(t) && !t.name.startsWith('__')) : schema.getPossibleTypes(type);
    const names = types.map(t => t.name).sort();
    return { __typename: names.length === 0 ? 'None' : names[roll(at, 'type') % names.length], at };
  }
  if (isEnumType(type)) {
    const names = type.getValues().map(v => v.name);
    return roll(at, 'noenum') % 30 === 0 ? 'NOPE' : names[roll(at, 'enum') % names.length];
  }
  const values = leaves[type.name] ?? leaves.String;
  return values[roll(at, 'leaf') % values.length];
}

/** Coerced values as text: the same text means that both libraries coerced alike. */
export function canonical(value) {
  if (value === null || value === undefined) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object') {
    return `{${Object.entries(value).filter(([, v]) => v !== undefined).map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
