// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { explain, extract } from '../../../src/page/extract/extract.ts';

const SENTENCES = [
  'The old quarry was drained in March, and the town has argued about what to do with the hole ever since then.',
  'Nobody has asked the newts, which came back within a week of the last pump’s leaving, in greater numbers than before.',
  'A fence was put up in May, after two boys had been pulled out of the mud by a farmer with a rope and a tractor.',
  'The council meant to fill it with rubble from the old school, but the rubble turned out to hold what the law calls waste.',
  'Now a firm from the capital wants to sell tickets to divers, who would have to bring the water with them.',
];
const TEXT = SENTENCES.map((text) => `<p>${text}</p>`).join('');
const page = (line = '') => `<h1>A hole that nobody wants</h1>${line}<div>${TEXT}</div>`;
const URL = 'https://a.example/a-hole-that-nobody-wants';

function isArticle(body: string, { head = '', url = URL } = {}): boolean {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return 'text' in extract(document, url);
}

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('a page that says nothing of itself', () => {
  test('is none where nothing dates it and nobody signs it', () => {
    expect(isArticle(page())).toBe(false);
    expect(explain(document, URL)?.why).toContain('neither date nor author');
  });
  test.each([
    '<p class="byline">Ada Holm</p>',
    '<p>By Ada Holm</p>',
    '<p>3 May 2024</p>',
    '<p>May 2024</p>',
    '<p>vor 3 Stunden, 2024</p>',
    '<p><time>three hours ago</time></p>',
  ])('may be one with %s', (line) => expect(isArticle(page(line))).toBe(true));
  test.each(['<p>Item 20244</p>', '<p>In stock</p>', '<p>4 min</p>'])('and is none with %s', (line) =>
    expect(isArticle(page(line))).toBe(false),
  );
  test('may be one where its markup says so of title and text', () => {
    expect(isArticle(`<article>${page()}</article>`)).toBe(true);
    expect(isArticle(`<h1>A hole that nobody wants</h1><article>${TEXT}</article>`)).toBe(false);
  });
  test('is none where its markup says so of text with code in it', () => {
    expect(isArticle(`<article>${page()}<pre><code>npm install quarry</code></pre></article>`)).toBe(false);
    expect(isArticle(`<article>${page('<p>3 May 2024</p>')}<pre><code>npm install quarry</code></pre></article>`)).toBe(
      true,
    );
  });
  test('may be one where its address, its data or its being a file dates it', () => {
    expect(isArticle(page(), { url: 'https://a.example/2024/05/a-hole-that-nobody-wants' })).toBe(true);
    expect(isArticle(page(), { head: '<meta name="date" content="2024-05-03">' })).toBe(true);
    expect(isArticle(page(), { head: '<meta property="og:type" content="article">' })).toBe(true);
    expect(isArticle(page(), { url: 'https://page.invalid/' })).toBe(true);
  });
});

describe('headings', () => {
  const entry = (at: number, link: boolean) =>
    `<h2>${link ? `<a href="/${at}">Newts return to quarry no. ${at}</a>` : `Newts in quarry no. ${at}`}</h2>${TEXT.replaceAll('.<', `, for the ${at}th time.<`)}`;
  const list = (link: boolean) =>
    `<h1>From the quarries</h1><p>3 May 2024</p>${[1, 2, 3, 4, 5].map((at) => entry(at, link)).join('')}`;
  test('that are links make a page a list of stories', () => expect(isArticle(list(true))).toBe(false));
  test('that are none do not', () => expect(isArticle(list(false))).toBe(true));
  test('nor do they on a page that says it is an article', () =>
    expect(isArticle(list(true), { head: '<meta property="og:type" content="article">' })).toBe(true));
});

describe('what a page is by its data or address', () => {
  const data = (type: string) => `<script type="application/ld+json">{"@type":"${type}","name":"Newts"}</script>`;
  test.each(['Event', 'PodcastEpisode', 'Course'])('no article: %s', (type) =>
    expect(isArticle(page('<p>3 May 2024</p>'), { head: data(type) })).toBe(false),
  );
  test.each(['Place', 'Person', 'WebPage'])('nothing by: %s', (type) =>
    expect(isArticle(page('<p>3 May 2024</p>'), { head: data(type) })).toBe(true),
  );
  test.each(['https://a.example/jobs/1', 'https://docs.a.example/x', 'https://a.example/wiki/Talk:Quarry'])(
    'no article: %s',
    (url) => expect(isArticle(page('<p>3 May 2024</p>'), { url })).toBe(false),
  );
  test('an article about jobs that says it is one', () => {
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03">';
    expect(isArticle(page(), { head, url: 'https://a.example/jobs/hundreds-queue-for-quarry-jobs' })).toBe(true);
  });
});
