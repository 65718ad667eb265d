import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketOf, buckets, keySet, lowOf } from '../../../../src/core/annotate/kinds/name/tag/key-set.ts';

const WIDTH = 11;

/** A set of ascending numbers below 2^`WIDTH`. */
function setOf(ascending: readonly number[]): (value: number) => number {
  const counts = new Uint8Array(buckets(WIDTH));
  for (const value of ascending) counts[bucketOf(value)]! += 1;
  return keySet({ counts, lows: Uint8Array.from(ascending, lowOf) });
}

test.each([
  [0, 0],
  [3, 1],
  [255, 2],
  [256, 3],
  [2047, 4],
  [1, -1],
  [259, -1],
  [511, -1],
  [2046, -1],
])('%i of 0, 3, 255, 256 and 2047 has the place %i', (value, place) => {
  expect(setOf([0, 3, 255, 256, 2047])(value)).toBe(place);
});

test('an empty set has nothing', () => expect(setOf([])(5)).toBe(-1));

test('every number has its place in the list, or none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** WIDTH - 1)), (values) => {
      const ascending = values.sort((a, b) => a - b);
      const placeOf = setOf(ascending);
      for (let value = 0; value < 2 ** WIDTH; value += 7) expect(placeOf(value)).toBe(ascending.indexOf(value));
      for (const [at, value] of ascending.entries()) expect(placeOf(value)).toBe(at);
    }),
    { numRuns: 30 },
  );
});
