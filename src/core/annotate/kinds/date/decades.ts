import type { Tokens } from '../../../text/tokens.ts';
import type { DateHit } from './caught.ts';
import type { DateWords } from './words.ts';

/** How many words before "the 80s" may tell that they are degrees. */
const REACH = 8;

const lower = (parts: Tokens, at: number): string => parts[at]?.word.lower ?? '';

/** The century of the decade that stands right before, joined to the one at `at`: "the 1870s and [80s]"; `null` where none does. */
export function centuryBefore(parts: Tokens, at: number, words: DateWords): number | null {
  const joined = words.decadeJoints.has(lower(parts, at - 1)) && /^['’]?s$/.test(lower(parts, at - 2));
  const decade = joined ? lower(parts, at - 3) : '';
  if (/^[12]\d\d0$/.test(decade)) return Number(decade.slice(0, 2)) * 100;
  const told =
    /^[2-9]0$/.test(decade) && (/^[’']$/.test(lower(parts, at - 4)) || words.articles.has(lower(parts, at - 4)));
  return told ? 1900 : null;
}

/** Whether "early", and an article, lead to a decade of two digits: "the early [90s]", not "her early 90s". */
export const isHalfTold = (parts: Tokens, at: number, { articles, parting }: DateWords): boolean =>
  /^[5-9]0$/.test(lower(parts, at)) && parting.has(lower(parts, at - 1)) && articles.has(lower(parts, at - 2));

/** Whether "the 80s" are degrees: "temperatures in the 80s", "the 80s °F". */
export function isWarmth(parts: Tokens, { start, end }: DateHit, { warmth }: DateWords): boolean {
  if (warmth.has(lower(parts, end))) return true;
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) if (warmth.has(lower(parts, at))) return true;
  return false;
}
