import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '..');
const mantine = resolve(source, '../node_modules/@mantine');
const mantineCore = join(mantine, 'core');

const documents = [
  { entry: 'app/main.tsx', styles: 'app/styles.css' },
  { entry: 'routes/sign-in/main.tsx', styles: 'routes/sign-in/styles.css' },
];

describe.each(documents)('the document of $entry', ({ entry, styles }) => {
  it('has the styles of the Mantine components that it can show, no others, and in Mantine’s order', () => {
    const needed = [...reach(join(source, entry)).mantineStyles].sort(byPlace);

    const imported = [...readFileSync(join(source, styles), 'utf8').matchAll(/@import '@mantine\/core\/styles\/([A-Z]\w*\.css)';/g)].map((match) => match[1]);

    expect(imported).toEqual(needed);
  });
});

it('signs people in without Relay, the router and the application', () => {
  const { packages, files } = reach(join(source, 'routes/sign-in/main.tsx'));

  expect([...packages].sort()).toEqual(['@mantine/core', 'react', 'react-dom']);
  expect([...files].filter((file) => file.includes('__generated__') || file.endsWith('router.tsx'))).toEqual([]);
});

it('names its fonts in one place, with the stand-ins that are as wide as they are', () => {
  const elsewhere = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx?)$/.test(file) && !/__generated__|\.test\.|app\/fonts\.css$/.test(file.replaceAll('\\', '/')))
    .filter((file) => /Fraunces|Nunito|Georgia/.test(readFileSync(join(source, file), 'utf8')));

  expect(elsewhere).toEqual([]);
});

/** What can be shown from here on: everything that the file imports, now or when it is opened. */
function reach(start: string) {
  const files = new Set<string>();
  const packages = new Set<string>();
  const mantineStyles = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) {
      continue;
    }
    files.add(file);
    const style = /(\w+)\.module\.mjs$/.exec(file);
    if (style !== null && file.startsWith(mantineCore)) {
      mantineStyles.add(`${style[1]}.css`);
    }
    if (!/\.(tsx?|mjs)$/.test(file)) {
      continue;
    }
    for (const { names, from } of importsOf(file)) {
      const own = from.startsWith('.');
      if (!own && !file.startsWith(mantine)) {
        packages.add(/^(@[^/]+\/)?[^/]+/.exec(from)![0]);
      }
      if (own) {
        waiting.push(fileOf(resolve(dirname(file), from)));
      } else if (from === '@mantine/core') {
        waiting.push(...names.map((name) => componentFile(name)).filter((found) => found !== undefined));
      } else if (from.startsWith('@mantine/')) {
        waiting.push(join(mantine, from.slice('@mantine/'.length), 'esm/index.mjs'));
      }
    }
  }
  return { files, packages, mantineStyles };
}

function importsOf(file: string): Array<{ names: string[]; from: string }> {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/^(?:import|export)\s(?!type\b)([^'"]*?)\sfrom\s['"]([^'"]+)['"]/gms)].map((match) => ({
    names: [...(/\{(.*)\}/s.exec(match[1]!)?.[1] ?? '').split(',')]
      .map((name) => name.trim().split(/\s+as\s+/)[0]!)
      .filter((name) => name !== '' && !name.startsWith('type ')),
    from: match[2]!,
  }));
  const bare = [...text.matchAll(/(?:^import\s*|\bimport\()['"]([^'"]+)['"]/gm)].map((match) => ({ names: [], from: match[1]! }));
  return [...named, ...bare];
}

function fileOf(path: string): string {
  const found = ['', '.ts', '.tsx'].map((end) => path + end).find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  if (found === undefined) {
    throw new Error(`${path} is imported and not there.`);
  }
  return found;
}

/** The file of one of Mantine's exports; its index reaches all of them. */
function componentFile(name: string): string | undefined {
  indexed ??= new Map(importsOf(join(mantineCore, 'esm/index.mjs')).flatMap(({ names, from }) => names.map((each) => [each, from])));
  const from = indexed.get(name);
  return from === undefined ? undefined : join(mantineCore, 'esm', from);
}

let indexed: Map<string, string> | undefined;

/** In the order of Mantine's own collection, where a component stands after those that it is made of. */
function byPlace(one: string, other: string): number {
  return placeOf(one) - placeOf(other);
}

function placeOf(style: string): number {
  const first = /\.m_[0-9a-f]+/.exec(readFileSync(join(mantineCore, 'styles', style), 'utf8'))![0];
  collection ??= readFileSync(join(mantineCore, 'styles.css'), 'utf8');
  return collection.indexOf(first);
}

let collection: string | undefined;
