import { describe, expect, test } from 'vitest';
import { isArticleType, linkedThings, typesOf } from '../../../src/page/extract/json-ld.ts';
import { linkedData } from '../../../src/page/extract/linked-data.ts';
import { ownArticles, type PageNames } from '../../../src/page/extract/own-article.ts';

const NOWHERE: PageNames = { addresses: [], titles: [] };
const articlesOf = (...sources: string[]) => ownArticles(linkedThings(sources), NOWHERE);
const dataOf = (...sources: string[]) => linkedData(articlesOf(...sources), linkedThings(sources));

describe('an article in JSON-LD', () => {
  test('in a graph, authors as things, strings and lists', () => {
    const source =
      '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Bees","author":[{"name":"A. Holm"},"B. Varga"],"publisher":{"name":"Post"},"datePublished":"2024-05-04"}]}';
    expect(dataOf(source)).toMatchObject({
      headline: 'Bees',
      authors: ['A. Holm', 'B. Varga'],
      publisher: 'Post',
      published: '2024-05-04',
    });
    expect(linkedThings([source]).flatMap(typesOf)).toEqual(['webpage', 'newsarticle']);
  });
  const cases: readonly [string, string, Partial<ReturnType<typeof dataOf>>][] = [
    [
      'line breaks in strings, and a comment around the whole',
      '<!-- {"@type":"Article","headline":"Two\nlines"} -->',
      { headline: 'Two lines' },
    ],
    [
      'commas behind the last of a list',
      '{"@type":"Article","author":["A. Holm",],"headline":"Bees", }',
      { authors: ['A. Holm'], headline: 'Bees' },
    ],
    [
      'characters written as in markup',
      '{"@type":"Article","headline":"Holm &amp; Varga&#8217;s &#x62;ees &c."}',
      { headline: 'Holm & Varga’s bees &c.' },
    ],
    [
      'values of their own, and lists',
      '{"@type":"Article","headline":{"@value":"Bees","@language":"en"},"author":{"@list":[{"name":["A. Holm"]}]}}',
      { headline: 'Bees', authors: ['A. Holm'] },
    ],
    [
      'people told of elsewhere',
      '{"@graph":[{"@type":"Article","author":{"@id":"#1"},"publisher":{"@id":"#2"}},{"@id":"#1","name":"A. Holm"},{"@id":"#2","name":"Post"}]}',
      { authors: ['A. Holm'], publisher: 'Post' },
    ],
    ['not free', '{"@type":"Article","isAccessibleForFree":"False"}', { isFree: false }],
    [
      'free, by the address of the word',
      '{"@type":"Article","isAccessibleForFree":"http://schema.org/True"}',
      { isFree: true },
    ],
    ['its words, counted or to be counted', '{"@type":"Article","articleBody":"The bees are back."}', { words: 4 }],
    ['its types in full', '{"@type":"https://schema.org/NewsArticle","headline":"Bees"}', { headline: 'Bees' }],
  ];
  test.each(cases)('%s', (_, source, known) => expect(dataOf(source)).toMatchObject(known));

  test('what the first leaves out, the next may say', () => {
    expect(dataOf('{"@type":"Article"}')).toMatchObject({ headline: null });
    const own = linkedThings([
      '[{"@type":"Article","headline":"Bees"},{"@type":"BlogPosting","dateModified":"2024-05-05"}]',
    ]);
    expect(linkedData(own, own)).toMatchObject({ headline: 'Bees', modified: '2024-05-05' });
  });
});

describe('no article', () => {
  test.each([
    '',
    'null',
    '[]',
    '{',
    '"text"',
    '{"@type":7}',
    '{"@graph":{"@graph":{"@graph":[[[]]]}}}',
    '[[[[1]]]]',
    '{"@type":"Person","name":"A. Holm"}',
    "{'@type':'Article'}",
    `{"@type":"Article","headline":"${'x'.repeat(1_000_000)}"}`,
    '['.repeat(100_000),
  ])('%.50s', (source) => expect(articlesOf(source)).toEqual([]));

  test('names that refer to themselves end', () => {
    expect(dataOf('{"@id":"#1","@type":"Article","author":{"@id":"#1"},"headline":[[[[[["Bees"]]]]]]}')).toMatchObject({
      headline: null,
      authors: [],
    });
  });
  test('a chain of ten thousand things ends', () => {
    expect(linkedThings([`${'{"mainEntity":'.repeat(3000)}{}${'}'.repeat(3000)}`]).flatMap(typesOf)).toEqual([]);
  });
  test('half a million things are not looked at', () => {
    expect(linkedThings([`[${'{},'.repeat(300_000)}{}]`]).length).toBeLessThanOrEqual(2000);
  });
});

test.each(['newsarticle', 'article', 'blogposting', 'liveblogposting', 'reportagenewsarticle', 'opinionnewsarticle'])(
  '%s is an article',
  (type) => expect(isArticleType(type)).toBe(true),
);
test.each(['webpage', 'jobposting', 'socialmediaposting', 'articlelist', ''])('%s is none', (type) =>
  expect(isArticleType(type)).toBe(false),
);

describe('whose article it is', () => {
  const page: PageNames = {
    addresses: ['https://www.post.example/2024/bees?utm=1', 'https://post.example/2024/bees/'],
    titles: ['Bees return to the mill | Post'],
  };
  const own = (...things: object[]) =>
    ownArticles(linkedThings([JSON.stringify(things.map((thing) => ({ '@type': 'NewsArticle', ...thing })))]), page)
      .length;

  test.each([
    ['by its address', { url: 'http://post.example/2024/bees#start' }],
    [
      'by the address of its page',
      { mainEntityOfPage: { '@id': 'https://post.example/2024/bees' }, headline: 'A hum' },
    ],
    ['by its headline', { headline: 'Bees return to the mill', url: 'https://amp.post.example/bees' }],
    ['by its headline, written as in markup', { headline: 'Bees&#160;return to the mill' }],
    ['for it says neither', { datePublished: '2024-05-04' }],
  ])('the page’s own %s', (_, thing) => expect(own(thing)).toBe(1));

  test.each([
    ['at another address', { url: 'https://post.example/2024/wasps', headline: 'Wasps leave' }],
    ['of another page', { mainEntityOfPage: 'https://post.example/2024/wasps' }],
  ])('another one %s', (_, thing) => expect(own(thing)).toBe(0));

  test('of several that do not say, the first', () => {
    expect(own({ headline: 'A hum' }, { headline: 'A buzz' })).toBe(1);
    expect(own({ headline: 'A hum' }, { headline: 'Bees return to the mill' })).toBe(1);
  });
});
