// Reads { introspection, sdl } and prints what graphql-js makes of both: the schema as a client sees it, and as its text means it.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, introspectionFromSchema, printSchema, validateSchema } from 'graphql';

const { introspection, sdl } = JSON.parse(readFileSync(0, 'utf8'));
const client = buildClientSchema(introspection);
const reference = buildSchema(sdl);
const problems = [...validateSchema(client), ...validateSchema(reference)].map(error => error.message);
const theirs = introspectionFromSchema(reference, { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
console.log(JSON.stringify({ client: printSchema(client), reference: printSchema(reference), problems, ours: comparable(introspection), theirs: comparable(theirs) }));

/** Without what the specification does not have (deprecated directives) or leaves to each library: the order of types, and how it describes what it brings along itself. */
function comparable({ __schema: schema }) {
  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  const types = schema.types.filter(type => !type.name.startsWith('__')).sort(byName).map(type => ({
    ...type,
    description: ['String', 'Boolean', 'Int', 'Float', 'ID'].includes(type.name) ? undefined : type.description,
    possibleTypes: type.possibleTypes?.sort(byName),
    fields: type.fields?.map(field => ({ ...field, args: field.args.map(withoutDefault) })),
    inputFields: type.inputFields?.map(withoutDefault),
  }));
  const directives = schema.directives.filter(d => !['skip', 'include', 'deprecated', 'specifiedBy', 'oneOf'].includes(d.name)).sort(byName)
    .map(directive => ({ ...directive, isDeprecated: undefined, deprecationReason: undefined, args: directive.args.map(withoutDefault) }));
  return { ...schema, types, directives };
}

/** Default values are compared as the printed schemas show them: graphql-js 16 prints the coerced value, we the literal as written. */
function withoutDefault(value) {
  return { ...value, defaultValue: value.defaultValue === null ? null : 'given' };
}
