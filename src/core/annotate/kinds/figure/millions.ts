import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import { pluralAt } from './nouns.ts';
import type { FigureWords } from './words.ts';

/** How many words before "4m" may tell what it is: "its profits fell to about 4m". */
const REACH = 6;

/** Whether a word that tells of sums or crowds stands before the number, in its clause; not in "won the 100m", "won gold with a throw of 64.12m". */
function afterSum(parts: Tokens, number: number, { determiners, sums }: FigureWords): boolean {
  if (determiners.has(lowerAt(parts, number - 1))) return false;
  for (let at = number - 1; at >= number - REACH && !parts[at + 1]!.line; at -= 1) {
    if (sums.before.has(lowerAt(parts, at))) return true;
    if (sums.far.has(lowerAt(parts, at))) return false;
    if (!parts[at] || parts[at]!.word.shape === 'mark') break;
  }
  return false;
}

/** Whether the letter at `at`, glued to a number, is millions and not metres: "worth 4m", "4m people", "4m to 5m people", "4m have fled"; not "a 4m wall". */
export function isMillions(parts: Tokens, at: number, words: FigureWords, alone = false): boolean {
  const next = parts[at + 1];
  const noun = lowerAt(parts, at + 1);
  const joins = words.towards.has(noun) || words.nounJoints.has(noun) || noun === '–';
  const ranges = !alone && joins && lowerAt(parts, at + 3) === lowerAt(parts, at);
  if (ranges && isMillions(parts, at + 3, words, true)) return true;
  if (words.lengths.has(noun)) return false;
  if (noun === '-') return words.units.get(lowerAt(parts, at + 2))?.figure === 'money';
  if (afterSum(parts, at - 1, words)) return true;
  if (!next?.spaced || next.line) return false;
  return words.sums.behind.has(noun) || words.units.has(noun) || pluralAt(parts, at + 1, words) !== null;
}
