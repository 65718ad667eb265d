import { type Span, startingBefore } from '../../../model/span.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { DateHit } from './caught.ts';
import type { DateWords } from './words.ts';

/**
 * Whether a day is told from where somebody speaks, which may be another day than the article’s: “We won [today]”; not what is
 * news that day, “He left earlier [today]”, “[Today]’s vote”. `quotations`: those of the text, in order and disjoint.
 */
export function isSpoken(
  parts: Tokens,
  { start, end }: DateHit,
  { quotations, words: { phases, nowadays } }: { quotations: readonly Span[]; words: DateWords },
): boolean {
  if (phases.has(lowerAt(parts, start - 1)) || parts[end]?.word.plain === nowadays.possessive) return false;
  const at = parts[start]!.start;
  return (quotations[startingBefore(quotations, at) - 1]?.end ?? 0) > at;
}
