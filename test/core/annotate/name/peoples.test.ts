import { expect, test } from 'vitest';
import { peoples } from '../../../../src/core/annotate/kinds/name/bounds/peoples.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { naming } from '../../../../src/core/annotate/kinds/name/naming.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const english = englishNames(new Uint8Array());
const isPeople = (name: string): boolean => peoples(name, english.lexicon, english.peoples);

test.each([
  'Greek',
  'Sunday',
  // Made of a place's name, of one word or two.
  'Montanan',
  'Ecuadorean',
  'Italians',
  'Thais',
  'Hong Kongers',
  'New Jerseyan',
  'South Koreans',
  // Those that are not, and several such words.
  'Brits',
  'Basotho',
  'African Americans',
  'Muslim Americans',
  'Slovak-Vietnamese',
  '2024 Republican',
])('says where somebody is from: %s', (name) => expect(isPeople(name)).toBe(true));

test.each([
  'Montana',
  'Hong Kong',
  'Milan',
  'Freeman',
  'Athens',
  'Houston',
  'Vivian',
  'Anna Roman',
  'New Yorker',
  'Christian Democrats',
  'Conservatives',
  'Greek Velder',
  'Quxians',
  'Highlanders',
])('names somebody or something: %s', (name) => expect(isPeople(name)).toBe(false));

test.each([
  ['[Mark Cuban] spoke. [Cuban] left.', ['Mark Cuban', 'Cuban']],
  ['[Velder Cuban] spoke. [Cuban] left.', ['Velder Cuban']],
  ['[Ana Costa] spoke. [Cuban] cheered.', ['Ana Costa']],
  ['@[AnaCosta] spoke to [Ana Costa].', ['Ana Costa']],
])('a surname may sound like a people: %s', (source, expected) => {
  const { text, spans } = marked(source);
  const mentions = spans.map((span): Mention => ({ ...span, type: 'person' }));
  expect(naming(text, mentions, english).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
