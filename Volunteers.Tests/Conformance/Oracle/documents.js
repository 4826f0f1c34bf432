// Valid documents for any schema: fragments, variables, directives, aliases, nested inputs. (Now and then fields conflict; the
// reference implementation says so.)
import {
  doTypesOverlap, getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isInputType, isLeafType, isListType, isNonNullType,
  isRequiredArgument, isRequiredInputField, isUnionType, specifiedDirectives,
} from 'graphql';
import { hash } from './random.js';

/** Values of scalars: literals, and the JSON of the same kinds. */
const scalars = {
  Int: [['0', 0], ['-5', -5], ['2147483647', 2147483647], ['12', 12]],
  Float: [['1', 1], ['-2.50', -2.5], ['1e3', 1000], ['6.022e23', 6.022e23], ['0.000001', 0.000001], ['1.5E-9', 1.5e-9], ['-0.0', 12.75]],
  String: [['"text"', 'text'], ['""', ''], ['"\\u00fc \\u{1F600} \\n\\"q\\""', 'ü 😀\n"q"'], ['"""\n  block\n    \\""" text\n"""', 'a\\b'], ['"😀"', ' \t']],
  Boolean: [['true', true], ['false', false]],
  ID: [['"id"', 'id'], ['7', 7], ['-1', '-1'], ['12345678901234567890', 'x'], ['""', '']],
  Date: [['"2026-02-28"', '2026-02-28']],
  DateTime: [['"2026-02-28T10:00:00Z"', '2026-02-28T10:00:00Z']],
  Time: [['"10:30"', '10:30']],
  URL: [['"https://example.org/"', 'https://example.org/']],
  UUID: [['"6f1c1d0e-2f1b-4c5e-8a5d-0123456789ab"', '6f1c1d0e-2f1b-4c5e-8a5d-0123456789ab']],
  Decimal: [['1.5', 1.5]],
  Long: [['5', 5]],
  Duration: [['"PT1H"', 'PT1H']],
  Upload: [['null', null]],
};
const anything = [
  ['1', 1], ['2.5', 2.5], ['"s"', 's'], ['true', true], ['NAME', 'NAME'], ['[]', []], ['{}', {}], ['[1, [null, {a: "x"}]]', [1, [null, { a: 'x' }]]],
  ['{a: {b: [1.5, FALSE]}, c: "ü"}', { a: { b: [1.5, false] }, c: 'ü' }], ['12345678901', 12345678901],
];

export class DocumentMaker {
  constructor(schema, random) {
    this.schema = schema;
    this.random = random;
    this.fragments = [];
    this.variables = new Map();
    this.composites = compositesOf(schema);
  }

  /** @returns {{ query: string, variables: object, operationName: string | undefined }} */
  make() {
    const { random } = this;
    const count = random.chance(85) ? 1 : 2 + random.below(2);
    const operations = Array.from({ length: count }, (_, i) => this.operation(count > 1 || random.chance(60) ? `Op${i}` : ''));
    const fragments = this.fragments.map(f => {
      const directives = this.directives('FRAGMENT_DEFINITION', f);
      return `${this.description()}fragment ${f.name} on ${f.type}${directives} ${f.body}`;
    });
    const definitions = [...operations.map(o => this.operationText(o)), ...fragments];
    if (random.chance(20)) {
      definitions.reverse();
    }
    const chosen = random.pick(operations);
    return {
      query: definitions.join('\n'),
      variables: this.values(this.used(chosen)),
      operationName: count > 1 || random.chance(30) ? chosen.name || undefined : undefined,
    };
  }

  operation(name) {
    const { random, schema } = this;
    const roots = [['query', schema.getQueryType()], ['query', schema.getQueryType()], ['query', schema.getQueryType()],
      ['query', schema.getQueryType()], ['query', schema.getQueryType()], ['mutation', schema.getMutationType()],
      ['subscription', schema.getSubscriptionType()]].filter(([, type]) => type);
    const [kind, type] = random.pick(roots);
    const owner = { name, kind, vars: new Set(), spreads: new Set() };
    owner.body = kind === 'subscription' ? `{ ${this.field(random.pick(fieldsOf(type)), 3, owner, type, true)} }` : this.selectionSet(type, 4, owner);
    owner.directives = this.directives(kind.toUpperCase(), owner);
    return owner;
  }

  operationText(operation) {
    if (operation.kind === 'query' && operation.name === '' && this.used(operation).length === 0 && operation.directives === '' && this.random.chance(50)) {
      return operation.body;
    }
    const variables = this.used(operation).map(v => v.text);
    const list = variables.length > 0 ? `(${variables.join(this.random.pick([', ', '\n  ', ' ']))})` : '';
    return `${this.description()}${operation.kind} ${operation.name}${list}${operation.directives} ${operation.body}`;
  }

  description() {
    return this.random.chance(3) ? this.random.pick(['"Said before."\n', '"""\n  Said\n  before.\n"""\n']) : '';
  }

  /** The variables that an operation uses, itself and through fragments. */
  used(operation) {
    const seen = new Set();
    const names = new Set();
    const visit = owner => {
      owner.vars.forEach(name => names.add(name));
      for (const spread of owner.spreads) {
        if (!seen.has(spread)) {
          seen.add(spread);
          visit(this.fragments.find(f => f.name === spread));
        }
      }
    };
    visit(operation);
    return [...this.variables.values()].filter(v => names.has(v.name));
  }

  selectionSet(type, depth, owner) {
    const { random } = this;
    const selections = [];
    const count = 1 + random.below(depth > 1 ? 4 : 3);
    for (let i = 0; i < count; i++) {
      selections.push(this.selection(type, depth, owner));
    }
    return `{ ${selections.join(random.pick([' ', '\n', ', ']))} }`;
  }

  selection(type, depth, owner) {
    const { random } = this;
    const kind = random.below(100);
    if (kind < 6) {
      return `${random.chance(20) ? 'kind: ' : ''}__typename${this.directives('FIELD', owner)}`;
    }
    if (depth > 0 && (kind < 20 || (isUnionType(type) && kind < 80))) {
      const condition = random.chance(25) ? null : this.overlapping(type);
      const inner = condition ?? type;
      return `...${condition ? ` on ${condition.name}` : ''}${this.directives('INLINE_FRAGMENT', owner)} ${this.selectionSet(inner, depth - 1, owner)}`;
    }
    if (depth > 0 && kind < 32) {
      return `...${this.fragment(type, depth, owner)}${this.directives('FRAGMENT_SPREAD', owner)}`;
    }
    if (type === this.schema.getQueryType() && kind > 96) {
      const named = random.pick(Object.values(this.schema.getTypeMap()));
      return `__type(name: "${random.chance(80) && !named.name.startsWith('__') ? named.name : 'Nowhere'}") { ${
        random.pick(['name kind', 'kind fields { name type { kind name ofType { name } } args { name } }',
          'fields(includeDeprecated: true) { name isDeprecated deprecationReason }', 'interfaces { name possibleTypes { __typename } }',
          'enumValues(includeDeprecated: true) { name deprecationReason }', 'inputFields { name type { name } } isOneOf specifiedByURL'])} }`;
    }
    const fields = fieldsOf(type).filter(f => depth > 0 || isLeafType(getNamedType(f.type)));
    return fields.length === 0 ? '__typename' : this.field(random.pick(fields), depth, owner, type);
  }

  field(field, depth, owner, parent, isAlone = false) {
    const { random } = this;
    const given = this.arguments(field.args, owner);
    const type = getNamedType(field.type);
    // Fields of one response name must be alike: the name tells the arguments and the type.
    const alias = given || random.chance(10) ? `${field.name}_${hash(`${given}${field.type}${isLeafType(type)}`).toString(36)}: ` : '';
    const below = isLeafType(type) ? '' : ` ${this.selectionSet(type, depth - 1, owner)}`;
    return `${alias}${field.name}${given}${isAlone ? '' : this.directives('FIELD', owner)}${below}`;
  }

  arguments(definitions, owner, required = isRequiredArgument) {
    const given = definitions.filter(a => required(a) || this.random.chance(40))
      .map(a => `${a.name}: ${this.value(a.type, owner, 3, a.defaultValue !== undefined)}`);
    return given.length === 0 ? '' : `(${given.join(this.random.pick([', ', ' ']))})`;
  }

  fragment(parent, depth, owner) {
    const { random } = this;
    const known = this.fragments.filter(f => f.body && doTypesOverlap(this.schema, parent, f.condition));
    if (known.length > 0 && random.chance(50)) {
      const { name } = random.pick(known);
      owner.spreads.add(name);
      return name;
    }
    const condition = this.overlapping(parent);
    const fragment = { name: `F${this.fragments.length}`, type: condition.name, condition, vars: new Set(), spreads: new Set() };
    this.fragments.push(fragment);
    fragment.body = this.selectionSet(condition, depth - 1, fragment);
    owner.spreads.add(fragment.name);
    return fragment.name;
  }

  overlapping(type) {
    return this.random.pick(this.composites.get(type.name));
  }

  directives(location, owner) {
    const { random } = this;
    let text = '';
    if (random.chance(6) && ['FIELD', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'].includes(location)) {
      const [skip] = specifiedDirectives.filter(d => d.name === 'skip');
      text += random.pick([' @skip', ' @include', ' @include']) + this.arguments(skip.args, owner);
    }
    if (random.chance(5)) {
      const known = this.schema.getDirectives().filter(d => d.locations.includes(location) && !['skip', 'include'].includes(d.name));
      if (known.length > 0) {
        const directive = random.pick(known);
        const times = directive.isRepeatable ? 1 + random.below(2) : 1;
        for (let i = 0; i < times; i++) {
          text += ` @${directive.name}${this.arguments(directive.args, owner)}`;
        }
      }
    }
    return text;
  }

  /** A variable or a literal of a type; constant when there is no owner to use variables. */
  value(type, owner, depth, hasDefault = false, isOneOf = false) {
    return owner && this.random.chance(25)
      ? `$${this.variable(type, owner, hasDefault, isOneOf)}`
      : this.literal(type, owner, depth, isOneOf);
  }

  literal(type, owner, depth, isRequired) {
    const { random } = this;
    if (isNonNullType(type)) {
      return this.literal(type.ofType, owner, depth, true);
    }
    if (!isRequired && random.chance(8)) {
      return 'null';
    }
    if (isListType(type)) {
      if (depth <= 0) {
        return '[]';
      }
      return random.chance(15)
        ? this.literal(type.ofType, null, depth - 1, true)
        : `[${Array.from({ length: random.below(3) }, () => this.value(type.ofType, owner, depth - 1)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      if (type.isOneOf) {
        const field = random.pick(depth > 0 ? fields : fields.filter(f => !isInputObjectType(getNamedType(f.type))));
        return `{${field.name}: ${this.value(field.type, owner, depth - 1, false, true)}}`;
      }
      return `{${fields.filter(f => isRequiredInputField(f) || (depth > 0 && random.chance(25)))
        .map(f => `${f.name}: ${this.value(f.type, owner, depth - 1, f.defaultValue !== undefined)}`).join(', ')}}`;
    }
    if (owner && !isEnumType(type) && !scalars[type.name] && random.chance(30)) {
      // A custom scalar's literal may hold variables of any type.
      const inner = random.pick([type, ...Object.values(this.schema.getTypeMap()).filter(t => isInputType(t) && !t.name.startsWith('__'))]);
      const used = `$${this.variable(inner, owner, false, false)}`;
      return random.pick([`{a: ${used}, b: [${used}, 1]}`, `[${used}, {c: ${used}}]`, `{d: {e: ${used}}}`]);
    }
    return isEnumType(type) ? random.pick(type.getValues()).name : random.pick(scalars[type.name] ?? anything)[0];
  }

  variable(type, owner, hasDefault, isOneOf) {
    const { random } = this;
    let wanted = String(type);
    if (isOneOf && !isNonNullType(type)) {
      wanted += '!';
    } else if (!isNonNullType(type) && random.chance(20)) {
      wanted += '!';
    } else if (isNonNullType(type) && hasDefault && random.chance(50)) {
      wanted = String(type.ofType);
    }
    const known = [...this.variables.values()].filter(v => v.type === wanted);
    let variable = known.length > 0 && random.chance(60) ? random.pick(known) : null;
    if (!variable) {
      variable = { name: `v${this.variables.size}`, type: wanted };
      this.variables.set(variable.name, variable);
      variable.input = getNullableType(type);
      const initial = random.chance(30) ? ` = ${this.literal(variable.input, null, 2, wanted.endsWith('!'))}` : '';
      variable.hasDefault = initial !== '';
      variable.text = `$${variable.name}: ${wanted}${initial}${this.directives('VARIABLE_DEFINITION', null)}`;
    }
    owner.vars.add(variable.name);
    return variable.name;
  }

  values(variables) {
    const { random } = this;
    const values = {};
    for (const variable of variables) {
      const isRequired = variable.type.endsWith('!');
      if ((isRequired && !variable.hasDefault) || random.chance(60)) {
        values[variable.name] = this.json(variable.input, 3, isRequired);
      }
    }
    const names = Object.keys(values);
    if (names.length > 0 && random.chance(12)) {
      const name = random.pick(names);
      values[name] = this.spoil(values[name]);
    } else if (names.length > 0 && random.chance(2)) {
      delete values[random.pick(names)];
    }
    if (random.chance(3)) {
      values.nobodyAsked = 1;
    }
    return values;
  }

  /** JSON of an input type. */
  json(type, depth, isRequired = false) {
    const { random } = this;
    if (isNonNullType(type)) {
      return this.json(type.ofType, depth, true);
    }
    if (!isRequired && random.chance(10)) {
      return null;
    }
    if (isListType(type)) {
      return random.chance(15) && !isListType(getNullableType(type.ofType))
        ? this.json(type.ofType, depth - 1, true)
        : Array.from({ length: random.below(depth > 0 ? 3 : 1) }, () => this.json(type.ofType, depth - 1));
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      if (type.isOneOf) {
        const field = random.pick(depth > 0 ? fields : fields.filter(f => !isInputObjectType(getNamedType(f.type))));
        return { [field.name]: this.json(field.type, depth - 1, true) };
      }
      return Object.fromEntries(fields.filter(f => isRequiredInputField(f) || (depth > 0 && random.chance(30)))
        .map(f => [f.name, this.json(f.type, depth - 1)]));
    }
    if (isEnumType(type)) {
      return random.pick(type.getValues()).name;
    }
    return random.pick(scalars[type.name] ?? anything)[1];
  }

  /** Something else than was asked for, at the top or deep inside. */
  spoil(value) {
    const { random } = this;
    const others = [null, 1, 1.5, -3e10, 'text', 'RED', '', true, [], {}, [null], [[1]], { a: 1 }, { id: 'x', number: 1 }, { number: null }, { size: 'x' }];
    if (value !== null && typeof value === 'object' && random.chance(70)) {
      const keys = Object.keys(value);
      if (keys.length > 0) {
        const key = random.pick(keys);
        const copy = Array.isArray(value) ? [...value] : { ...value };
        if (random.chance(15) && !Array.isArray(value)) {
          delete copy[key];
        } else if (random.chance(15) && !Array.isArray(value)) {
          copy[`${key}s`] = copy[key];
        } else {
          copy[key] = this.spoil(copy[key]);
        }
        return copy;
      }
    }
    return random.pick(others);
  }
}

const composites = new Map();

/** For each composite type those that share an object type with it. */
function compositesOf(schema) {
  if (!composites.has(schema)) {
    const types = Object.values(schema.getTypeMap()).filter(t => isCompositeType(t) && !t.name.startsWith('__'));
    composites.set(schema, new Map(types.map(t => [t.name, types.filter(other => doTypesOverlap(schema, t, other))])));
  }
  return composites.get(schema);
}

function fieldsOf(type) {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}
