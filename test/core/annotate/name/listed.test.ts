import { expect, test } from 'vitest';
import { formsOf } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { listed, retyped } from '../../../../src/core/annotate/kinds/name/kind/listed.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';

const { lexicon: words, join } = englishNames(new Uint8Array());
const lexicon = { ...words, common: (lower: string) => lower === 'field' || lower === 'brown' };
const tell = (key: string) => listed({ key, words: key.split(' ') }, lexicon);

test.each([
  ['bank of quxland', 'organization'],
  ['ministry of weather', 'organization'],
  ['quxly holdings', 'organization'],
  ['bank quxly', null],
  ['north quxly', null],
  ['battle of quxland', null],
  ['bay of quxland', null],
  ['quxly of summer', null],
  ['united quxly house of representatives', 'organization'],
  ['house of quxly representatives', null],
  ['france', 'place'],
  ['quxly', null],
])('%s', (key, type) => expect(tell(key)).toBe(type));

test.each([
  ['R Quxly', 'other', 'person'],
  ['B Quxly', 'organization', 'organization'],
  ['Q X', 'other', 'other'],
  ['P 500', 'other', 'other'],
  ['S Street', 'other', 'other'],
  ['Anna-Maria Quxly', 'place', 'person'],
  ['Quxly-Maria Quxly', 'place', 'place'],
  // A given name that is nothing else, whatever the tagger saw; not with a noun, nor in capitals, nor what is a place too.
  ['Anna Quxly', 'place', 'person'],
  ['Anna Quxly', 'organization', 'person'],
  ['Da’Quxa Velder', 'organization', 'person'],
  ['Da’Quxa Holdings', 'organization', 'organization'],
  ['O’Quxa Velder', 'organization', 'organization'],
  ['Anna van Quxly', 'other', 'person'],
  ['Anna Street', 'place', 'place'],
  ['Anna Field', 'place', 'place'],
  ['Anna Brown', 'place', 'person'],
  ['Anna Leeds', 'place', 'place'],
  ['ANNA QUXLY', 'place', 'place'],
  ['Victoria Quxly', 'place', 'place'],
  // The tagger knows no name with its accents.
  ['Luís Montenegro', 'place', 'person'],
  ['Luís Bridge', 'place', 'place'],
  ['Quxlé Montenegro', 'place', 'place'],
] as const)('%s, taken for %s, is %s', (text, type, expected) => {
  const [form] = formsOf(text, [{ start: 0, end: text.length, type }], join, () => type);
  expect(retyped(form!, lexicon)).toBe(expected);
});
