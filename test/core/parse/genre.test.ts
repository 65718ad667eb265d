import { describe, expect, test } from 'vitest';
import { structure } from '../../../src/core/language/en/structure.ts';
import { genreOf } from '../../../src/core/parse/genre.ts';
import { parseSource } from '../../../src/core/parse/parse.ts';

const NOTHING = { title: null, byline: null, url: null };

describe('what marks a piece of opinion or analysis', () => {
  test.each([
    [{ url: 'https://example.com/2026/05/opinion/the-bridge.html' }, 'opinion'],
    [{ url: 'https://example.com/commentisfree/2026/may/18/the-bridge' }, 'opinion'],
    [{ section: 'Opinion | Columnists' }, 'opinion'],
    [{ genre: 'opinion' as const }, 'opinion'],
    [{ byline: 'Editorial' }, 'opinion'],
    [{ byline: 'Analysis by Ada Kemp' }, 'analysis'],
    [{ title: 'Opinion | The bridge must go' }, 'opinion'],
    [{ title: 'Analysis: Why the bridge must go' }, 'analysis'],
    [{ url: 'https://example.com/opinion/analysis/the-bridge', title: 'Analysis: Why' }, 'opinion'],
    [{ url: 'https://example.com/2026/05/opinion-poll-finds-bridge' }, null],
    [{ url: 'https://opinion.example.com/news/the-bridge' }, null],
    [{ section: 'World' }, null],
    [{ byline: 'By Ada Kemp, editorial assistant' }, null],
    [{ title: 'Opinion on the bridge is split' }, null],
    [{ title: 'Analysis of the bridge: it is safe' }, null],
    [{}, null],
  ])('%j: %s', (about, want) => {
    expect(genreOf({ ...NOTHING, ...about }, structure)).toBe(want);
  });
});

test('what it is is nobody who wrote it', () => {
  const { byline, genre } = parseSource('It must go.', { byline: 'Editorial' }, { code: 'en', structure }).metadata;
  expect([byline, genre]).toEqual([null, 'opinion']);
  const known = parseSource('It must go.', { byline: 'Ada Views' }, { code: 'en', structure }).metadata;
  expect([known.byline, known.genre]).toEqual(['Ada Views', undefined]);
});

test('an article is known for one by what is told of it; a plain report has no genre', () => {
  const genre = (about: object) => parseSource('The bridge must go.', about, { code: 'en', structure }).metadata.genre;
  expect(genre({ byline: 'Analysis by Ada Kemp' })).toBe('analysis');
  expect(genre({ section: 'Opinion' })).toBe('opinion');
  expect(genre({ section: 'World' })).toBeUndefined();
});
