import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/core/text/matches.ts';

const WORD = /\p{L}+/gu;
const wordsOf = (text: string): string[] => Array.from(matchesOf(text, WORD), ([word]) => word);

test.each(['', '1, 2', 'wool', 'wool, 3 looms; a mill'])('in %j is found what matchAll finds', (text) => {
  expect(wordsOf(text)).toEqual(Array.from(text.matchAll(WORD), ([word]) => word));
});

test('the next text is read from its start, though the last was left half-way', () => {
  for (const { index } of matchesOf('wool and looms', WORD)) if (index > 0) break;
  expect(wordsOf('a mill')).toEqual(['a', 'mill']);
});
