import { expect, test } from 'vitest';
import { tellCases } from '../../../../src/core/annotate/kinds/name/entity/cases.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, cases: words } = englishNames(new Uint8Array());

const told = (text: string, mentions: readonly Mention[] = []) =>
  tellCases({ text, tokens: tokenize(text), ranges: [{ start: 0, end: text.length }] }, mentions, { words, lexicon });

test.each([
  'The court heard [Bell v. Velder Holdings, Inc] in May.',
  'In [Bell v Bell], the judge sided with her.',
  'The ruling in [Bank of Cork vs. Marsh] stands.',
  'The lawsuit, [People v. Ana Costa], goes on.',
])('a case: %s', (source) => {
  const { text, spans } = marked(source);
  const { mentions } = told(text);
  expect(mentions.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(mentions.every(({ type }) => type === 'case')).toBe(true);
});

test.each([
  'Rovers v Wanderers ended in a draw.',
  'The court has a v sign on its door.',
  'A judge chose option A v. the other.',
  'The judge said: v.',
  'The court heard E V Holt in May.',
  'The court heard it. Years later, long after it all was over and nobody asked, came the song Bell vs. Marsh.',
])('no case: %s', (text) => expect(told(text).mentions).toEqual([]));

test('the parties establish fuller names, and the case takes the place of names within it', () => {
  const text = 'Velder lost in court. Bell v. Velder Holdings, Inc goes on.';
  const at = (words: string, from = 0): Mention => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, type: 'organization' };
  };
  const { mentions, established } = told(text, [at('Velder'), at('Velder Holdings')]);
  expect(mentions.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    ['Velder', 'organization'],
    ['Bell v. Velder Holdings, Inc', 'case'],
  ]);
  expect(established.map(({ start, end }) => text.slice(start, end))).toEqual(['Velder Holdings, Inc']);
});
