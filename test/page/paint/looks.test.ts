import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../src/page/paint/highlights.ts';
import { declarations, LOOKS } from '../../../src/page/paint/looks.ts';

const css = readFileSync(path.join(import.meta.dirname, '../../../src/page/paint/highlights.css'), 'utf8');

/** The rules of each media query of the style sheet: query, highlight, declarations. */
const rules = [...css.matchAll(/@media ([^{]+) \{\n([\s\S]*?)\n\}/g)].flatMap(([, query, body]) =>
  [...body!.matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g)].map(([, name, inner]) => ({
    query: query!,
    name: name!,
    body: inner!.trim().replace(/\s+/g, ' '),
  })),
);

test.each(HIGHLIGHT_NAMES)('%s looks the same on the page and in the card', (name) => {
  expect(rules.find((rule) => rule.query === 'screen' && rule.name === name)?.body).toBe(declarations(LOOKS[name]));
});

test('the style sheet knows no other highlights', () => {
  for (const { name } of rules) expect(HIGHLIGHT_NAMES).toContain(name);
});

/** What is left of a look without colour: the line, its style and thickness, and whether there is a tint. */
const shape = (body: string): string =>
  body
    .replace(/text-underline-offset:[^;]*;/g, '')
    .replace(/rgb\([^)]*\)|currentColor/g, '')
    .replace(/\s*;\s*/g, ';');

test.each([
  ['as usual', 'screen'],
  ['in forced colours', '(forced-colors: active)'],
])('%s no two kinds differ by colour alone', (_, query) => {
  const shapes = HIGHLIGHT_NAMES.filter((name) => name !== 'newsgloss-flash').map((name) => {
    const own = rules.filter((rule) => rule.name === name && (rule.query === 'screen' || rule.query.includes(query)));
    const decoration = own.findLast(({ body }) => body.includes('text-decoration:')) ?? own[0];
    return shape(decoration!.body);
  });
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('nothing is painted in print, and no text is coloured', () => {
  for (const { query, body } of rules) {
    expect(query).toMatch(/^screen\b/);
    expect(body).not.toMatch(/(^|; )color:/);
  }
});
