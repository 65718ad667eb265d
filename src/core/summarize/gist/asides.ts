import type { ClaimMark } from '../../model/annotation.ts';
import { overlaps, type Span, slice, trimmed } from '../../model/span.ts';

/** What stands in brackets. */
const BRACKETS = /\([^()]{0,300}\)/gu;

/** With fewer words than these, brackets hold what is worth its room: "(AP)", "(3,100 kilometres)". */
const FEW = 3;

/** A word, or what tells how one is spoken. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/** What of a stretch of a claim is worth showing: its pieces about brackets that hold more than a word or two, and not what says who says so. */
export function withoutAsides(text: string, span: Span, { cue, source }: ClaimMark): readonly [Span, ...Span[]] {
  const words = slice(text, span);
  if (!words.includes('(')) return [span];
  const needed = [cue, source.span].filter((part): part is Span => part !== null);
  const pieces: Span[] = [];
  let { start } = span;
  for (const { 0: aside, index } of words.matchAll(BRACKETS)) {
    const here = { start: span.start + index, end: span.start + index + aside.length };
    const short = (aside.match(WORDS)?.length ?? 0) < FEW;
    // "LEEDS--(Wire, May 3) - The mill".
    const lined =
      /[—–-]\s?$/.test(text.slice(here.start - 2, here.start)) || /^\s?[—–-]/.test(text.slice(here.end, here.end + 2));
    // "FIRE (financial independence, retire early)".
    const [letters = ''] = /\p{Lu}{2,}(?=\s?$)/u.exec(text.slice(Math.max(0, here.start - 8), here.start)) ?? [];
    const spelt = letters[0]?.toLowerCase() === aside[1]!.toLowerCase();
    if (short || lined || spelt || here.end >= span.end || needed.some((part) => overlaps(part, here))) continue;
    pieces.push(trimmed(text, { start, end: here.start }));
    start = here.end;
  }
  const all = [...pieces, trimmed(text, { start, end: span.end })].filter((piece) =>
    /[\p{L}\p{N}]/u.test(slice(text, piece)),
  );
  return [all[0] ?? span, ...all.slice(1)];
}
