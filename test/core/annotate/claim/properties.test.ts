import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimed } from '../../../support/claimed.ts';

const pieces = [
  'The mayor said',
  'that',
  'according to',
  'she',
  '“',
  '”',
  '"',
  ',',
  '.',
  '\n',
  '?',
  'denied',
  'was accused of',
  'allegedly',
  'The report',
  'found',
  'who',
  'Holt',
  'it',
  '—',
  '(',
  ')',
  '’s',
  'not',
  '1911',
  '\ud800',
  'shameful',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 })
  .map((parts) => parts.join(' '));

test('claims are sentences of the article, their spans lie in it, and reading twice gives the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { article, found } = claimed(text);
      const sentences = new Set(article.sentences.map(({ start, end }) => `${start}-${end}`));
      for (const { start, end, cue, source, score } of found.claim) {
        expect(sentences).toContain(`${start}-${end}`);
        expect(score >= 0 && score <= 1).toBe(true);
        for (const span of [cue, source.span])
          if (span) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
      }
      expect(claimed(text).found.claim).toEqual(found.claim);
    }),
  );
});

describe('is read to its end', () => {
  test.each([
    ['quotations', '“Yes,” he said. '],
    ['one endless sentence', 'The mayor said the road, which he said was bad, was shut and '],
    ['marks that only open', '“Hello\n'],
    ['pronouns', 'He said it. '],
    ['paragraphs', 'The mayor said that the bridge was safe.\n'],
  ])('%s', (_, unit) => {
    expect(() => claimed(unit.repeat(4_000))).not.toThrow();
  });
});

test.each(['', ' ', 'Word', '“', '”', '\ud800', '?', '\n\n\n'])('does not throw on %j', (text) => {
  expect(() => claimed(text)).not.toThrow();
});
