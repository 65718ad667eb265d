import type { Tokens } from '../../../text/tokens.ts';
import { pluralAt } from './nouns.ts';
import type { FigureWords } from './words.ts';

/** How many words before "4m" may tell what it is: "its profits fell to about 4m". */
const REACH = 6;
const ENDS = /^[.!?;:,()]$/;

const lower = (parts: Tokens, at: number): string => parts[at]?.word.lower ?? '';

/** Whether the nearest word before the number that tells of sums and crowds, or of lengths, tells of sums; `null` where none does, and in "won the 100m". */
function afterSums(parts: Tokens, number: number, { determiners, sums, measured }: FigureWords): boolean | null {
  if (determiners.has(lower(parts, number - 1))) return null;
  for (let at = number - 1; at >= 0 && number - at <= REACH; at -= 1) {
    if (parts[at + 1]!.line || ENDS.test(lower(parts, at))) return null;
    if (sums.before.has(lower(parts, at))) return true;
    if (measured.has(lower(parts, at))) return false;
  }
  return null;
}

/** Whether what follows is counted, or is a sum: "4m people", "4m more tonnes", "a 4m loan"; not "a 4m wall", "4m high walls". */
function beforeCounted(parts: Tokens, from: number, words: FigureWords): boolean {
  let at = from;
  while (words.fillers.has(lower(parts, at)) && !parts[at]!.line) at += 1;
  const next = parts[at];
  if (!next || next.line || !next.spaced || next.word.shape !== 'word') return false;
  if (words.units.has(next.word.lower) || words.sums.of.has(next.word.lower)) return true;
  const noun = pluralAt(parts, at, words);
  return noun !== null && !words.spaces.has(lower(parts, noun.end - 1));
}

/** Whether the letter at `at`, glued to a number, is millions and not metres: "worth 4m", "4m people", "4m have fled". */
export function isMillions(parts: Tokens, at: number, words: FigureWords): boolean {
  const next = lower(parts, at + 1);
  if (words.lengths.has(next)) return false;
  if (next === '-') return words.units.get(lower(parts, at + 2))?.figure === 'money';
  return afterSums(parts, at - 1, words) ?? (words.sums.behind.has(next) || beforeCounted(parts, at + 1, words));
}
