import { expect, test } from 'vitest';
import { makeReader } from '../../src/cli/reader.ts';
import { localPage, TITLE } from '../pages/local.mjs';

test('a page is read with its title; in batches only its body is', async () => {
  const reader = makeReader();
  const whole = await reader.html({ html: localPage(), url: null }, {});
  const body = await reader.html({ html: localPage(), url: null, bodyOnly: true }, {});
  if ('reason' in whole || 'reason' in body) throw new Error('no article');
  expect(whole.article.text.startsWith(TITLE)).toBe(true);
  expect(body.article.text).toMatch(/^WESTHAVEN — The city council/);
  expect(body.article.metadata.title).toBe(TITLE);
}, 20_000);
