import type { Article } from '../model/article.ts';
import { byPosition, type Span } from '../model/span.ts';
import type { Stretch } from '../text/rules.ts';
import { type Tokens, tokenFrom } from '../text/tokens.ts';

const SKIPPED: ReadonlySet<string> = new Set(['related', 'comment']);

/** The article's own blocks, each a stretch by itself: no mark runs from one into the next. The whole text where no blocks are known. */
export function ownBlocks({ text, blocks }: Article): readonly Span[] {
  return blocks.length === 0 ? [{ start: 0, end: text.length }] : blocks.filter(({ kind }) => !SKIPPED.has(kind));
}

/** Spans as stretches of parts, in order. */
export function stretchesOf(parts: Tokens, spans: readonly Span[]): readonly Stretch[] {
  return [...spans]
    .sort(byPosition)
    .map(({ start, end }) => ({ from: tokenFrom(parts, start), to: tokenFrom(parts, end) }));
}
