import type { Span } from '../../../model/span.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { FigureHit } from './amount.ts';
import { phraseAfterOf } from './nouns.ts';
import type { FigureWords } from './words.ts';

/** A modifier has at most this many parts. */
const LONGEST = 4;

const spanOf = (parts: Tokens, from: number, end: number): Span => ({
  start: parts[from]!.start,
  end: parts[end - 1]!.end,
});
const phrase = (parts: Tokens, from: number, end: number): string =>
  parts
    .slice(from, end)
    .map(({ word }) => word.lower)
    .join(' ');

/** The longest phrase of a set that ends where the match starts. */
function modifierBefore(parts: Tokens, start: number, phrases: ReadonlySet<string>): Span | null {
  let found: Span | null = null;
  for (let from = start - 1; from >= Math.max(0, start - LONGEST) && !parts[from + 1]!.line; from -= 1) {
    if (phrases.has(phrase(parts, from, start))) found = spanOf(parts, from, start);
  }
  return found;
}

/** The longest phrase of a set that opens where the match ends. */
function modifierBehind(parts: Tokens, end: number, phrases: ReadonlySet<string>): Span | null {
  let found: Span | null = null;
  for (let to = end + 1; to <= Math.min(parts.length, end + 2) && !parts[to - 1]!.line; to += 1) {
    if (phrases.has(phrase(parts, end, to))) found = spanOf(parts, end, to);
  }
  return found;
}

/** "At least", "or more": the words that bound or soften a figure. */
export const modifierOf = (parts: Tokens, { start, end }: FigureHit, words: FigureWords): Span | null =>
  modifierBefore(parts, start, words.modifiers) ?? modifierBehind(parts, end, words.modifiersBehind);

/** What a figure is a figure of, where "of" says so right behind it. */
export function ofSpan(parts: Tokens, { end }: FigureHit, words: FigureWords): Span | null {
  const inside = parts[end - 1]?.word.lower === 'of';
  if (!inside && (parts[end]?.word.lower !== 'of' || parts[end]!.line)) return null;
  const noun = phraseAfterOf(parts, inside ? end : end + 1, words);
  return noun && spanOf(parts, noun.from, noun.end);
}
