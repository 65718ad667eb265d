import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keySet, unpackedKeys } from '../../../../src/core/annotate/kinds/name/tag/key-set.ts';
import { packKeys } from '../../../../src/dev/train/pack.ts';

const WIDTH = 11;

/** A set of ascending numbers below 2^`WIDTH`. */
const setOf = (ascending: readonly number[]): ((value: number) => number) => keySet(Int32Array.from(ascending), WIDTH);

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

test('numbers are unpacked as they were packed, up to the byte behind them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** WIDTH - 1)), fc.nat(3), (values, from) => {
      const keys = Int32Array.from(values.sort((a, b) => a - b));
      const packed = packKeys(keys);
      const bytes = Uint8Array.from([...new Array<number>(from).fill(7), ...packed, 7]);
      expect(unpackedKeys(bytes, from, keys.length)).toEqual({ keys, end: from + packed.length });
    }),
    { numRuns: 50 },
  );
});

test.each([
  [[0], [0]],
  [[254], [254]],
  [[255], [255, 0]],
  [
    [510, 511],
    [255, 255, 0, 0],
  ],
])('%j are packed as %j', (keys, bytes) => expect(packKeys(Int32Array.from(keys))).toEqual(bytes));

test('cut bytes are read to an end', () => {
  expect(unpackedKeys(Uint8Array.of(3, 255), 0, 4).keys).toEqual(Int32Array.of(3, 259, 260, 261));
});
