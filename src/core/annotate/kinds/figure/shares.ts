import { catches } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureHit } from './amount.ts';
import { isModified } from './beside.ts';
import type { FigureWords } from './words.ts';

/** What halves and quarters divide by: teams and years have them too. */
const QUARTERS: ReadonlySet<number> = new Set([2, 4]);

/** Whether a fraction stands by itself: no thing behind it is the third ("fell a third time"). */
function ofItself(parts: Tokens, { end }: FigureHit, { stops }: FigureWords): boolean {
  const behind = parts[end];
  return !behind || behind.line || /^[.,;:)”"’'—–]$/.test(behind.word.text) || stops.has(behind.word.lower);
}

/** Whether a fraction is less than a whole: "thirty-fifth" is none, nor "a decade and a half of". */
export const isPart = ({ caught }: FigureHit): boolean => {
  const over = caught.find(({ name }) => name === 'number')?.value.numeral?.value ?? 1;
  const under = caught.find(({ name }) => name === 'denominator' || name === 'half')?.value.factor ?? 2;
  const one = caught.every(({ name }) => name === 'denominator');
  return over >= 1 && over < under && !(one && under === 2);
};

/** Whether a word before it makes a stretch of a fraction: "the first [half] of", but "a [two-thirds] majority". */
export const ofPart = (parts: Tokens, hit: FigureHit, { parts: leads, numbers }: FigureWords): boolean => {
  const lead = lowerAt(parts, hit.start - 1);
  return leads.has(lead) && !(numbers.one.has(lead) && catches(hit, 'number').length > 0);
};

/** "A quarter of a million", "of a century": the number behind it is the figure, or the whole is a span of time. */
export const ofNumber = (parts: Tokens, { end }: FigureHit, { numbers, units }: FigureWords): boolean =>
  numbers.one.has(lowerAt(parts, end)) &&
  (numbers.scales.has(lowerAt(parts, end + 1)) || units.get(lowerAt(parts, end + 1))?.figure === 'duration');

/** Whether a fraction without "of" is one where it stands: "fell by [a third]", "nearly [a third]", "[two thirds] said"; quarters may be of a year. */
export function isShare(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  if (words.moves.has(lowerAt(parts, hit.start - 1))) return ofItself(parts, hit, words);
  if (!catches(hit, 'number').length) return isModified(parts, hit.start, words) && ofItself(parts, hit, words);
  return !QUARTERS.has(catches(hit, 'denominator')[0]!.value.factor!);
}
