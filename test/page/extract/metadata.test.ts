import { describe, expect, test } from 'vitest';
import type { Head } from '../../../src/page/extract/head.ts';
import { linkedData } from '../../../src/page/extract/json-ld.ts';
import { metadata } from '../../../src/page/extract/metadata.ts';

const head = (meta: Record<string, string>, scripts: string[] = [], title: string | null = null): Head => ({
  meta: new Map(Object.entries(meta)),
  data: linkedData(scripts),
  title,
  canonical: null,
  language: null,
});
const page = { heading: null, byline: null, url: 'https://www.post.example/2024/bees' };

describe('JSON-LD', () => {
  test('an article in a graph, authors as things, strings and lists', () => {
    const data = linkedData([
      '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Bees","author":[{"name":"A. Holm"},"B. Varga"],"publisher":{"name":"Post"},"datePublished":"2024-05-04"}]}',
    ]);
    expect(data).toMatchObject({
      headline: 'Bees',
      authors: ['A. Holm', 'B. Varga'],
      publisher: 'Post',
      published: '2024-05-04',
    });
    expect([...data.types]).toEqual(['webpage', 'newsarticle']);
  });
  test('line breaks in strings, and a comment around the whole', () => {
    expect(linkedData(['<!-- {"@type":"Article","headline":"Two\nlines"} -->']).headline).toBe('Two lines');
  });
  test.each(['', 'null', '[]', '{', '"text"', '{"@type":7}', '{"@graph":{"@graph":{"@graph":[[[]]]}}}', '[[[[1]]]]'])(
    '%s is no article',
    (source) => expect(linkedData([source])).toMatchObject({ headline: null, authors: [], published: null }),
  );
  test('a chain of ten thousand things ends', () => {
    expect(linkedData([`${'{"mainEntity":'.repeat(3000)}{}${'}'.repeat(3000)}`]).types.size).toBe(0);
  });
});

describe('what is known of the article', () => {
  const cases: readonly [string, Head, Partial<ReturnType<typeof metadata>>][] = [
    [
      'Open Graph where there is no JSON-LD',
      head({ 'og:title': 'Bees return', 'og:site_name': 'Post' }),
      { title: 'Bees return', outlet: 'Post' },
    ],
    [
      'the outlet after the title is cut off',
      head({ 'og:site_name': 'Valley Post' }, [], 'Bees return | Valley Post'),
      { title: 'Bees return' },
    ],
    [
      'a dash in the title is not',
      head({ 'og:site_name': 'Valley Post' }, [], 'Bees return – at last'),
      { title: 'Bees return – at last' },
    ],
    ['the host where no outlet is named', head({}), { outlet: 'post.example' }],
    ['an author that is an address is no name', head({ author: 'https://post.example/holm' }), { byline: null }],
    ['a date with its time', head({ 'article:published_time': '2024-05-04 09:30' }), { published: '2024-05-04T09:30' }],
    ['a date in words', head({ date: 'Sat, 04 May 2024 09:30:00 GMT' }), { published: '2024-05-04T09:30:00.000Z' }],
    ['no date', head({ date: 'last Saturday' }), { published: null }],
  ];
  test.each(cases)('%s', (_, given, known) => expect(metadata(given, page)).toMatchObject(known));

  test('the heading that the page shows goes before what it calls itself', () => {
    expect(metadata(head({ 'og:title': 'Bees!' }), { ...page, heading: 'Bees return to the mill' }).title).toBe(
      'Bees return to the mill',
    );
  });
  test('a file without an address has none, and no outlet', () => {
    expect(metadata(head({}), { ...page, url: 'https://page.invalid/' })).toMatchObject({ url: null, outlet: null });
  });
});
