// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractAnyway } from '../../../src/page/extract/extract.ts';
import type { PageText } from '../../../src/page/extract/page-text.ts';
import { rangeOf } from '../../../src/page/extract/range.ts';

const FIRST = [
  'The old quarry was drained in March, and the town has argued',
  'about what to do with the hole ever since then. The mayor',
  'wants a lake.',
];
const SECOND = [
  'Nobody has asked the newts, which came back within a week of the',
  'last pump’s leaving, in greater numbers than before.',
];
const file = (...chunks: string[][]) => chunks.map((lines) => lines.join('\n')).join('\n\n');

function read(html: string): PageText {
  document.head.innerHTML = '';
  document.body.innerHTML = html;
  const found = extractAnyway(document, 'https://a.example/quarry.txt');
  if ('reason' in found) throw new Error(found.reason);
  return found;
}
const lines = (page: PageText) => page.blocks.map(({ start, end }) => page.text.slice(start, end));
/** What stands on the page where each block is, white space collapsed. */
const shown = (page: PageText) =>
  page.blocks.map((block) => rangeOf(page, block)?.toString().replace(/\s+/g, ' ') ?? null);

describe('preformatted text', () => {
  test('a paragraph of any length is read, in one line or in many', () => {
    for (const long of [
      'wool and looms '.repeat(700_000),
      'wool and looms\n'.repeat(50_000),
      `${' '.repeat(500_000)}wool`,
    ]) {
      const page = read(`<pre>${file(FIRST, SECOND)}\n \n \n${long}</pre>`);
      expect(lines(page).slice(0, 2)).toEqual([FIRST.join(' '), SECOND.join(' ')]);
    }
  });
  const whole = [FIRST.join(' '), SECOND.join(' ')];
  const cases: readonly [string, string, string[]][] = [
    ['blank lines part paragraphs', file(FIRST, SECOND), whole],
    ['with spaces in them, and more than one', `${FIRST.join('\n')}\n \n\n  ${SECOND.join('\n  ')}`, whole],
    [
      'links and bold type in them',
      file(FIRST, SECOND).replace('quarry', '<a href="/q">quarry</a>').replace('before', '<b>before</b>'),
      whole,
    ],
    ['inline elements across paragraphs', `<span>${file(FIRST, SECOND)}</span>`, whole],
  ];
  test.each(cases)('%s', (_, source, expected) => {
    const page = read(`<pre>${source}</pre>`);
    expect(lines(page)).toEqual(expected);
    expect(shown(page)).toEqual(expected);
  });

  test('words in it have their place', () => {
    const page = read(`<pre>${file(FIRST, SECOND)}</pre>`);
    for (const word of page.text.matchAll(/\S+/g))
      expect(rangeOf(page, { start: word.index, end: word.index + word[0].length })?.toString()).toBe(word[0]);
  });

  describe('of a file, whose first line', () => {
    const kinds = (first: string) => {
      Object.defineProperty(document, 'contentType', { value: 'text/plain', configurable: true });
      const page = read(`<pre>${first}\n\n${file(FIRST, SECOND)}</pre>`);
      Reflect.deleteProperty(document, 'contentType');
      return page.blocks.map(({ kind }) => kind);
    };
    test('reads like a title, is it', () =>
      expect(kinds('A hole that nobody wants')).toEqual(['title', 'paragraph', 'paragraph']));
    test.each(['In March a quarry was drained, and it has been empty since.', 'A hole. “Newts!”', 'What was said:'])(
      'does not, is none: %s',
      (first) => expect(kinds(first)).not.toContain('title'),
    );
  });

  test('in other elements blank lines part nothing', () => {
    expect(lines(read(`<div>${file(FIRST, SECOND)}</div>`))).toHaveLength(1);
  });

  test('of the length of a book, all in one node', () => {
    const source = file(...Array.from({ length: 4000 }, (_, at) => [`${at} ${FIRST[0]}`, ...FIRST.slice(1)]));
    const page = read(`<pre>${source}</pre>`);
    expect(page.blocks).toHaveLength(4000);
    expect(rangeOf(page, page.blocks[3999]!)?.toString()).toMatch(/^3999 The old/);
  });
});
