import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { certain } from '../../../../src/core/annotate/kinds/name/bounds/certain.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { english } from '../../../../src/core/language/en/index.ts';
import { parseSource } from '../../../../src/core/parse/parse.ts';
import { read } from '../../../../src/core/read.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const model = new URL('../../../../src/core/language/en/names/model.bin', import.meta.url);
const language = english(new Uint8Array(readFileSync(model)));

/** The names of a text with what found them, each once. */
function found(text: string): Record<string, string> {
  const { article, annotations } = read(parseSource(text, {}, language), language);
  const names = annotations.filter(({ kind }) => kind === 'name');
  return Object.fromEntries(names.map(({ start, end, why }) => [article.text.slice(start, end), why]));
}

test.each([
  ['Mayor Ana Costa left Lisbon on Monday.', { 'Ana Costa': 'name/model', Lisbon: 'name/model' }],
  ['The court ruled in Kramer v. Velder last week, and the judge said so.', { 'Kramer v. Velder': 'name/case' }],
  ['The mayor met them in the house of Quxley.com in May.', { 'Quxley.com': 'name/bounds/domain' }],
])('%s', (text, names) => expect(found(text)).toMatchObject(names));

test('a name that a headline has from the body', () => {
  const text =
    'Bridge Plan Divides Lisbon as Ana Costa Steps Down\n\nAna Costa, the mayor of Lisbon, resigned on Monday.\n\nAna Costa said she would go.';
  const { article, annotations } = read(parseSource(text, {}, language), language);
  const names = annotations.filter(({ kind }) => kind === 'name');
  const whys = names.map(({ start, end, why }) => `${article.text.slice(start, end)}: ${why}`);
  expect(whys).toContain('Ana Costa: name/elsewhere');
  expect(whys).toContain('Ana Costa: name/model');
});

/** What `certain` makes of names in brackets: each with what found it. */
function mended(source: string, type: Mention['type'] = 'person'): Record<string, string | undefined> {
  const { text, spans } = marked(source);
  const tokens = tokenize(text);
  const lines = [{ from: 0, to: tokens.length, titled: false }];
  const mentions = spans.map((span): Mention => ({ ...span, type }));
  const names = certain({ text, tokens, lines, closes: () => false }, mentions, language.names.certain);
  return Object.fromEntries(names.map(({ start, end, by }) => [text.slice(start, end), by]));
}

test.each([
  ['It is [Ana Costa].', { 'Ana Costa': undefined }],
  ['They sold it on quxBay.', { quxBay: 'spelling' }],
  ['It is [Mario] J. [Lucero].', { 'Mario J. Lucero': 'initials' }],
  ['It is [Quxley].com here.', { 'Quxley.com': 'bounds/domain' }],
  ['[While Costa] slept.', { Costa: 'bounds/edges' }],
] as const)('by form: %s', (source, names) => expect(mended(source)).toEqual(names));
