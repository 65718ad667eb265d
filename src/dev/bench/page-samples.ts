import type { Span } from '../../core/model/span.ts';
import type { PageBlock, PageText } from '../../page/extract/page-text.ts';
import type { PageMark } from '../../page/paint/painter.ts';
import { numbers } from './page-prose.mjs';

/** How long some work takes, in milliseconds. */
export function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export const words = (text: string): number => text.split(/\s+/).length;

/** So many single words of the page's article as marks, evenly over it. */
export function marksOf({ text, blocks }: PageText, count: number): PageMark[] {
  const all = blocks.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\p{L}{3,}/gu)].map((word) => ({
      start: start + word.index,
      end: start + word.index + word[0].length,
    })),
  );
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => ({
    ...(all[Math.floor(at * step)] as Span),
    highlight: 'newsgloss-name',
  }));
}

/** Points of the viewport. */
export function points(count: number): [number, number][] {
  const random = numbers(9);
  return Array.from({ length: count }, () => [random(innerWidth), random(innerHeight)]);
}

/** An article that stands on the page with other words here and there, and quotes from it. */
export interface Misquoted {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly quotes: readonly Span[];
}

/** The page's article with a word in forty changed, and one paragraph in ten gone from the page. */
export function misquoted(page: PageText, count: number): Misquoted {
  const random = numbers(11);
  const blocks: PageBlock[] = [];
  const quotes: Span[] = [];
  let text = '';
  for (const block of page.blocks) {
    const own = page.text.slice(block.start, block.end);
    if (random(10) === 0) text = add('Nothing of this paragraph is on the page any longer, they wrote.', block);
    text = add(
      own.replace(/\p{L}{4,}/gu, (word) => (random(40) ? word : 'otherwise')),
      block,
    );
  }
  function add(words: string, block: PageBlock): string {
    const start = text.length;
    blocks.push({ ...block, start, end: start + words.length });
    return `${text}${words}\n\n`;
  }
  for (let at = 0; quotes.length < count; at += 1) {
    const block = blocks[at % blocks.length];
    if (!block) break;
    const start = block.start + random(Math.max(1, block.end - block.start - 80));
    quotes.push({ start, end: Math.min(block.end, start + 20 + random(60)) });
  }
  return { text, blocks, quotes };
}
