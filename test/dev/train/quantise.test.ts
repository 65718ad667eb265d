import { describe, expect, test } from 'vitest';
import { quantise } from '../../../src/dev/train/quantise.ts';

const values = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

/** What the values have become. */
const rounded = (numbers: Float64Array, levels: number, thrift: number): number[] => {
  const quantised = quantise(numbers, { levels, thrift });
  return Array.from(quantised.levels, (level) => quantised.worths[level]!);
};

describe('values written as few levels', () => {
  test.each<[string, Float64Array, number, number[]]>([
    ['as many values as levels stay', values(-10, 0, 10), 3, [-10, 0, 10]],
    ['those near each other become their mean', values(-11, -9, 9, 11), 2, [-10, -10, 10, 10]],
    ['one far away keeps a level of its own', values(0, 1, 2, 90), 2, [1, 1, 1, 90]],
    ['one value alone', values(5), 4, [5]],
    ['none', values(), 4, []],
  ])('%s', (_, numbers, levels, expected) => {
    expect(rounded(numbers, levels, 0)).toEqual(expected);
  });

  test('a bit saved is worth an error: the fewer go with the many', () => {
    const numbers = values(...new Array<number>(100).fill(0), 2);
    expect(new Set(rounded(numbers, 2, 0))).toEqual(new Set([0, 2]));
    expect(new Set(rounded(numbers, 2, 8)).size).toBe(1);
  });

  test('levels ascend', () => {
    const numbers = Float64Array.from({ length: 500 }, (_, at) => Math.sin(at) * 100);
    const { worths } = quantise(numbers, { levels: 16, thrift: 8 });
    expect([...worths]).toEqual([...worths].sort((a, b) => a - b));
  });
});
