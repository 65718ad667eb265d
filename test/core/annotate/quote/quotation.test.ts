import { describe, expect, test } from 'vitest';
import { findQuotations, type Quotation } from '../../../../src/core/annotate/kinds/quote/quotation.ts';
import { marked } from '../../../support/marked.ts';
import { contextOf } from '../../../support/quoted.ts';

function quotationsIn(text: string): Quotation[] {
  const { article, tokens } = contextOf(text);
  return findQuotations(article, tokens);
}

describe('where quotations stand', () => {
  test.each([
    'He called ["a long night"] and went.',
    'He called [“a long night”] and went.',
    'He called [«une longue nuit»] and went.',
    'He called [„eine lange Nacht“] and went.',
    "He called [''a long night''] and went.",
    "He called [``a long night''] and went.",
    'He called [‘a long night’] and went.',
    "He called ['a long night'] and went.",
    '[“We don’t ‘do’ nights,”] he said.',
    "[\"We don't 'do' nights,\"] he said.",
    '[‘We don’t do the drivers’ nights,’] he said.',
    '[“A long night,“] he said with the wrong mark.',
    '[”A long night,”] he said with the wrong mark.',
    '[” … a long night,”] he said with the wrong mark and space behind it.',
    '\u202a[”A long night,”] he said with a mark of direction before it.',
    '[“A long night,"] he said with two kinds of marks.',
    '[“They call it “the night” here,”] he said.',
    "[''He said: 'Not now,'''] she added.",
    '[“A,”] he said, [“B.”]',
    '([“A long night”])',
    'So it was—[“a long night.”]',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    const found = quotationsIn(text).map(({ start, end }) => text.slice(start, end).trim());
    expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  test('what is not closed goes over marks of the other kind', () => {
    const words = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));
    expect(words('"It is no “good farm” now.')).toEqual(['"It is no “good farm” now.']);
    expect(words('“It is no “good farm” now.')).toHaveLength(2);
  });

  test('what is not closed ends with its block, and says so', () => {
    const found = quotationsIn('“It goes on.\n“And on.\n“To its end,” she said.');
    expect(found.map(({ open }) => open)).toEqual([true, true, false]);
    expect(found.map(({ block }) => block)).toEqual([0, 1, 2]);
  });

  test('a lost mark takes no words from the next quotation', () => {
    const text = 'A lost “mark here, and “a whole one” there.';
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '“mark here, and',
      '“a whole one”',
    ]);
  });

  test.each([
    'The drivers’ union and the farmers’ league met.',
    "It's the '90s, rock 'n' roll and the dogs' dinner.",
    'Born in ’62, he didn’t stay ’til ’83.',
    "It measured 6'2\" by 4'.",
    '””’’',
    '',
  ])('no quotation: %s', (text) => {
    expect(quotationsIn(text).filter(({ words }) => words > 1)).toEqual([]);
  });
});

describe('what is seen of a quotation at a glance', () => {
  test.each([
    ['“A long night,” he said.', { stop: ',', words: 3, titled: false, capital: true }],
    ['“long night” was the word', { stop: '', words: 2, titled: false, capital: false }],
    ['He sang “The Long Night of Leeds.”', { stop: '.', words: 5, titled: true, capital: true }],
    ["''He said: 'Not now,''' she added.", { stop: ',', words: 4, titled: false, capital: true }],
  ])('%s', (text, expected) => {
    expect(quotationsIn(text)[0]).toMatchObject(expected);
  });
});
