import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/core/model/annotation.ts';
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

/** The rules of the popup's style sheet for the statuses of claims. */
const popup = readFileSync(path.join(import.meta.dirname, '../../../src/extension/popup/popup.css'), 'utf8');

test.each(STATUSES)('the popup draws “%s” as the page does', (status) => {
  const { 'text-decoration': line, 'text-underline-offset': offset } = LOOKS[`newsgloss-claim-${status}`];
  const [, own] = new RegExp(`\\[data-code="${status}"\\] \\.badge-words \\{([^}]*)\\}`).exec(popup)!;
  expect(own!.trim()).toBe(`text-decoration: ${line};`);
  expect(popup).toContain(`text-underline-offset: ${offset};`);
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

type Rgb = readonly [number, number, number];

/** The colour of a line, or of a tint, as it is seen on a ground. */
function seen(look: string, ground: Rgb): Rgb {
  const [, r, g, b, alpha] = /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(look)!.map(Number) as [number, ...number[]];
  return [r!, g!, b!].map((value, at) => (value * alpha!) / 100 + ground[at]! * (1 - alpha! / 100)) as unknown as Rgb;
}

/** WCAG 2.2's relative luminance and contrast. */
const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = {
  white: [255, 255, 255],
  'pale yellow': [255, 250, 236],
  'near black': [24, 24, 28],
  black: [0, 0, 0],
} as const;
const INK = {
  white: [34, 34, 34],
  'pale yellow': [34, 34, 34],
  'near black': [214, 214, 218],
  black: [200, 200, 200],
} as const;

describe.each(Object.keys(GROUNDS) as (keyof typeof GROUNDS)[])('on %s', (ground) => {
  test.each(HIGHLIGHT_NAMES.filter((name) => LOOKS[name]['text-decoration']))('the line of %s has 3:1', (name) => {
    expect(contrast(seen(LOOKS[name]['text-decoration']!, GROUNDS[ground]), GROUNDS[ground])).toBeGreaterThan(3);
  });

  test.each(HIGHLIGHT_NAMES.filter((name) => LOOKS[name]['background-color']))(
    'text on the tint of %s has 4.5:1',
    (name) => {
      expect(contrast(seen(LOOKS[name]['background-color']!, GROUNDS[ground]), INK[ground])).toBeGreaterThan(4.5);
    },
  );
});
