import type { Tokens } from '../../../text/tokens.ts';
import type { DateWords } from './words.ts';

/** How far back from a date the verb is looked for that it goes with, in tokens. */
const REACH = 14;

/**
 * Whether the nearest verb or plan before a date looks ahead: "will meet on [Friday]", "is due in [May]", not "said on
 * [Friday] it will". Looks back within the sentence.
 */
export function looksAhead(parts: Tokens, start: number, { futures, pasts, looksPast }: DateWords): boolean {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) {
    const { word, line } = parts[at]!;
    if (/^[.!?;:]$/.test(word.text)) return false;
    if (futures.has(word.plain)) return true;
    if (pasts.has(word.plain) || (!word.capital && looksPast.test(word.plain))) return false;
    if (line) return false;
  }
  return false;
}
