// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/recognise/fingerprint.ts';
import { recognise } from '../../../src/core/recognise/recognise.ts';
import { keyWords } from '../../../src/core/text/normalise.ts';
import { type AlignBlock, align } from '../../../src/page/align/align.ts';
import { extract } from '../../../src/page/extract/extract.ts';
import { rangeOf } from '../../../src/page/extract/range.ts';

const source = readFileSync(join(import.meta.dirname, '../../../src/articles/meta-torrents/source.txt'), 'utf8');
const paragraphs = [...source.matchAll(/\S.*/g)].map((match) => ({
  start: match.index,
  end: match.index + match[0].length,
}));
const words = (text: string) =>
  keyWords(text)
    .map(({ key }) => key)
    .join(' ');
const of = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
const markup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The article as bundled: title, byline, ten paragraphs, a related line, comments. */
const kinds = paragraphs.map((_, at): AlignBlock['kind'] =>
  at === 0 ? 'title' : at === 1 ? 'byline' : at < 12 ? 'paragraph' : at === 12 ? 'related' : 'comment',
);
const bundled = { text: source, blocks: paragraphs.map((span, at) => ({ ...span, kind: kinds[at]! })) };
const body = paragraphs.slice(2, 12);

/** As the publisher builds it: run-in headings in bold, assets, break comments, a pull-quote, a box about another article. */
const published = (asset: (text: string) => string) => `<html><head><title>${markup(of(paragraphs[0]!))}</title>
<meta property="og:type" content="article"></head><body><div class="content-container"><article class="article article-normal">
<h1><span>${markup(of(paragraphs[0]!))}</span></h1><div class="article-content-wrapper"><div class="blob js-post-images-container">
${body
  .map(
    (span, at) => `<div class="article-asset-normal"><div class="asset-content"><p>${asset(of(span))}</p></div></div>
${at === 2 ? `<!-- BREAK 1 --><div class="article-asset-summary"><div class="asset-content"><p class="sumario">${markup(of(body[5]!).split('. ')[1]!)}</p></div></div>` : ''}
${at === 4 ? '<div class="desvio-container"><a href="/x">Another story about something else entirely, told at length</a></div>' : ''}`,
  )
  .join('\n')}
</div></div></article></div></body></html>`;

function open(html: string, url: string) {
  document.documentElement.innerHTML = html;
  const page = extract(document, url);
  if ('reason' in page) throw new Error(page.reason);
  return page;
}

const bold = (text: string) => markup(text).replace(/^([^.?]{3,45}[.?])(?= )/, '<strong>$1</strong>');
const edited = (text: string) =>
  bold(text)
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/ (\w+) (?=to|of|that)/g, '\u00a0<em>$1</em> ')
    .replace(/(\w{6})(\w)/g, '$1\u200b$2');

const index = [
  {
    slug: 'seed',
    addresses: ['*://*.publisher.example/*'],
    title: '',
    outlet: null,
    fingerprint: fingerprint(body.map(of).join('\n\n')),
  },
];

test.each([
  ['as published', bold, 10],
  ['an edited copy', edited, 10],
  ['with paragraphs missing', (text: string) => (/^(?:Unsealed|Plundering)/.test(text) ? '' : edited(text)), 8],
])('the bundled article, %s: recognised, and each paragraph is where it stands', (_, asset, found) => {
  const page = open(published(asset), 'https://copy.example/story-about-books');
  expect(recognise(page.text, 'https://copy.example/story-about-books', index)?.slug).toBe('seed');
  const { map, coverage } = align(bundled, page);
  expect(coverage).toEqual({ found, total: 10 });
  let placed = 0;
  for (const span of body) {
    const place = map(span);
    if (!place) continue;
    placed += 1;
    const range = rangeOf(page, place)!;
    expect(words(range.toString())).toBe(words(of(span)));
    expect(range.startContainer.parentElement!.closest('.sumario')).toBeNull();
  }
  expect(placed).toBe(found);
});
