import type { Article, Block } from '../model/article.ts';
import { contains, type Span, trimmed } from '../model/span.ts';
import { partitionPoint } from '../search.ts';

/** The last of spans in order that starts at or before `offset`; `null` where none does. */
export const lastFrom = <Found extends Span>(spans: readonly Found[], offset: number): Found | null =>
  spans[partitionPoint(spans.length, (at) => spans[at]!.start <= offset) - 1] ?? null;

/** The block that holds a span; `null` where none does. */
export function blockOf({ blocks }: Article, span: Span): Block | null {
  const block = lastFrom(blocks, span.start);
  return block && contains(block, span) ? block : null;
}

/** The sentence that holds a span; `null` outside the article's sentences (titles, headings, captions). */
export function sentenceOf({ sentences }: Article, span: Span): Span | null {
  const sentence = lastFrom(sentences, span.start);
  return sentence && contains(sentence, span) ? { start: sentence.start, end: sentence.end } : null;
}

/** The words that carry a span: its sentence, else its run-in heading or block, else its line. */
export function passageOf(article: Article, span: Span): Span {
  const sentence = sentenceOf(article, span);
  if (sentence) return sentence;
  const block = blockOf(article, span);
  if (block?.runIn && contains(block.runIn, span)) return block.runIn;
  if (block) return trimmed(article.text, block);
  const start = article.text.lastIndexOf('\n', span.start - 1) + 1;
  const end = article.text.indexOf('\n', span.end);
  return trimmed(article.text, { start, end: end < 0 ? article.text.length : end });
}
