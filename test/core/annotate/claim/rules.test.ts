import { describe, expect, test } from 'vitest';
import { findPhrases, phraseBook } from '../../../../src/core/annotate/kinds/claim/phrases.ts';
import { claims } from '../../../../src/core/language/en/claims/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

/** What one rule's pattern finds in a text, as spans. */
function matches(text: string, rule: { readonly pattern: string }) {
  const tokens = tokenize(text);
  const words = tokens.map(({ word }) => word.lower.replaceAll('’', "'"));
  return findPhrases(words, [0, words.length], phraseBook([rule])).map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  }));
}

describe('every cue finds its example', () => {
  test.each(claims.cues.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const { text, spans } = marked(rule.example);
    expect(matches(text, rule)).toEqual(spans);
  });

  test('no two cues share an id', () => {
    const ids = claims.cues.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('every rule of what is no claim finds its example', () => {
  test.each(claims.noClaims.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(matches(rule.example, rule).length).toBeGreaterThan(0);
  });
});

describe('every rule of silence finds its example', () => {
  test.each(claims.silences.map((rule) => [rule.example, rule] as const))('%s', (_, rule) => {
    const { text, spans } = marked(rule.example);
    expect(matches(text, rule)).toEqual(spans);
  });

  test.each([
    'The bank commented on the fine.',
    'The town asked the bank for a loan.',
    'He said that he could not sleep.',
  ])('none finds: %s', (text) => {
    expect(claims.silences.flatMap((rule) => matches(text, rule))).toEqual([]);
  });
});

describe('every turn of opinion finds its example', () => {
  test.each(claims.opinions.constructions.map((rule) => [rule.example, rule] as const))('%s', (_, rule) => {
    const { text, spans } = marked(rule.example);
    expect(matches(text, rule)).toEqual(spans);
    expect(rule.weight).toBeGreaterThan(0);
  });
});

describe('what a word weighs', () => {
  const weigh = (words: string): number[] => words.split(' ').map(claims.opinions.weightOf);

  test.each([
    ['decides: a judgement no report has of its own', 'disgraceful ludicrously hypocrisy sadly', [3, 3, 3, 3]],
    ['evaluates', 'banal charlatan pernicious', [2, 2, 2]],
    ['colours: verbs and adverbs in any form', 'sneered sneers squandering panders crassly', [1.5, 1.5, 1.5, 1.5, 1.5]],
    ['tells nothing', 'bridge table wooded daily crowds believed crows', [0, 0, 0, 0, 0, 0, 0]],
    ['is of a report', 'monday million announced', [-1, -1, -1]],
    ['leans', 'would but', [1, 0.5]],
  ])('%s: %s', (_, words, weights) => {
    expect(weigh(words)).toEqual(weights);
  });
});

describe('patterns', () => {
  const found = (pattern: string, text: string): string[] =>
    matches(text, { pattern }).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['is|was accused of', 'He was accused of theft.', ['was accused of']],
    ['was * accused of', 'He was also loudly accused of theft.', ['was also loudly accused of']],
    ['was * accused of', 'He was so very often here accused of theft.', []],
    ['was * accused of', 'It was, she accused of theft.', []],
    ['admitted to?', 'They admitted it, then admitted to it.', ['admitted', 'admitted to']],
    ['shows >a|the', 'It shows a drop. The shows were late.', ['shows']],
    ['we have', 'We had to. We’ve not.', []],
  ] as const)('%s in: %s', (pattern, text, want) => {
    expect(found(pattern, text)).toEqual(want);
  });

  test('a pattern that opens with a gap is refused', () => {
    expect(() => phraseBook([{ pattern: '* of' }])).toThrow('must open with a word');
  });
});
