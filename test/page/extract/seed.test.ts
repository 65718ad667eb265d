// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../../src/page/extract/extract.ts';
import { rangeOf } from '../../../src/page/extract/range.ts';

const source = readFileSync(join(import.meta.dirname, '../../../src/articles/meta-torrents/source.txt'), 'utf8').trim();
const paragraphs = source.split(/\n\s*\n/);
const markup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function show(html: string) {
  document.documentElement.innerHTML = html;
  return extract(document, 'https://aggregator.example/story/1');
}

test('the bundled article on a plain page: title, byline, body, related line and comments', () => {
  const [title, ...rest] = paragraphs;
  const page = show(
    `<head><title>${title}</title></head><body><h1>${title}</h1>${rest.map((text) => `<p>${markup(text)}</p>`).join('\n')}</body>`,
  );
  if (!('text' in page)) throw new Error(`no article: ${page.reason}`);
  expect(page.text).toBe(paragraphs.join('\n\n'));
  const kinds = page.blocks.map((block) => block.kind);
  expect(kinds.slice(0, 2)).toEqual(['title', 'byline']);
  expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(10);
  expect(kinds.filter((kind) => kind === 'related')).toHaveLength(1);
  expect(kinds.slice(-9)).toEqual(Array.from({ length: 9 }, () => 'comment'));
  for (const block of page.blocks) {
    expect(rangeOf(page, block)?.toString()).toBe(page.text.slice(block.start, block.end));
  }
});
