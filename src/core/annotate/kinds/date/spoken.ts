import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { DateHit } from './caught.ts';
import type { DateWords } from './words.ts';

/** Whether quotation marks hold what stands at `at`: the nearest before it in its paragraph opens, or the straight ones are odd. */
function inQuotes(parts: Tokens, at: number): boolean {
  let straight = 0;
  for (let back = at - 1; back >= 0 && !parts[back + 1]!.line; back -= 1) {
    const { text } = parts[back]!.word;
    if (/[“”]/.test(text)) return text === '“';
    straight += Number(text === '"');
  }
  return straight % 2 === 1;
}

/** Whether a day is told from where somebody speaks, which may be another day than the article’s: “We won [today]”; not what is news that day, “He left earlier [today]”, “[Today]’s vote”. */
export const isSpoken = (parts: Tokens, { start, end }: DateHit, { phases, nowadays }: DateWords): boolean =>
  !phases.has(lowerAt(parts, start - 1)) && parts[end]?.word.plain !== nowadays.possessive && inQuotes(parts, start);
