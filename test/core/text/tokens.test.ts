import { describe, expect, test } from 'vitest';
import { tokenFrom, tokenize } from '../../../src/core/text/tokens.ts';

const cases: readonly (readonly [string, string])[] = [
  ['Meta’s engineers said no.', 'Meta|’s|engineers|said|no|.'],
  ['81.7 TB, 1,000 books', '81.7|TB|,|1,000|books'],
  ['The U.S. said', 'The|U.S.|said'],
  ['J.K. Rowling and A. Smith', 'J.K.|Rowling|and|A|.|Smith'],
  ['Holt‘s new “song”', 'Holt|‘s|new|“|song|”'],
  ['AT&T’s al-Assad doesn’t', 'AT&T|’s|al-Assad|doesn’t'],
  ['“Yes,” he said—twice', '“|Yes|,|”|he|said|—|twice'],
  ['Mr. Ødegård in São Paulo', 'Mr|.|Ødegård|in|São|Paulo'],
  ['2023-09-14 and 3-2', '2023-09-14|and|3-2'],
  ['', ''],
  [' \n\t ', ''],
  ["'s", "'|s"],
  ['\u202aHolt\u202c said\u200e.', 'Holt|said|.'],
];
test.each(cases)('tokens of %j', (text, expected) => {
  const words = tokenize(text).map((token) => text.slice(token.start, token.end));
  expect(words.join('|')).toBe(expected);
});

describe('a token knows what stands before it', () => {
  const tokens = tokenize('One two\nthree');
  test('space', () => expect(tokens.map((token) => token.spaced)).toEqual([true, true, true]));
  test('space before a mark of direction', () => {
    expect(tokenize('One \u202atwo\u202cthree').map((token) => token.spaced)).toEqual([true, true, false]);
  });
  test('line break', () => expect(tokens.map((token) => token.line)).toEqual([true, false, true]));
});

test.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [99, 3],
])('first token from offset %i is %i', (offset, index) => {
  expect(tokenFrom(tokenize('One two three'), offset)).toBe(index);
});
