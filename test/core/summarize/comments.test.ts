import { expect, test } from 'vitest';
import type { Comment } from '../../../src/core/model/article.ts';
import { comments } from '../../../src/core/summarize/sections/comments.ts';
import { claimed } from '../../support/claimed.ts';

const HEADER = 'ada on May 3rd »';

/** The rows of one comment with this body. */
function rowsOf(body: string, at: string | null = '2025-05-03T10:00:00Z') {
  const text = `${HEADER}\n\n${body}`;
  const header = { start: 0, end: HEADER.length };
  const span = { start: text.length - body.length, end: text.length };
  const comment: Comment = { start: 0, end: text.length, author: 'ada', at, header, body: span, paragraphs: 1 };
  const context = claimed(text);
  return comments.rows({ ...context, article: { ...context.article, comments: [comment] } });
}

test('a short comment is shown whole, with author and time', () => {
  expect(rowsOf('I saw it fall.')).toEqual([
    {
      spans: [{ start: 18, end: 32 }],
      lead: 'ada',
      text: 'I saw it fall.',
      badge: null,
      notes: [{ label: 'at', value: '2025-05-03T10:00:00Z' }],
    },
  ]);
});

test('a long one is cut between words', () => {
  const [row] = rowsOf('The bridge fell down. '.repeat(30));
  expect(row!.text.length).toBeLessThanOrEqual(280);
  expect(row!.text).toMatch(/(?:bridge|fell|down\.|The)$/);
});

test('a word without end is cut all the same', () => {
  expect(rowsOf('x'.repeat(1000))[0]!.text).toHaveLength(280);
});

test('an empty comment points to its header, and an unknown time is left out', () => {
  expect(rowsOf('', null)).toEqual([
    { spans: [{ start: 0, end: HEADER.length }], lead: 'ada', text: '', badge: null, notes: [] },
  ]);
});
