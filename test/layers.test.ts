import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** What each layer may import beside itself; everything else runs against the layers. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  page: ['core'],
  extension: ['core', 'page'],
  cli: ['core', 'page'],
  dev: ['core', 'page', 'cli'],
};

/** Packages that a layer may import; `dev` and `cli` run on Node and may import any. */
const PACKAGES: Record<string, readonly string[]> = { core: [], page: [], extension: ['webextension-polyfill'] };

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|mjs)$/.test(file));

interface Import {
  readonly file: string;
  readonly target: string;
}

/** An import or export from elsewhere, at the start of its line; a string that holds the word "from" is none. */
const STATEMENT = /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** Every static and dynamic import of a file, relative ones resolved to a path below src. */
function importsOf(file: string): Import[] {
  const code = readFileSync(path.join(src, file), 'utf8');
  const found = [...code.matchAll(STATEMENT), ...code.matchAll(DYNAMIC)].map((match) => match[1]!);
  return found.map((target) => ({
    file,
    target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
  }));
}

const layerOf = (file: string): string => file.split('/')[0]!;
const imports = files.flatMap(importsOf);
const own = imports.filter(({ target }) => /^(?:core|page|extension|cli|dev|articles)\//.test(target));

describe('imports flow one way', () => {
  test('every layer imports only the layers below it', () => {
    const against = own.filter(
      ({ file, target }) => layerOf(file) !== layerOf(target) && !ALLOWED[layerOf(file)]?.includes(layerOf(target)),
    );
    expect(against.map(({ file, target }) => `${file} must not import ${target}`)).toEqual([]);
  });

  test('only the packages that a layer is allowed are imported', () => {
    const foreign = imports.filter(({ file, target }) => {
      const allowed = PACKAGES[layerOf(file)];
      return (
        allowed &&
        !files.includes(target) &&
        !target.startsWith('core/') &&
        !target.startsWith('page/') &&
        !target.startsWith('extension/') &&
        !allowed.includes(target)
      );
    });
    expect(foreign.map(({ file, target }) => `${file} must not import ${target}`)).toEqual([]);
  });

  test('no engine imports a language; it is passed in', () => {
    const engines = own.filter(
      ({ file, target }) =>
        file.startsWith('core/') && !file.startsWith('core/language/') && /^core\/language\/[a-z]{2}\//.test(target),
    );
    expect(engines.map(({ file, target }) => `${file} must not import ${target}; take it from Language`)).toEqual([]);
  });

  test('no file imports itself over others', () => {
    expect(circles(own)).toEqual([]);
  });
});

/** Import circles, each as the files on it. Imports of types alone do not count: they are gone when the code runs. */
function circles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { file, target } of edges)
    if (!onlyTypes(file, target)) next.set(file, [...(next.get(file) ?? []), target]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

function onlyTypes(file: string, target: string): boolean {
  const code = readFileSync(path.join(src, file), 'utf8');
  const name = path.posix.basename(target).replaceAll('.', '\\.');
  const statements = code.match(new RegExp(`^(?:import|export)[^;]*?['"][^'"]*${name}['"]`, 'gm')) ?? [];
  return statements.length > 0 && statements.every((statement) => /^(?:import|export) type\b/.test(statement));
}
