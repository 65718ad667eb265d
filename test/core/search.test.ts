import { expect, test } from 'vitest';
import { partitionPoint } from '../../src/core/search.ts';

test.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[4], 5, 1],
  [[1, 2, 3], 0, 0],
  [[1, 2, 3], 9, 3],
  [[1, 3, 3, 3, 7], 3, 1],
  [[1, 3, 3, 3, 7], 4, 4],
])('in %j the first that is not below %i is at %i', (numbers, limit, expected) =>
  expect(partitionPoint(numbers.length, (at) => numbers[at]! < limit)).toBe(expected),
);
