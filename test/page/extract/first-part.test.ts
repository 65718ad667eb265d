import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractAnyway, firstPart, rangeOf } from '../../../src/page/extract/index.ts';
import type { PageText } from '../../../src/page/extract/page-text.ts';

const BODY = [
  'The ferry between the two islands sails again after eleven weeks in the yard, its owner said.',
  'The engine had failed in a storm, and nobody on the smaller island could get to work on time.',
  'Fares stay as they are until autumn, when the council will look at the costs of the repair.',
];

function pageOf(body: readonly string[]): PageText {
  const { document } = new JSDOM(
    `<article><h1>The ferry</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article>`,
  ).window;
  return extractAnyway(document, 'https://news.example/the-old-ferry-sails-again') as PageText;
}

const page = pageOf(BODY);
const [, first, second] = page.blocks;

test('a text that is not too long is read whole', () => {
  expect(firstPart(page, page.text.length)).toBe(page);
});

test.each([
  ['within a paragraph: to the end of a word', second!.start + 20, 'The engine had', 2],
  ['between two paragraphs', second!.end + 1, 'get to work on time.', 1],
  ['at the end of one', first!.end, 'its owner said.', 2],
])('%s', (_, most, last, unread) => {
  const part = firstPart(page, most);
  expect(part.text.length).toBeLessThanOrEqual(most);
  expect(part.text.endsWith(last), part.text).toBe(true);
  expect(part.metadata.unread).toBe(unread);
  for (const { end } of part.blocks) expect(end).toBeLessThanOrEqual(part.text.length);
  expect(rangeOf(part, { start: 0, end: part.text.length })?.toString().endsWith(last)).toBe(true);
  for (const { start, node, offset, length } of part.runs)
    expect(node.data.slice(offset, offset + length)).toBe(part.text.slice(start, start + length));
});
