import { expect, test } from 'vitest';
import { noticeFor } from '../../../src/extension/popup/notice-for.ts';

const host = 'news.example';
const none = (reason: 'no-text' | 'not-an-article' | 'unrecognised' | 'language') =>
  ({ kind: 'no-article', host, reason }) as const;

test.each([
  [none('not-an-article'), false, 'not-an-article'],
  [none('unrecognised'), false, 'not-an-article'],
  [none('language'), false, 'language'],
  [none('no-text'), false, 'not-an-article'],
  [none('no-text'), true, 'no-text'],
  [{ kind: 'no-article', host, reason: 'in-frame', address: 'https://news.example/a', frame: null }, false, 'in-frame'],
  [{ kind: 'off', host }, false, 'off'],
  [{ kind: 'failed', host, message: '' }, false, 'failed'],
  [{ kind: 'idle', host }, true, 'failed'],
  [{ kind: 'restricted' }, false, 'restricted'],
  [{ kind: 'reader-view' }, false, 'reader-view'],
  [{ kind: 'permission' }, false, 'permission'],
] as const)('%j, insisted: %j', (reached, insisted, notice) => {
  expect(noticeFor(reached, insisted)).toBe(notice);
});
