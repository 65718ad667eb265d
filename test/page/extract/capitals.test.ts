// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractAnyway } from '../../../src/page/extract/extract.ts';

const prose = (month: string): string =>
  `<p>The old quarry was drained in ${month}, and the town has argued about what to do with the hole ever since then.</p>`;

/** What a line between two paragraphs is read as. */
function kindOf(line: string): string | undefined {
  document.head.innerHTML = '';
  document.body.innerHTML = `<article><h1>A hole that nobody wants</h1>${['March', 'April', 'May'].map(prose).join('')}${line}${prose('June')}</article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  return page.blocks.at(-2)?.kind;
}

test.each(['<p>A BAD NIGHT FOR NEWTS</p>', '<p>WHAT OF THE ‘NEWTS’</p>', '<p>WHO PAYS?</p>'])(
  '%s heads what is below it',
  (line) => expect(kindOf(line)).toBe('heading'),
);

test.each([
  '<p>A bad night for newts in the old quarry</p>',
  '<p>THE NEWTS ARE GONE, A SIGN AT THE QUARRY SAYS.</p>',
  '<p>THE SIGN AT THE OLD QUARRY SAYS:</p>',
])('%s is a paragraph', (line) => expect(kindOf(line)).toBe('paragraph'));
