// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../src/core/model/article.ts';
import { extractAnyway } from '../../../src/page/extract/extract.ts';

const TEXT =
  '<p>The old quarry was drained in March, and the town has argued about what to do with the hole ever since then.</p>'.repeat(
    3,
  );
const H1 = '<h1>Bees return to the mill</h1>';

const data = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

interface Page {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly url?: string;
}

function known({ head = '', above = H1, below = '', url = 'https://www.post.example/2024/bees' }: Page): Metadata {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = head;
  document.body.innerHTML = `<main><article>${above}${TEXT}</article>${below}</main>`;
  const found = extractAnyway(document, url);
  if ('reason' in found) throw new Error(found.reason);
  return found.metadata;
}

describe('the title', () => {
  const cases: readonly [string, Page, string | null][] = [
    [
      'the heading, whatever the page calls itself',
      { head: meta('og:title', 'Bees!') + data({ headline: 'Buzz' }) },
      'Bees return to the mill',
    ],
    [
      'a headline that the tab shows',
      { head: `<title>Bees return – Post</title>${data({ headline: 'Bees return' })}`, above: '' },
      'Bees return',
    ],
    [
      'no headline that is nowhere',
      { head: `<title>Bees return</title>${data({ headline: 'You will not believe these bees' })}`, above: '' },
      'Bees return',
    ],
    [
      'the outlet after it is cut off',
      { head: `<title>Bees return | Valley Post</title>${meta('og:site_name', 'Valley Post')}`, above: '' },
      'Bees return',
    ],
    [
      'a dash in it is not',
      { head: `<title>Bees return – at last</title>${meta('og:site_name', 'Valley Post')}`, above: '' },
      'Bees return – at last',
    ],
    [
      'a word set above it within its heading is left out',
      {
        head: data({ headline: 'Bees return to the mill' }),
        above: '<h1><span>Nature</span> <span>Bees return to the mill</span></h1>',
      },
      'Bees return to the mill',
    ],
    [
      'but no words that are set as the rest is',
      { head: meta('og:title', 'Bees return'), above: '<h1>At last: Bees return</h1>' },
      'At last: Bees return',
    ],
    [
      'nor any that a short headline leaves out',
      { head: meta('og:title', 'Bees return'), above: '<h1><b>Bees return</b> to the mill</h1>' },
      'Bees return to the mill',
    ],
    [
      'not the standfirst below it, though the page calls itself that',
      {
        head: meta('og:title', 'Bees are said to return to a mill in the valley'),
        above: `<hgroup><h1>Wings and wheels</h1><h2 class="dek">Bees are said to return to a mill in the valley</h2></hgroup>`,
      },
      'Wings and wheels',
    ],
    [
      'but a heading that the page calls itself, below another that is named for nothing',
      {
        head: meta('og:title', 'Bees are said to return to a mill'),
        above: `<div><h1>Nature</h1><h2>Bees are said to return to a mill</h2></div>`,
      },
      'Bees are said to return to a mill',
    ],
    ['none', { above: '' }, null],
  ];
  test.each(cases)('%s', (_, page, title) => expect(known(page).title).toBe(title));
});

describe('who wrote it', () => {
  const BYLINE = '<p class="byline">Words: Ann Holm</p>';
  const cases: readonly [string, Page, string | null][] = [
    [
      'the line that names a declared author',
      { head: data({ author: { name: 'Ann Holm' } }), above: `${H1}<p class="byline">4 May 2024</p>${BYLINE}` },
      'Words: Ann Holm',
    ],
    [
      'declared authors whose names are shown elsewhere',
      {
        head: data({ author: [{ name: 'Ann Holm' }, 'B. Varga'] }),
        below: '<aside>Ann Holm writes about bees.</aside>',
      },
      'Ann Holm',
    ],
    [
      'that author alone where the line tells days or hours too',
      {
        head: data({ author: ['Ann Holm', 'Ben Ruud'] }),
        above: `${H1}<p class="byline">Ann Holm and Ben Ruud · Posted: 4 May 2024 | Last updated: 5 May</p>`,
      },
      'Ann Holm, Ben Ruud',
    ],
    [
      'in whatever case they are set',
      { head: data({ author: 'Ann Holm' }), above: `${H1}<div class="byline">BY ANN HOLM</div>` },
      'BY ANN HOLM',
    ],
    [
      'an author in a button, whom two declarations name',
      {
        head: data({ author: { name: 'Ann Holm' } }) + meta('author', 'Ann Holm'),
        above: `${H1}<button class="author"><p>By Ann Holm</p></button>`,
      },
      'Ann Holm',
    ],
    [
      'none whom one names',
      { head: data({ author: { name: 'Ann Holm' } }), above: `${H1}<button>By Ann Holm</button>` },
      null,
    ],
    [
      'none that two name, and that is no name',
      { head: data({ author: { name: 'admin' } }) + meta('author', 'admin') },
      null,
    ],
    ['no author that is nowhere', { head: data({ author: 'admin' }) }, null],
    [
      'the next place that gives a name, where one gives an address',
      {
        head: meta('article:author', 'https://post.example/holm') + meta('sailthru.author', 'Ann Holm'),
        above: H1 + BYLINE,
      },
      'Words: Ann Holm',
    ],
    ['no author that is an address', { head: meta('author', 'https://post.example/holm') }, null],
    [
      'rather a line without figures',
      { above: `${H1}<p class="byline">4 May 2024, 10:15</p>${BYLINE}` },
      'Words: Ann Holm',
    ],
    [
      'no line that is a day alone',
      { above: `${H1}<p class="byline">4 May 2024, 10:15</p><p class="byline">Published May 4th, 2024</p>` },
      null,
    ],
    ['a line with a day and a name', { above: `${H1}<p>By Ann Holm, 4 May 2024</p>` }, 'By Ann Holm, 4 May 2024'],
    [
      'whom a link by the title leads to',
      {
        above: `${H1}<p class="byline">4 May 2024 <a href="/authors/ann-holm">Ann Holm</a> <a href="/town">Our Town</a></p>`,
      },
      'Ann Holm',
    ],
    [
      'below a standfirst that stands with the text',
      { above: `<header>${H1}<p class="dek">They were gone for eleven years.</p><div>By Ann Holm</div></header>` },
      'By Ann Holm',
    ],
    [
      'in a part that says what it has',
      { above: `${H1}<div class="has-social-tools"><p class="byline">By Ann Holm</p></div>` },
      'By Ann Holm',
    ],
    [
      'what stands above the text about the author',
      { above: `${H1}<div class="author-info"><div>Ann Holm</div><div>Newt reporter</div></div>` },
      'Ann Holm',
    ],
    ['no word there that is no name', { above: `${H1}<div class="author-info"><div>Nature</div></div>` }, null],
    [
      'no line that says when alone',
      { above: `${H1}<p class="byline">Updated 10:01 pm PST, Tuesday, November 19, 2019</p>` },
      null,
    ],
    [
      'a name before its agency and the day',
      { above: `${H1}<p class="byline">Ann Holm / VPA / Nov 20, 2026, 08:10 IST</p>` },
      'Ann Holm / VPA / Nov 20, 2026, 08:10 IST',
    ],
    [
      'no line that says when before a mark',
      { above: `${H1}<p class="byline">Last Updated | Nov 20, 2026, 08:10 IST</p>` },
      null,
    ],
    [
      'no word that leads to a name, alone',
      { above: `${H1}<div class="byline"><p>By</p><p>Ann Holm</p></div>` },
      'Ann Holm',
    ],
    [
      'several of them',
      {
        above: `${H1}<div><a rel="author" href="/1">Ann Holm</a></div><div><a rel="author" href="/2">B. Varga</a></div>`,
      },
      'Ann Holm, B. Varga',
    ],
    ['no link in the text, or below it', { below: '<p><a href="/authors/ann-holm">Ann Holm</a></p>' }, null],
    [
      'no link that is no name',
      { above: `${H1}<p><a href="/authors/">Authors</a> <a href="/by/1">@holm at 9</a></p>` },
      null,
    ],
    [
      'a line in the footer of its head',
      { above: `${H1}<footer class="meta">Submitted by Ann Holm on Tue, 03/12/2024</footer>` },
      'Submitted by Ann Holm on Tue, 03/12/2024',
    ],
  ];
  test.each(cases)('%s', (_, page, byline) => expect(known(page).byline).toBe(byline));
});

describe('when it was published, and changed', () => {
  const time = (date: string, more = ''): string => `<time datetime="${date}" ${more}></time>`;
  const scope = (date: string, within: string): string =>
    `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="${date}">${within}</div>`;
  const cases: readonly [string, Page, Pick<Metadata, 'published' | 'modified'>][] = [
    [
      'JSON-LD before Open Graph',
      {
        head:
          data({ datePublished: '2024-05-04', dateModified: '2024-05-06' }) +
          meta('article:published_time', '2024-05-05'),
      },
      { published: '2024-05-04', modified: '2024-05-06' },
    ],
    [
      'Open Graph',
      { head: meta('article:published_time', '2024-05-04') + meta('article:modified_time', '2024-05-05') },
      { published: '2024-05-04', modified: '2024-05-05' },
    ],
    ['as other publishers name it', { head: meta('article:published', '2024-05-04') }, { published: '2024-05-04' }],
    [
      'or set one name before the other',
      { head: meta('og:article:published_time', '2024-05-04') + meta('og:article:modified_time', '2024-05-05') },
      { published: '2024-05-04', modified: '2024-05-05' },
    ],
    [
      'microdata with two properties at once',
      { head: '<meta itemprop="datePublished dateCreated" content="2024-05-04">' },
      { published: '2024-05-04' },
    ],
    [
      'what is no date gives way',
      { head: data({ datePublished: 'yesterday' }) + meta('date', 'Sat, 04 May 2024 09:30:00 GMT') },
      { published: '2024-05-04T09:30:00Z' },
    ],
    [
      'not changed before it was published',
      { head: data({ datePublished: '2024-05-04', dateModified: '2024-05-01' }) },
      { published: '2024-05-04' },
    ],
    [
      'nor at the same time',
      { head: data({ datePublished: '2024-05-04T09:30:00Z', dateModified: '2024-05-04T09:30:00Z' }) },
      { published: '2024-05-04T09:30:00Z' },
    ],
    ['microdata of what the article stands in', { above: scope('2024-05-04', H1) }, { published: '2024-05-04' }],
    ['no microdata of another one', { below: scope('2020-01-01', '<h3>Wasps leave</h3>') }, { published: null }],
    [
      'the time under the title',
      { above: `${H1}${time('2024-05-04')}${time('2024-05-05', 'class="updated"')}` },
      { published: '2024-05-04', modified: '2024-05-05' },
    ],
    [
      'the time below the standfirst',
      {
        above: `${H1}<p class="standfirst">They were gone for eleven years, and nobody knew why.</p>${time('2024-05-04')}`,
      },
      { published: '2024-05-04' },
    ],
    ['the time in its header', { above: `<header>${time('2024-05-04')}${H1}</header>` }, { published: '2024-05-04' }],
    ['no time below the text', { below: time('2024-05-04') }, { published: null }],
    ['a day under the title', { above: `${H1}<div>Saturday, May 4, 2024</div>` }, { published: '2024-05-04' }],
    [
      'with more beside it',
      { above: `${H1}<div>By Ann Holm | Posted 4th May 2024, 9:15 PM</div>` },
      { published: '2024-05-04' },
    ],
    [
      'data before it',
      { head: meta('date', '2024-05-03'), above: `${H1}<div>4 May 2024</div>` },
      { published: '2024-05-03' },
    ],
    ['no day above the title', { above: `<div>Saturday, May 4, 2024</div>${H1}` }, { published: null }],
    ['no day of a change', { above: `${H1}<div>Updated May 4, 2024</div>` }, { published: null }],
    [
      'no month alone, and no day that may be one of two',
      { above: `${H1}<div>May 2024</div><div>04/05/2024</div>` },
      { published: null },
    ],
    [
      'no day that the text tells of',
      { above: `${H1}<p>It was on 4 May 2024 that the first of them were seen on the roof.</p>${TEXT}` },
      { published: null },
    ],
    [
      'no data of another article',
      { head: data({ url: 'https://post.example/wasps', headline: 'Wasps leave', datePublished: '2020-01-01' }) },
      { published: null },
    ],
  ];
  test.each(cases)('%s', (_, page, dates) => {
    const { published, modified } = known(page);
    expect({ published, modified }).toEqual({ modified: undefined, ...dates });
  });
});

describe('where it stands, and in which language', () => {
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
  test.each([
    [canonical('https://post.example/bees'), 'https://post.example/bees'],
    [canonical('/bees'), 'https://www.post.example/bees'],
    [canonical('https://post.example/'), 'https://www.post.example/2024/bees'],
    [meta('og:url', 'https://post.example/bees'), 'https://post.example/bees'],
    [canonical('javascript:alert(1)'), 'https://www.post.example/2024/bees'],
  ])('%s: %s', (head, url) => expect(known({ head }).url).toBe(url));
  test('a file without an address has none, and no outlet', () => {
    expect(known({ url: 'https://page.invalid/' })).toMatchObject({ url: null, outlet: null });
  });
  test.each([
    [data({ publisher: { name: 'Hope Comes Back' } }) + meta('og:site_name', 'The Post'), 'Hope Comes Back'],
    [data({ publisher: { name: 'Hope Comes Back' } }) + meta('og:site_name', 'Post'), 'Post'],
    [
      `<title>Bees – Hope Comes Back</title>${data({ publisher: 'Hope Comes Back' })}${meta('og:site_name', 'Post')}`,
      'Hope Comes Back',
    ],
  ])('of its outlet’s names, the one that host or tab has too: %s', (head, outlet) =>
    expect(known({ head }).outlet).toBe(outlet),
  );
  test.each([
    [
      'what the tab ends with, where the host is short for it',
      '<title>Bees - The Valley Post</title>',
      'The Valley Post',
    ],
    ['no tail that the host is not short for', '<title>Bees - A Homecoming</title>', 'valpost.example'],
    ['an edition is no outlet', meta('og:site_name', 'U.S.') + meta('twitter:site', '@ValPost'), 'ValPost'],
    ['nor is another account', meta('og:site_name', 'U.S.') + meta('twitter:site', '@post_bees'), 'valpost.example'],
  ])('%s', (_, head, outlet) => expect(known({ head, url: 'https://www.valpost.example/bees' }).outlet).toBe(outlet));
  test('its host where no outlet is named', () => expect(known({}).outlet).toBe('post.example'));
  test.each([
    [data({ inLanguage: 'en-GB' }), 'en'],
    [meta('og:locale', 'de_CH'), 'de'],
    [meta('og:locale', 'English'), undefined],
    ['', undefined],
  ])('%s: %s', (head, language) => expect(known({ head }).language).toBe(language));
});

describe('whether it is all here', () => {
  const closed = { isAccessibleForFree: false };
  test.each([
    ['kept for some, and short', data(closed), true],
    ['kept for some, and much longer than what is here', data({ ...closed, wordCount: 800 }), true],
    ['kept for some, and as long as what is here', data({ ...closed, wordCount: 30 }), undefined],
    ['locked, by another word', meta('article:content_tier', 'locked'), true],
    ['metered', meta('article:content_tier', 'metered'), undefined],
    [
      'free, whatever else is said',
      meta('article:content_tier', 'locked') + data({ isAccessibleForFree: true }),
      undefined,
    ],
  ])('%s', (_, head, cut) => expect(known({ head }).cut).toBe(cut));
  test('kept for some, and long enough to be whole', () => {
    const text = Array.from({ length: 12 }, (_, at) => TEXT.replaceAll('town', `town by quay ${at}`)).join('');
    expect(known({ head: data(closed), above: H1 + text }).cut).toBeUndefined();
  });
});

describe('what its page says it is', () => {
  test.each([
    [{ '@type': 'OpinionNewsArticle' }, undefined, 'opinion'],
    [{ '@type': ['Article', 'AnalysisNewsArticle'] }, undefined, 'analysis'],
    [{ articleSection: ['Opinion', 'World'] }, 'Opinion', undefined],
    [{ '@type': 'NewsArticle', articleSection: 'World' }, 'World', undefined],
    [{ '@type': 'NewsArticle' }, undefined, undefined],
  ])('%j: section %s, genre %s', (article, section, genre) => {
    const found = known({ head: data({ headline: 'Bees return to the mill', ...article }) });
    expect([found.section, found.genre]).toEqual([section, genre]);
  });

  test('its section by a meta element', () => {
    expect(known({ head: meta('article:section', 'Comment') }).section).toBe('Comment');
  });
});

describe('which of its pages this is', () => {
  const turn = (href: string): string => `<link rel="next" href="${href}">`;
  const pager = (...numbers: number[]): string =>
    numbers.map((number) => `<a href="/2024/bees/${number}">${number}</a> `).join('');
  const url = 'https://post.example/2024/bees-return';
  test.each([
    ['the first of several', { head: turn(`${url}/2`), url }, { page: 1, of: null }],
    [
      'the second, by a parameter',
      { head: `<link rel="prev" href="${url}?page=1">`, url: `${url}?page=2` },
      { page: 2, of: null },
    ],
    [
      'by links to all',
      { below: `<a rel="next" href="${url}/2">2</a><a href="${url}/3">3</a>`, url },
      { page: 1, of: 3 },
    ],
    [
      'by links to some',
      { below: `<a rel="next" href="${url}/2">2</a><a href="${url}/9">9</a>`, url },
      { page: 1, of: null },
    ],
    [
      'by words',
      { head: turn(`${url}/page/3/`), below: '<div>Page 2 of 3</div>', url: `${url}/page/2/` },
      { page: 2, of: 3 },
    ],
    ['the next article', { head: turn('https://post.example/2024/wasps-leave'), url }, undefined],
    ['a later page of another one', { head: turn('https://post.example/2024/wasps-leave/2'), url }, undefined],
    [
      'the next article, by its number',
      { head: turn('https://post.example/news/4'), url: 'https://post.example/news/3' },
      undefined,
    ],
    ['pages that nothing turns to', { below: pager(2, 3), url }, undefined],
    ['the same page', { head: turn(`${url}#comments`), url }, undefined],
  ])('%s', (_, page, part) => expect(known(page).part).toEqual(part));
});
