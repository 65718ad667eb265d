// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract, extractAnyway } from '../../../src/page/extract/extract.ts';
import type { PageText } from '../../../src/page/extract/page-text.ts';
import { rangeOf } from '../../../src/page/extract/range.ts';

/**
 * Pages built like real ones stand in test/pages/extract. What is text of the article there carries `data-as`, the kind
 * of block it is, and `data-bold`, its bold start; everything else must be left out.
 */
function load(name: string, url: string) {
  document.documentElement.innerHTML = readFileSync(join(import.meta.dirname, '../../pages/extract', name), 'utf8');
  return extract(document, url);
}

const shown = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const expected = () =>
  [...document.querySelectorAll('[data-as]')].map((element) => [
    element.getAttribute('data-as'),
    shown(textOf(element)),
  ]);
const textOf = (element: Element) => element.innerHTML.replace(/<br>/g, ' ').replace(/<[^>]+>/g, '');

const LIVE = 'https://www.valleypost.example/live/2024/may/04/dam-watch';

const article = (found: ReturnType<typeof extract>): PageText => {
  if ('reason' in found) throw new Error(found.reason);
  return found;
};

describe('finds the article, all of it and nothing beside it', () => {
  const cases = [
    ['publisher.html', 'https://www.lakeside.example/ferry-that-nobody-ordered'],
    ['second-below.html', 'https://post.example/2024/04/bees'],
    ['wrapped.html', 'https://gazette.example/two-roofs'],
    ['teasers.html', 'https://post.example/2024/05/lime-trees'],
    ['cards.html', 'https://post.example/2024/ferry-captain-retires'],
    ['live.html', LIVE],
    ['long-read.html', 'https://gazette.example/magazine/clockmakers-last-winter/2'],
  ] as const;
  test.each(cases)('%s', (name, url) => {
    const source = () => document.documentElement.outerHTML;
    load(name, url);
    const before = source();
    const found = article(extract(document, url));
    expect(found.blocks.map(({ kind, start, end }) => [kind, shown(found.text.slice(start, end))])).toEqual(expected());
    for (const block of found.blocks) {
      expect(shown(rangeOf(found, block)?.toString() ?? null).replaceAll(' ', '')).toBe(
        shown(found.text.slice(block.start, block.end)).replaceAll(' ', ''),
      );
    }
    expect(source()).toBe(before);
  });

  test('bold starts are candidates for run-in headings', () => {
    const found = article(load('publisher.html', 'https://www.lakeside.example/ferry'));
    const bold = found.blocks.flatMap(({ boldStart }) =>
      boldStart ? [found.text.slice(boldStart.start, boldStart.end)] : [],
    );
    expect(bold).toEqual(
      [...document.querySelectorAll('[data-bold]')].map((element) => element.getAttribute('data-bold')),
    );
  });

  test('what the page says of itself, checked against what it shows', () => {
    expect(article(load('publisher.html', 'https://www.lakeside.example/ferry')).metadata).toEqual({
      title: 'The ferry that nobody ordered is back on the lake',
      byline: 'By Ines Varga',
      outlet: 'Lakeside Weekly',
      published: '2024-03-05T09:30:00Z',
      url: 'https://www.lakeside.example/ferry',
    });
  });
});

describe('what is known of the article', () => {
  test('on one of its pages', () => {
    const url = 'https://gazette.example/magazine/clockmakers-last-winter/2';
    expect(article(load('long-read.html', url)).metadata).toEqual({
      title: 'The clockmaker’s last winter',
      byline: 'By Piet Holm',
      outlet: 'Slate Gazette',
      published: '2023-12-02T05:00:00+00:00',
      modified: '2023-12-09T08:30:00+00:00',
      part: { page: 2, of: 3 },
      url,
    });
  });
  test('among the data of other articles', () => {
    const found = article(load('cards.html', 'https://post.example/2024/ferry-captain-retires'));
    expect(found.metadata).toMatchObject({ byline: 'Ana Brandt', published: '2024-05-07' });
  });
  test('while it is still being written', () => {
    expect(article(load('live.html', LIVE)).metadata).toMatchObject({
      byline: 'Ana Brandt at the dam',
      modified: '2024-05-04T09:42:00+02:00',
    });
  });
});

describe('no article', () => {
  const cases = [
    ['home.html', 'https://post.example/'],
    ['home.html', 'https://post.example/town'],
    ['search.html', 'https://post.example/search?q=gutter'],
    ['shop.html', 'https://shop.example/copper-gutter-2-m'],
    ['login.html', 'https://post.example/login'],
    ['app.html', 'https://postbag.example/mail'],
    ['app.html', 'https://postbag.example/'],
    ['consent.html', 'https://www.valleypost.example/'],
    ['consent.html', LIVE],
    ['forum.html', 'https://forum.roofers.example/t/gutter-above-or-below'],
  ] as const;
  test.each(cases)('%s', (name, url) => {
    expect(load(name, url)).toEqual({ reason: expect.stringMatching(/^(?:not-an-article|no-text)$/) });
  });

  test('a wall that stands where an article is, under its address and with its data', () => {
    const wall = document.implementation.createHTMLDocument();
    load('live.html', LIVE);
    const head = document.head.innerHTML;
    load('consent.html', LIVE);
    wall.head.innerHTML = head;
    wall.body.innerHTML = document.body.innerHTML.replace('consent-page', 'box');
    expect(extract(wall, LIVE)).toEqual({ reason: 'not-an-article' });
  });

  test('an empty page', () => {
    document.documentElement.innerHTML = '';
    expect(extract(document, 'https://a.example/')).toEqual({ reason: 'no-text' });
  });

  test('read all the same where the reader says so', () => {
    load('shop.html', 'https://shop.example/copper-gutter-2-m');
    expect(article(extractAnyway(document, 'https://shop.example/x')).text).toContain('rolled from a single sheet');
  });
});
