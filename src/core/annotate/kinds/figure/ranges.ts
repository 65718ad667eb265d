import type { Numeral } from '../../../text/numeral.ts';
import { catches } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureHit } from './amount.ts';
import { modifierBefore } from './beside.ts';
import { pluralAt } from './nouns.ts';
import { afterName } from './numbered.ts';
import type { FigureWords } from './words.ts';

/** Whether what stands at `at` can be counted or measured. */
export function counts(parts: Tokens, at: number, words: FigureWords): boolean {
  const next = parts[at]?.word;
  if (!next) return false;
  const sign = words.unitSigns.has(next.text) && !words.gluedSigns.has(next.text);
  return sign || words.units.has(next.lower) || pluralAt(parts, at, words) !== null;
}

/** Whether another unit or noun follows what a rule took for the bare end of a range: "from 44 ml to 50 mg". */
export function otherUnit(parts: Tokens, { rule, end }: FigureHit, words: FigureWords): boolean {
  const bare =
    rule.after === 'from' ||
    (rule.means === 'age' && rule.after !== 'person' && rule.after !== 'people' && rule.after !== 'then');
  // "Holt, 52, faces": behind a comma nothing is counted.
  return bare && lowerAt(parts, end - 1) !== ',' && counts(parts, end, words);
}

/** The ends of a range lie less than so many times apart. */
const NARROW = 3;

/** Whether a sum is given for what is counted behind it: "[$20] to 30 people", "[$1.99] or 35p". */
const soldFor = (parts: Tokens, hit: FigureHit, words: FigureWords): boolean =>
  catches(hit, 'currency').length === 1 &&
  /^\p{L}/u.test(lowerAt(parts, catches(hit, 'number').at(-1)!.start - 1)) &&
  counts(parts, hit.end, words);

/** Whether a dash stands in a score: "Hartlow Town 2-3 Millbrook Rangers", "11-20 field goals". */
function isScore(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  const noun = catches(hit, 'noun')[0];
  if (!noun || lowerAt(parts, hit.caught[0]!.end) !== '-') return false;
  const counted = parts.slice(noun.start, noun.end).map(({ word, spaced }) => (spaced ? ' ' : '') + word.lower);
  return words.tallied.test(counted.join('').trim()) || afterName(parts, hit.start, words);
}

/** Whether the scale of a range is told once, at its end: "3 to 4 million"; not in "15,000 to 4.1 million". */
const sharesScale = (low: Numeral, high: Numeral): boolean =>
  high.scale >= 1000 && low.scale === 1 && low.value < 1000 && low.value * high.scale < high.value;

/** Whether two shares lie as far apart as the points before them tell, so that each is of another: "at -30 points ([30% to 60%])", "won by 12 points, [40% to 52%]". */
function isMargin(parts: Tokens, { start }: FigureHit, apart: number, { units }: FigureWords): boolean {
  const at = parts[start - 1]?.word.shape === 'mark' ? start - 2 : start - 1;
  if (parts[start]!.line || !/point$/.test(units.get(lowerAt(parts, at))?.name ?? '')) return false;
  return [at - 1, at - 2].some((number) => Number(lowerAt(parts, number)) === apart);
}

/** Whether "rose 2 to 10", or "50% to 40%" between two rivals, stands where a rule sees a range. */
export function falseRange(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  const [low, high] = hit.caught.flatMap(({ value }) => (value.numeral ? [value.numeral] : []));
  if (!low || !high || hit.rule.means !== 'amount' || hit.rule.after) return false;
  const before = lowerAt(parts, (modifierBefore(parts, hit.start, words.modifiers)?.from ?? hit.start) - 1);
  if (hit.rule.grouped && !catches(hit, 'number').every(({ start }) => parts[start]!.word.text.includes(',')))
    return true;
  if (soldFor(parts, hit, words)) return true;
  // "$12 a month or $80 a year".
  if (new Set(catches(hit, 'per').map(({ value }) => value.per)).size > 1) return true;
  if (words.rangeLeads.from.has(before)) return false;
  if (low.scale === high.scale && low.value >= high.value) return true;
  if (isScore(parts, hit, words) || isMargin(parts, hit, high.value - low.value, words)) return true;
  if (sharesScale(low, high)) return false;
  // "Rose by 2 to 3 per cent" is how much, "by 2 to 30 per cent" what it came to.
  if (catches(hit, 'unit').length === 1 && low.value * NARROW > high.value) return false;
  return words.moves.has(before) && parts.slice(hit.start, hit.end).some(({ word }) => words.towards.has(word.lower));
}
