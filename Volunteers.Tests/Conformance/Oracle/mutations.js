// Makes valid documents invalid, in each rule's way. A mutator gets a syntax tree that it may change, and says whether it did.
import { isCompositeType, isInputType, Kind, parse, parseType, parseValue } from 'graphql';

const quiet = { noLocation: true };

/** Every node of some kinds, with the node that holds it. */
function nodes(root, ...kinds) {
  const found = [];
  const visit = (node, parent) => {
    if (kinds.includes(node.kind)) {
      found.push({ node, parent });
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) {
        value.forEach(item => item?.kind && visit(item, node));
      } else if (value?.kind) {
        visit(value, node);
      }
    }
  };
  visit(root, null);
  return found;
}

const operations = tree => tree.definitions.filter(d => d.kind === Kind.OPERATION_DEFINITION);
const fragments = tree => tree.definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION);
const name = value => ({ kind: Kind.NAME, value });
const add = (tree, text, random) => {
  const definitions = parse(text, quiet).definitions;
  tree.definitions.splice(random.chance(70) ? tree.definitions.length : 0, 0, ...definitions);
};
const typo = (text, random) => random.pick([`${text}s`, text.slice(1) || 'x', `${text}_`, text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase(), 'unheardOf']);
const typeNames = (schema, test) => Object.values(schema.getTypeMap()).filter(test).map(t => t.name);
const literals = ['1', '1.5', '"text"', 'true', 'null', 'RED', 'NOPE', '[]', '[1, "a"]', '[[null]]', '{}', '{a: 1}', '{id: "x", number: 1}', '{x: 1}',
  '{size: "big"}', '99999999999', '"""block"""', '[RED, GREENS]', '{must: 1, also: [], colour: RED, point: {x: 1}}', '{number: null}', '{size: 1, colour: PINK}'];

/** Picks a node, or tells that there is none. */
function one(list, random, change) {
  return list.length > 0 && change(random.pick(list)) !== false;
}

export const mutators = {
  ExecutableDefinitionsRule: (tree, random) => add(tree, random.pick([
    'type Extra { a: Int }', 'extend type Root { extra: Int }', 'scalar S', 'schema { query: Root }', 'directive @d on FIELD',
    'extend schema { query: Root }', 'input I { a: Int } enum E { A }']), random) !== false,
  UniqueOperationNamesRule: (tree, random) => one(operations(tree), random, o => {
    o.name ??= name('Twice');
    tree.definitions.push({ ...structuredClone(o), description: undefined });
  }),
  LoneAnonymousOperationRule: (tree, random) => add(tree, random.pick(['{ __typename }', 'query { __typename }', 'mutation { __typename }']), random) !== false,
  SingleFieldSubscriptionsRule(tree, random, schema) {
    const type = schema.getSubscriptionType();
    if (!type) {
      return false;
    }
    const own = operations(tree).filter(o => o.operation === 'subscription');
    if (own.length === 0 || random.chance(50)) {
      add(tree, random.pick(['subscription Sub { ticks left { id } }', 'subscription Sub { __typename }', 'subscription Sub { a: ticks b: ticks ticks }',
        'subscription Sub { ...Subs } fragment Subs on Watch { ticks again: ticks __schema { description } }', 'subscription Sub { ... on Watch { ticks } ... { __typename } }',
        'subscription Sub { ticks @skip(if: true) }', 'subscription Sub($b: Boolean!) { ticks @include(if: $b) }', 'subscription Sub { ...Subs } fragment Subs on Watch { ...Subs ticks x: ticks }',
        'subscription Sub { ... @include(if: false) { ticks } left { id } }']), random);
      return true;
    }
    random.pick(own).selectionSet.selections.push(...parse('{ __typename more: ticks }', quiet).definitions[0].selectionSet.selections);
    return true;
  },
  KnownTypeNamesRule: (tree, random) => one(nodes(tree, Kind.NAMED_TYPE), random, ({ node }) => {
    node.name = name(typo(node.name.value, random));
  }),
  FragmentsOnCompositeTypesRule: (tree, random, schema) => one(
    [...fragments(tree), ...nodes(tree, Kind.INLINE_FRAGMENT).map(n => n.node).filter(n => n.typeCondition)], random, node => {
      node.typeCondition = { kind: Kind.NAMED_TYPE, name: name(random.pick(typeNames(schema, t => !isCompositeType(t)))) };
    }),
  VariablesAreInputTypesRule: (tree, random, schema) => one(nodes(tree, Kind.VARIABLE_DEFINITION), random, ({ node }) => {
    node.type = parseType(random.pick(['X', '[X]', 'X!', '[[X!]!]']).replace('X', random.pick(typeNames(schema, t => !isInputType(t)))), quiet);
  }),
  ScalarLeafsRule: (tree, random) => one(nodes(tree, Kind.FIELD), random, ({ node }) => {
    node.selectionSet = node.selectionSet ? undefined : parse('{ a { b } __typename }', quiet).definitions[0].selectionSet;
  }),
  FieldsOnCorrectTypeRule: (tree, random) => one(nodes(tree, Kind.FIELD), random, ({ node }) => {
    node.name = name(random.pick([typo(node.name.value, random), 'id', 'name', 'wage', 'age', 'same', '__schema', '__type', '__nothing', 'friends', 'node']));
  }),
  UniqueFragmentNamesRule: (tree, random) => one(fragments(tree), random, f => {
    tree.definitions.push({ ...structuredClone(f), description: undefined });
  }),
  KnownFragmentNamesRule: (tree, random) => one(nodes(tree, Kind.FRAGMENT_SPREAD), random, ({ node }) => {
    node.name = name(typo(node.name.value, random));
  }),
  NoUnusedFragmentsRule: (tree, random, schema) => add(
    tree, random.pick(['fragment Idle on T { __typename }', 'fragment Idle on T { ...Idler } fragment Idler on T { __typename }'])
      .replaceAll('on T', `on ${random.pick(typeNames(schema, isCompositeType))}`), random) !== false,
  PossibleFragmentSpreadsRule: (tree, random, schema) => one([...fragments(tree), ...nodes(tree, Kind.INLINE_FRAGMENT).map(n => n.node)], random, node => {
    node.typeCondition = { kind: Kind.NAMED_TYPE, name: name(random.pick(typeNames(schema, isCompositeType))) };
  }),
  NoFragmentCyclesRule: (tree, random) => one(fragments(tree), random, f => {
    const sets = nodes(f, Kind.SELECTION_SET).map(n => n.node);
    random.pick(sets).selections.push({ kind: Kind.FRAGMENT_SPREAD, name: name(random.pick(fragments(tree)).name.value), directives: [] });
  }),
  UniqueVariableNamesRule: (tree, random) => one(operations(tree).filter(o => o.variableDefinitions.length > 0), random, o => {
    o.variableDefinitions.push(structuredClone(random.pick(o.variableDefinitions)));
  }),
  NoUndefinedVariablesRule: (tree, random) => one(operations(tree).filter(o => o.variableDefinitions.length > 0), random, o => {
    o.variableDefinitions.splice(random.below(o.variableDefinitions.length), 1);
  }),
  NoUnusedVariablesRule: (tree, random) => one(operations(tree), random, o => {
    o.variableDefinitions.push(...parse('query ($idle: Int, $idler: [String!] = ["x"]) { a }', quiet).definitions[0].variableDefinitions);
  }),
  KnownDirectivesRule: (tree, random) => one(
    nodes(tree, Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD, Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.VARIABLE_DEFINITION), random, ({ node }) => {
      node.directives.push(parse(`{ a @${random.pick(['unknown', 'skip(if: true)', 'deprecated', 'specifiedBy(url: "x")', 'oneOf', 'once', 'documented', 'include'])} }`, quiet)
        .definitions[0].selectionSet.selections[0].directives[0]);
    }),
  UniqueDirectivesPerLocationRule: (tree, random) => one(nodes(tree, Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.OPERATION_DEFINITION), random, ({ node }) => {
    node.directives.push(...parse(`{ a ${random.pick(['@once @once', '@skip(if: false) @include(if: true) @skip(if: true)', '@everywhere @everywhere', '@once(by: null) @x @once @x'])} }`, quiet)
      .definitions[0].selectionSet.selections[0].directives);
  }),
  KnownArgumentNamesRule: (tree, random) => one(nodes(tree, Kind.FIELD, Kind.DIRECTIVE), random, ({ node }) => {
    if (node.arguments.length > 0 && random.chance(70)) {
      random.pick(node.arguments).name = name(typo(random.pick(node.arguments).name.value, random));
    } else {
      node.arguments.push({ kind: Kind.ARGUMENT, name: name(random.pick(['unheardOf', 'i', 'shor', 'firs'])), value: parseValue('1', quiet) });
    }
  }),
  UniqueArgumentNamesRule: (tree, random) => one(nodes(tree, Kind.FIELD, Kind.DIRECTIVE).filter(({ node }) => node.arguments.length > 0), random, ({ node }) => {
    node.arguments.push(...structuredClone(random.chance(50) ? node.arguments : [random.pick(node.arguments)]));
  }),
  ValuesOfCorrectTypeRule: (tree, random) => one([
    ...nodes(tree, Kind.ARGUMENT, Kind.OBJECT_FIELD).map(({ node }) => [node, 'value']),
    ...nodes(tree, Kind.VARIABLE_DEFINITION).map(({ node }) => [node, 'defaultValue']),
    ...nodes(tree, Kind.LIST).filter(({ node }) => node.values.length > 0).map(({ node }) => [node.values, random.below(node.values.length)])], random, ([holder, key]) => {
    holder[key] = parseValue(random.pick(literals), quiet);
  }),
  ProvidedRequiredArgumentsRule: (tree, random) => one(nodes(tree, Kind.FIELD, Kind.DIRECTIVE).filter(({ node }) => node.arguments.length > 0), random, ({ node }) => {
    node.arguments.splice(random.below(node.arguments.length), node.arguments.length);
  }),
  VariablesInAllowedPositionRule: (tree, random, schema) => one(nodes(tree, Kind.VARIABLE_DEFINITION), random, ({ node }) => {
    if (node.type.kind === Kind.NON_NULL_TYPE && random.chance(50)) {
      node.type = node.type.type;
      node.defaultValue = random.chance(50) ? undefined : parseValue('null', quiet);
    } else if (random.chance(30)) {
      node.type = { kind: Kind.LIST_TYPE, type: node.type };
    } else {
      node.type = parseType(random.pick(['X', 'X!', '[X!]']).replace('X', random.pick(typeNames(schema, isInputType))), quiet);
    }
  }),
  OverlappingFieldsCanBeMergedRule: (tree, random) => one(nodes(tree, Kind.FIELD), random, ({ node }) => {
    const all = nodes(tree, Kind.FIELD).map(n => n.node);
    const other = random.pick(all);
    if (random.chance(50)) {
      node.alias = name((other.alias ?? other.name).value);
    } else {
      all.forEach(field => {
        if (random.chance(40)) {
          field.alias = name(random.pick(['x', 'y']));
        }
      });
    }
  }),
  UniqueInputFieldNamesRule: (tree, random) => one(nodes(tree, Kind.OBJECT).filter(({ node }) => node.fields.length > 0), random, ({ node }) => {
    node.fields.push(structuredClone(random.pick(node.fields)));
  }),
  MaxIntrospectionDepthRule: (tree, random) => add(tree, random.pick([
    'query Deep0 { __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'query Deep0 { __type(name: "X") { fields { type { interfaces { possibleTypes { name } } } } } }',
    'query Deep0 { __type(name: "X") { ...D } } fragment D on __Type { inputFields { type { inputFields { type { inputFields { name } } } } } }',
    'query Deep0 { __type(name: "X") { possibleTypes { interfaces { ...D } } } } fragment D on __Type { possibleTypes { ...D } }',
    'query Deep0 { __schema { types { ... on __Type { fields { type { fields { name } } } } } } }',
  ]), random) !== false,
};

/** Breaks the text itself: characters and tokens lost, doubled, exchanged, cut off, or foreign. */
export function breakText(text, random) {
  const at = random.below(text.length);
  const foreign = ['{', '}', '(', ')', '[', ']', '"', '"""', '$', '@', '...', '..', ':', '=', '|', '&', '!', '#', '0', '01', '1.', '1e', '.5', '-', '\\', '\\u00zz', '"\\u{110000}"', '"\\uD800"',
    '?', '\u0000', '\u0007', '\ud83d', '\ufeff', 'é', 'on', 'fragment', 'null', 'true', '\'', '1_', '0x1', '1.5.', '`', '"\n"', '"\\q"', '<', 'query', 'subscription', '{}', '()', '$x', '""', 'extend', '%'];
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.below(3));
    case 2:
      return text.slice(0, at) + text.slice(at, at + 5) + text.slice(at);
    default:
      return text.slice(0, at) + random.pick(foreign) + text.slice(at);
  }
}
