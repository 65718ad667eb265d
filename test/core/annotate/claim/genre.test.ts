import { describe, expect, test } from 'vitest';
import { isOpinionPiece } from '../../../../src/core/annotate/kinds/claim/genre.ts';
import { opinions } from '../../../../src/core/annotate/kinds/claim/opinion.ts';
import { english } from '../../../support/claimed.ts';

const NOTHING = { title: null, byline: null, outlet: null, published: null, url: null };

describe('what marks a piece of opinion', () => {
  test.each([
    [{ url: 'https://example.com/2026/05/opinion/the-bridge.html' }, true],
    [{ url: 'https://example.com/commentisfree/2026/may/18/the-bridge' }, true],
    [{ byline: 'Editorial' }, true],
    [{ byline: 'Analysis by Ada Kemp' }, true],
    [{ title: 'Opinion | The bridge must go' }, true],
    [{ title: 'Analysis: Why the bridge must go' }, true],
    [{ url: 'https://example.com/2026/05/opinion-poll-finds-bridge' }, false],
    [{ url: 'https://opinion.example.com/news/the-bridge' }, false],
    [{ byline: 'By Ada Kemp, editorial assistant' }, false],
    [{ title: 'Opinion on the bridge is split' }, false],
    [{ title: 'Analysis of the bridge: it is safe' }, false],
    [{}, false],
  ])('%j: %s', (about, want) => {
    expect(isOpinionPiece({ ...NOTHING, ...about }, english)).toBe(want);
  });
});

test('in a piece so marked less makes a sentence an opinion', () => {
  const plain = (weight: number) => ({ weight, telling: 0, cue: null, relays: false });
  const evaluations = [1.2, 0.4, -1, -2, -1, -1, -1].map(plain);
  const marked = opinions(evaluations, evaluations.length, true);
  expect(marked).toEqual([true, false, false, false, false, false, false]);
  expect(opinions(evaluations, evaluations.length, false)).not.toContain(true);
});
