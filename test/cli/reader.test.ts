import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeReader } from '../../src/cli/reader.ts';
import { english } from '../../src/core/language/en/index.ts';
import { localPage, TITLE } from '../pages/local.mjs';

const MODEL = path.resolve(import.meta.dirname, '../../src/core/language/en/names/model.bin');

test('a page is read with its title; in batches only its body is', async () => {
  const reader = makeReader(english(new Uint8Array(readFileSync(MODEL))));
  const whole = await reader.html({ html: localPage(), url: null }, {});
  const body = await reader.html({ html: localPage(), url: null, bodyOnly: true }, {});
  if ('reason' in whole || 'reason' in body) throw new Error('no article');
  expect(whole.article.text.startsWith(TITLE)).toBe(true);
  expect(body.article.text).toMatch(/^WESTHAVEN — The city council/);
  expect(body.article.metadata.title).toBe(TITLE);
}, 20_000);
