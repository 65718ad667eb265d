import type { Span } from '../../core/model/span.ts';
import { partitionPoint } from '../../core/search.ts';
import type { AlignBlock, AlignText } from './words.ts';

/** Blocks of one text that stand in another as they are. */
export interface Verbatim {
  /** Where a span's words are; `null` where less than half of them is there. */
  map(span: Span): Span | null;
  has(block: AlignBlock): boolean;
}

/** The blocks that have each text, in order. */
function byText({ text, blocks }: AlignText): Map<string, AlignBlock[]> {
  const found = new Map<string, AlignBlock[]>();
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const same = found.get(words);
    if (same) same.push(block);
    else found.set(words, [block]);
  }
  return found;
}

/** Where what `span` has of some blocks went; `null` where less than half of it is anywhere. */
function mapped(span: Span, blocks: readonly AlignBlock[], places: ReadonlyMap<AlignBlock, AlignBlock>): Span | null {
  let [all, kept, first, last] = [0, 0, -1, -1];
  const opening = partitionPoint(blocks.length, (at) => blocks[at]!.end <= span.start);
  for (let at = opening; at < blocks.length && blocks[at]!.start < span.end; at += 1) {
    const block = blocks[at]!;
    const [start, end] = [Math.max(span.start, block.start), Math.min(span.end, block.end)];
    const place = places.get(block);
    all += end - start;
    if (!place) continue;
    kept += end - start;
    const shift = place.start - block.start;
    if (first < 0) first = start + shift;
    last = end + shift;
  }
  return first < 0 || kept * 2 < all ? null : { start: first, end: last };
}

/** Between paragraphs of an article stand such short lines that are none of it; a longer one may be a copy of theirs. */
const SHORT = 60;

/** Each block's place in `to`, of those that stand there as they are and as often. */
function placesOf(from: AlignText, to: AlignText): Map<AlignBlock, AlignBlock> {
  const theirs = byText(to);
  const places = new Map<AlignBlock, AlignBlock>();
  for (const [words, blocks] of byText(from)) {
    const same = theirs.get(words);
    if (same?.length === blocks.length) for (const [at, block] of blocks.entries()) places.set(block, same[at]!);
  }
  return places;
}

/** Whether blocks follow each other, with nothing between them in `blocks` that is long. */
function followOn(places: readonly AlignBlock[], blocks: readonly AlignBlock[]): boolean {
  if (places.some(({ start }, at) => at > 0 && start < places[at - 1]!.start)) return false;
  const [first, last] = [places[0]?.start ?? 0, places.at(-1)?.start ?? 0];
  const taken = new Set(places);
  return blocks.every((block) => {
    const isBetween = block.start > first && block.start < last && !taken.has(block);
    return !isBetween || block.end - block.start <= SHORT;
  });
}

/**
 * The blocks of `from` that stand in `to` as they are and in order, if with them all is said: nothing else is left of
 * the one, `optional` blocks apart, or of the other. Else `null`: their words must be compared.
 */
export function verbatim(from: AlignText, to: AlignText, optional: (block: AlignBlock) => boolean): Verbatim | null {
  const places = placesOf(from, to);
  const isLeft = from.blocks.some((block) => !places.has(block) && !optional(block));
  if (isLeft && places.size < to.blocks.length) return null;
  if (
    !followOn(
      from.blocks.flatMap((block) => places.get(block) ?? []),
      to.blocks,
    )
  )
    return null;
  return { has: (block) => places.has(block), map: (span) => mapped(span, from.blocks, places) };
}
