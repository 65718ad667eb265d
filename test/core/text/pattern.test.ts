import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/core/text/parts.ts';
import { attemptsOn, catches, compile, matchAt, type Pieces } from '../../../src/core/text/pattern.ts';
import { phraseAt, phraseTree } from '../../../src/core/text/phrases.ts';
import { ruleSet, scan } from '../../../src/core/text/rules.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const pieces: Pieces<number> = {
  n: {
    opens: ({ shape }) => shape === 'number',
    read: (parts, at) =>
      parts[at]!.word.shape === 'number' ? { end: at + 1, value: Number(parts[at]!.word.text) } : null,
  },
};
const list = (text: string) => partsOf(tokenize(text));

const cases: readonly (readonly [pattern: string, text: string, matched: string | null])[] = [
  ['<n> to|– <n>', '3 to 5 days', '3 to 5'],
  ['<n> to|– <n>', '3 – 5', '3 – 5'],
  ['<n> to|– <n>', '3 and 5', null],
  ['<n> ,? <n>?', '3, 5', '3 , 5'],
  ['<n> ,? <n>?', '3, then', '3'],
  ['<n>? <n> end', '5 end', '5 end'],
  ['<n> <n>', '3\n5', null],
  ['<n> ago', '3', null],
];
test.each(cases)('%j on %j', (source, text, matched) => {
  const parts = list(text);
  const match = matchAt(compile(source, pieces), attemptsOn(parts, parts.length), 0);
  expect(
    match &&
      parts
        .slice(0, match.end)
        .map(({ word }) => word.text)
        .join(' '),
  ).toBe(matched);
});

test('a match tells what each piece caught', () => {
  const parts = list('3 to 5');
  const match = matchAt(compile('<n> to <n>', pieces), attemptsOn(parts, parts.length), 0)!;
  expect(catches(match, 'n').map(({ value, start }) => [value, start])).toEqual([
    [3, 0],
    [5, 2],
  ]);
});

test('an unknown piece is refused by name', () => {
  expect(() => compile('<n> <nothing>', pieces)).toThrow('<nothing>');
});

test('the longest phrase wins, and none runs over a line', () => {
  const tree = phraseTree([
    ['sq', 1],
    ['sq ft', 2],
  ]);
  expect(phraseAt(tree, list('sq ft'), 0)).toEqual({ end: 2, value: 2 });
  expect(phraseAt(tree, list('sq\nft'), 0)).toEqual({ end: 1, value: 1 });
  expect(phraseAt(tree, list('ft'), 0)).toBeNull();
});

describe('rules over a text', () => {
  const rules = ruleSet(
    [
      { id: 'range', pattern: '<n> to <n>', example: '' },
      { id: 'one', pattern: '<n>', example: '' },
    ],
    pieces,
  );
  const hits = (text: string, refused = '', tried = rules): string[] => {
    const found: string[] = [];
    const parts = partsOf(tokenize(text));
    scan(tried, parts, {
      stretches: [{ from: 0, to: parts.length }],
      take: ({ rule, start, end }) => {
        if (rule.id === refused) return null;
        found.push(`${rule.id} ${start}-${end}`);
        return end;
      },
    });
    return found;
  };
  test('the first that matches is taken, and what it covers is passed over', () => {
    expect(hits('3 to 5 and 7')).toEqual(['range 0-3', 'one 4-5']);
  });
  test.each([
    ['the 3 and the', ['led 0-2']],
    ['the third', []],
    ['the, 3', ['one 2-3']],
    ['mid the 3', ['alone 0-1', 'led 1-3']],
  ])('a word that only leads to another is tried where that stands: %s', (text, expected) => {
    const led = ruleSet(
      [
        { id: 'led', pattern: 'the <n>', example: '' },
        { id: 'alone', pattern: 'a? mid <n>?', example: '' },
        { id: 'one', pattern: '<n>', example: '' },
      ],
      pieces,
    );
    expect(hits(text, '', led)).toEqual(expected);
  });
  test('a match that is refused leaves its place to the next rule', () => {
    expect(hits('3 to 5', 'range')).toEqual(['one 0-1', 'one 2-3']);
  });
});
