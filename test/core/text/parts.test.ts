import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/core/text/parts.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const cases: readonly (readonly [string, string])[] = [
  ['A 14-year-old boy', 'A|14|-|year|-|old|boy'],
  ['£2.5bn and RM23.50', '£|2.5|bn|and|RM|23.50'],
  ['March 7th, 12%', 'March|7|th|,|12|%'],
  ['2023-09-14', '2023|-|09|-|14'],
  ['1,333.18 doesn’t U.S.', '1,333.18|doesn’t|U.S.'],
  ['', ''],
];
test.each(cases)('parts of %j', (text, expected) => {
  const words = partsOf(tokenize(text)).map(({ start, end }) => text.slice(start, end));
  expect(words.join('|')).toBe(expected);
});

test('only the first part of a token has its space and its line', () => {
  const list = partsOf(tokenize('One\n2bn more'));
  expect(list.map(({ word, spaced, line }) => [word.text, spaced, line])).toEqual([
    ['One', true, true],
    ['2', true, true],
    ['bn', false, false],
    ['more', true, false],
  ]);
});

test('parts cover their tokens', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const list = partsOf(tokenize(text));
      for (const { start, end, word } of list) expect(text.slice(start, end)).toBe(word.text);
      expect(list.map(({ word }) => word.text).join('')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
