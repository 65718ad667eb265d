import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranks } from '../../../../src/core/annotate/kinds/name/tag/ranks.ts';

test.each([
  [0, 0],
  [3, 1],
  [31, 2],
  [32, 3],
  [1023, 4],
  [1, -1],
  [30, -1],
  [33, -1],
  [1022, -1],
])('%i of 0, 3, 31, 32 and 1023 has the place %i', (value, place) => {
  expect(ranks(Int32Array.of(0, 3, 31, 32, 1023), 10)(value)).toBe(place);
});

test('an empty set has nothing', () => expect(ranks(new Int32Array(), 10)(5)).toBe(-1));

test('every number has its place in the list, or none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(255)), (values) => {
      const ascending = Int32Array.from(values).sort();
      const placeOf = ranks(ascending, 8);
      for (let value = 0; value < 256; value += 1) expect(placeOf(value)).toBe(ascending.indexOf(value));
    }),
  );
});
