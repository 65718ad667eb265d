import { expect, test } from 'vitest';
import { linesOf, withHeadings } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { FactTable } from '../../../../src/core/annotate/kinds/name/tag/facts.ts';
import { INSIDE, LINE, piecesOf, SENTENCE } from '../../../../src/core/annotate/kinds/name/tag/pieces.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';

const whole = (text: string) => linesOf(tokenize(text), [{ start: 0, end: text.length }]);

test.each([
  ['Harbour Town Votes Against New Bridge', true],
  ['Why the Mayor of Lisbon Will Not Resign', true],
  ['Harbour town votes against a new bridge', false],
  ['The mayor of Lisbon, Ana Costa, met Joan Bell of Cork.', false],
  ['Harbour Town Votes Against New Bridge, Sues Velder Over the Old One.', true],
  ['Harbour Town Votes Against.', false],
  ['Dr Ana Bell, of Velder Hospital, left “late.”', false],
  ['Ana Costa', false],
])('written as a title: %s', (text, titled) => {
  expect(whole(text).map((line) => line.titled)).toEqual([titled]);
});

test.each([
  // A heading is in title case where its longer words are …
  ['Power and Performance', true, [true]],
  ['Wool’s End Marks the Fall of the Loom for the Rest of Us', true, [true]],
  ['Speaking of the town', true, [false]],
  ['Velder', true, [false]],
  // … and one that opens a line is a line of its own.
  ['How to Mend a Loom Like a Weaver: First, find the thread that broke.', false, [true, false]],
  ['The weaver said: first, find the thread that broke.', false, [false]],
  ['Dr Ana Bell, of Velder Hospital, said: “It was late.”', false, [false]],
  ['South Velder Police Supt Ana Bell: “It was late when we went home.”', false, [false]],
  ['Ana Bell and Rui Holt of Velder Looms Met Ida Gray at 12:34 in a wool shop there.', false, [false]],
  ['Power and Performance', false, [false]],
  ['Ana Maria Costa Bell (born 1950): a weaver of looms and wool', false, [false]],
] as const)('headings: %s', (text, headline, titled) => {
  const tokens = tokenize(text);
  expect(withHeadings(tokens, whole(text), () => headline).map((line) => line.titled)).toEqual(titled);
});

test('lines keep to the ranges and to line breaks', () => {
  const text = 'One two.\nThree four.\n\nFive six seven.';
  const tokens = tokenize(text);
  const ranges = [
    { start: 0, end: 20 },
    { start: 27, end: 36 },
  ];
  const words = linesOf(tokens, ranges).map(({ from, to }) => tokens.slice(from, to).map(({ word }) => word.text));
  expect(words).toEqual([
    ['One', 'two', '.'],
    ['Three', 'four', '.'],
    ['six', 'seven'],
  ]);
});

test.each([
  ['the Lisbon-based firm', ['the', 'Lisbon', '-based', 'firm']],
  ['the Ana-Lisa firm', ['the', 'Ana-Lisa', 'firm']],
  ['Jong-un left', ['Jong-un', 'left']],
])('compounds: %s', (text, words) => {
  const { lexicon, compoundTails } = englishNames(new Uint8Array());
  const pieces = piecesOf(tokenize(text), whole(text), new FactTable(lexicon, compoundTails));
  expect(pieces.words.map((word) => word.text)).toEqual(words);
});

test('a piece knows whether it opens a sentence', () => {
  const text = 'Ana left. “Bob stayed.”';
  const { lexicon, compoundTails } = englishNames(new Uint8Array());
  const { opens } = piecesOf(tokenize(text), whole(text), new FactTable(lexicon, compoundTails));
  expect([...opens.slice(0, 5)]).toEqual([LINE, INSIDE, INSIDE, SENTENCE, SENTENCE]);
});
