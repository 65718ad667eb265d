// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractAnyway } from '../../../src/page/extract/extract.ts';

const counted = (who: string) =>
  `<p>The ${who} were counted in June by the warden of the reserve, who found more of them than before.</p>`;
const TEXT = ['newts', 'divers', 'frogs', 'toads', 'bats', 'owls', 'pumps'].map(counted).join('');

/** The last paragraph that is read of an article. */
function last(byline: string, text: string, before = TEXT): string {
  document.head.innerHTML = '';
  document.body.innerHTML = `<article><h1>A hole that nobody wants</h1><p class="byline">${byline}</p>${before}<p>${text}</p></article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  const { start, end } = page.blocks.at(-1)!;
  return page.text.slice(start, end);
}

test.each([
  ['By Siri Falk', 'Siri Falk teaches history at the university.'],
  ['Siri Falk', 'Siri Falk is our correspondent in the valley. She has kept newts since 2011.'],
  ['Siri Falk and Ada Holm', 'Ada Holm, who kept newts as a child, writes about water.'],
  ['By Siri Falk 5 minute Read', 'Siri Falk teaches history at the university.'],
  ['Siri Falk · The Post · Posted: May 4, 2024', 'Siri Falk teaches history at the university.'],
  ['Von Jörg von Palm', 'Jörg von Palm schreibt über Wasser.'],
  ['By Siri Falk', '(Siri Falk is the author of “Newts.” She lives here.)'],
])('what is told at the end of who wrote it is none of the text: %s: %s', (byline, text) =>
  expect(last(byline, text)).not.toBe(text),
);

test.each([
  ['By Siri Falk', 'Ada Holm teaches history at the university.'],
  ['By Siri Falk', 'Siri Falkenberg teaches history at the university.'],
  ['By Siri Falk', 'She says that Siri Falk teaches history at the university.'],
  ['By Siri', 'Siri was the first of the newts to be given a name.'],
  ['', 'Siri Falk teaches history at the university.'],
])('what tells of others is: %s: %s', (byline, text) => expect(last(byline, text)).toBe(text));

/** What is read between the byline and the text. */
function belowByline(text: string): string[] {
  document.head.innerHTML = '';
  document.body.innerHTML = `<article><h1>A hole that nobody wants</h1><p class="byline">By Siri Falk</p><p>${text}</p><div>${TEXT}</div></article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  return page.blocks.flatMap(({ standfirst, start, end }) => (standfirst ? [page.text.slice(start, end)] : []));
}

test('who wrote it is told below the byline too', () => {
  const REPORTER = 'Siri Falk reported from three counties over two weeks, and counted newts in each.';
  const OTHER = 'Three counties were asked over two weeks, and newts were counted in each of them.';
  expect(belowByline(REPORTER)).toEqual([]);
  expect(belowByline(OTHER)).toEqual([OTHER]);
});

test('and so is what a short text tells', () =>
  expect(last('By Siri Falk', 'Siri Falk teaches history at the university.', counted('newts'))).toContain('Falk'));
