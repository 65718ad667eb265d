import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { DateHit } from './caught.ts';
import type { DateWords } from './words.ts';

/** The century of the decade that stands right before, joined to the one at `at`: "the 1870s and [80s]"; `null` where none does. */
export function centuryBefore(parts: Tokens, at: number, words: DateWords): number | null {
  const joined = words.decadeJoints.has(lowerAt(parts, at - 1)) && /^['’]?s$/.test(lowerAt(parts, at - 2));
  // "The 1870’s and 80’s".
  const last = /^['’]$/.test(lowerAt(parts, at - 3)) ? at - 4 : at - 3;
  const decade = joined ? lowerAt(parts, last) : '';
  if (/^[12]\d\d0$/.test(decade)) return Number(decade.slice(0, 2)) * 100;
  const told =
    /^[2-9]0$/.test(decade) &&
    (/^[’']$/.test(lowerAt(parts, last - 1)) || words.articles.has(lowerAt(parts, last - 1)));
  return told ? 1900 : null;
}

/** How far before "the 80s" the word is looked for that makes degrees of them, in tokens. */
const REACH = 8;

/** Whether "the 80s" are degrees: "temperatures were in the 80s", "highs will be in the 80s", "the 80s °F". */
export function isWarmth(parts: Tokens, { start, end }: DateHit, { warmth }: DateWords): boolean {
  if (warmth.has(lowerAt(parts, end))) return true;
  for (let at = start - 1; at >= start - REACH && !/^[.!?;]$/.test(lowerAt(parts, at)); at -= 1)
    if (warmth.has(lowerAt(parts, at))) return true;
  return false;
}
