import type { Tokens } from '../../../text/tokens.ts';
import type { DateWords } from './words.ts';

/** How far back from a date the verb is looked for that it goes with, in tokens. */
const REACH = 14;

/**
 * Whether the nearest verb or plan before a date looks ahead (1: "will meet on [Friday]", "is due in [May]") or back (-1:
 * "said on [Friday] it will"); 0 where there is none. Looks back within the sentence.
 */
export function direction(
  parts: Tokens,
  start: number,
  { ahead, futures, infinitive, bound, be, pasts, looksPast }: DateWords,
): -1 | 0 | 1 {
  if (ahead.every((word, at) => parts[start - ahead.length + at]?.word.plain === word)) return 1;
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) {
    const { word, line } = parts[at]!;
    if (/^[.!?;:]$/.test(word.text)) return 0;
    if (futures.has(word.plain) || (word.plain === infinitive && bound.has(parts[at - 1]?.word.plain ?? ''))) return 1;
    // A participle ("to be held") is as its "be" is.
    const past = pasts.has(word.plain) || (!word.capital && looksPast.test(word.plain));
    if (past && parts[at - 1]?.word.plain !== be) return -1;
    if (line) return 0;
  }
  return 0;
}
