// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mayBeArticle } from '../../../src/page/extract/early.ts';
import { extract } from '../../../src/page/extract/extract.ts';

const SENTENCE = 'The old quarry was drained in March, and the town has argued about the hole ever since then. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);
const headlines = (count: number) => `<li><a href="/x"><h3>${SENTENCE}</h3></a></li>`.repeat(count);

function show(body: string, head = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
}
const ask = (path: string) => mayBeArticle(document, `https://post.example${path}`);

const OG_ARTICLE = '<meta property="og:type" content="article">';
const OG_WEBSITE = '<meta property="og:type" content="website">';
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bees"}</script>';

beforeEach(() => show(''));

describe('worth measuring', () => {
  const cases: readonly [string, string, string, string][] = [
    ['text, and nothing else known', '/quarry', paragraphs(6), ''],
    ['an article by its data, its text still to come', '/bees-return-to-mill', '<p>Loading</p>', OG_ARTICLE + DATA],
    ['a long text at the root of a site', '/', paragraphs(20), ''],
    ['text after a long menu', '/quarry', headlines(80) + paragraphs(6), ''],
    [
      'text in an ideographic script',
      '/q',
      '<p>古い採石場は三月に水を抜かれ、それ以来町ではその穴をめぐる議論が続いている。</p>'.repeat(5),
      '',
    ],
    ['text in a frame of the site', '/quarry', '<iframe></iframe>', ''],
    ['an empty element of the page’s own', '/quarry', '<story-text></story-text>', ''],
  ];
  test.each(cases)('%s', (_, path, body, head) => {
    show(body, head);
    const frame = document.querySelector('iframe');
    if (frame) frame.contentDocument!.body.innerHTML = paragraphs(6);
    expect(ask(path)).toBe(true);
  });

  test('text under an open shadow root', () => {
    show('<div></div>');
    document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = paragraphs(6);
    expect(ask('/quarry')).toBe(true);
  });
});

describe('ruled out', () => {
  const cases: readonly [string, string, string, string][] = [
    ['an empty page', '/quarry', '', ''],
    ['headlines alone', '/town', headlines(200), ''],
    ['a front page, whatever is on it', '/', paragraphs(40), OG_WEBSITE],
    ['a thread of a forum', '/forum/quarry', paragraphs(40), ''],
    ['a form to log in', '/login', `<form>${paragraphs(1)}<input type="password"></form>`, ''],
    ['a shop’s goods', '/copper-gutter-two-metres', paragraphs(2), '<meta property="og:type" content="og:product">'],
    ['text in scripts alone', '/quarry', `<script>/* ${SENTENCE.repeat(40)} */</script>`, ''],
    [
      'text in the menu and the footer alone',
      '/quarry',
      `<nav>${paragraphs(6)}</nav><footer>${paragraphs(6)}</footer>`,
      '',
    ],
    ['an advertisement’s empty frame', '/quarry', '<iframe></iframe>', ''],
  ];
  test.each(cases)('%s', (_, path, body, head) => {
    show(body, head);
    expect(ask(path)).toBe(false);
    expect(extract(document, `https://post.example${path}`)).toHaveProperty('reason');
  });

  test('by address and head alone, without a look at the text', () => {
    show(paragraphs(40), OG_WEBSITE);
    const look = vi.spyOn(Node.prototype, 'parentElement', 'get');
    expect(ask('/')).toBe(false);
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
  });
});

test('the look ends as soon as there is enough', () => {
  show(`${paragraphs(6)}<div>${paragraphs(400)}</div>`);
  const look = vi.spyOn(Node.prototype, 'parentElement', 'get');
  expect(ask('/quarry')).toBe(true);
  expect(look.mock.calls.length).toBeLessThan(40);
  look.mockRestore();
});

describe('every page that is taken for an article is worth measuring', () => {
  test.each([
    ['publisher.html', '/ferry-that-nobody-ordered'],
    ['second-below.html', '/2024/04/bees'],
    ['wrapped.html', '/two-roofs'],
    ['teasers.html', '/2024/05/lime-trees'],
  ])('%s', (name, path) => {
    document.documentElement.innerHTML = readFileSync(join(import.meta.dirname, '../../pages/extract', name), 'utf8');
    expect(ask(path)).toBe(true);
  });
});

describe('a document of another type than text', () => {
  test.each([
    ['text/html', true],
    ['application/xhtml+xml', true],
    ['text/plain', true],
    ['multipart/related', true],
    ['application/json', false],
    ['application/rss+xml', false],
    ['image/svg+xml', false],
    ['application/pdf', false],
  ])('%s: %s', (type, expected) => {
    show(`<article><h1>${SENTENCE}</h1>${paragraphs(12)}</article>`, OG_ARTICLE + DATA);
    vi.spyOn(document, 'contentType', 'get').mockReturnValue(type);
    expect(ask('/news/bees-return-to-mill')).toBe(expected);
    const read = extract(document, 'https://post.example/news/bees-return-to-mill');
    expect('reason' in read && read.reason === 'no-text').toBe(!expected);
    vi.restoreAllMocks();
  });
});
