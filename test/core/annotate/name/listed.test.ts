import { expect, test } from 'vitest';
import { listed } from '../../../../src/core/annotate/kinds/name/entity/listed.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';

const { lexicon } = englishNames(new Uint8Array());
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
  ['france', 'place'],
  ['quxly', null],
])('%s', (key, type) => expect(tell(key)).toBe(type));
