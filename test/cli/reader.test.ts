import { expect, test } from 'vitest';
import { makeReader } from '../../src/cli/reader.ts';

const HTML = `<!doctype html><title>Ferry opens</title><meta property="og:type" content="article"><article><h1>Ferry opens after ten years</h1>
<p>By Anna Dijkstra</p>${'<p>The ferry across the bay opened on Tuesday, ten years after the council of Westhaven first voted for it, the harbour company said.</p>'.repeat(6)}</article>`;

test('a page is read with its title; in batches only its body is', async () => {
  const reader = makeReader();
  const whole = await reader.html({ html: HTML, url: null }, {});
  const body = await reader.html({ html: HTML, url: null, bodyOnly: true }, {});
  if ('reason' in whole || 'reason' in body) throw new Error('no article');
  expect(whole.article.text).toMatch(/^Ferry opens after ten years/);
  expect(body.article.text).toMatch(/^The ferry across the bay/);
  expect(body.article.metadata.title).toBe('Ferry opens after ten years');
});
