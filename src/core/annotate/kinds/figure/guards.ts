import { catches } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import {
  afterAges,
  afterDeed,
  afterKin,
  afterPeople,
  afterPerson,
  afterSomebody,
  afterThen,
  opensSentence,
} from './age-leads.ts';
import type { FigureHit } from './amount.ts';
import { allowedBare, continued, idleOne } from './bare.ts';
import { isModified } from './beside.ts';
import { counts, falseRange, otherUnit } from './ranges.ts';
import { isPart, isShare, ofNumber, ofPart } from './shares.ts';
import type { FigureWords } from './words.ts';

/** Whether the part before a match is glued to it and makes it part of a longer name or number. */
function stuck(parts: Tokens, at: number, words: FigureWords): boolean {
  const before = parts[at - 1];
  if (!before || parts[at]!.spaced) return false;
  if (/^[([{"“”‘’'«»…~≈—–|+*>;!?]$/.test(before.word.text)) return false;
  if (before.word.text === '-')
    return !(before.spaced || lowerAt(parts, at - 2) === '%' || words.numbers.negative.has(lowerAt(parts, at - 2)));
  return true;
}

/** Whether a scale stands where no number is left out: "SDR894 [million]", "his eleventh [hundred]"; not "the million people", "about million". */
const loneScale = (parts: Tokens, { start }: FigureHit, words: FigureWords): boolean =>
  words.numbers.scales.has(lowerAt(parts, start)) &&
  !words.determiners.has(lowerAt(parts, start - 1)) &&
  !isModified(parts, start, words);

/** "The Six-Day War": a span of time that is part of a name, where no headline has capitals too. */
const namedSpan = (parts: Tokens, { start, end }: FigureHit): boolean =>
  parts[start + 1]?.word.text === '-' &&
  [start, end - 1].every((at) => parts[at]!.word.capital) &&
  !parts[start]!.line &&
  /^[\p{Ll}\d]/u.test(parts[start - 1]?.word.text ?? '');

/** "The Three Gorges": a number in words that is part of a name. */
function namedNumber(parts: Tokens, { start }: FigureHit): boolean {
  const before = parts[start - 1];
  const { word, line } = parts[start]!;
  if (!before || line || !word.capital || /^[.!?:“”"‘’']$/.test(before.word.text)) return false;
  return word.shape === 'word' && parts[start + 1]?.word.capital === true;
}

/** The words that must stand before a match, or none. */
function led(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  const { rule, start } = hit;
  let at = start - 1;
  while (at >= 0 && words.modifiers.has(lowerAt(parts, at))) at -= 1;
  // "Turn 1" is a bend.
  if (words.whoIs.turn.has(lowerAt(parts, start)) && parts[start]!.word.capital) return false;
  if (rule.means === 'age' && words.determiners.has(lowerAt(parts, at))) at -= 1;
  if (rule.after === 'from' || rule.after === 'between') return words.rangeLeads[rule.after].has(lowerAt(parts, at));
  if (rule.after === 'person') return afterPerson(parts, start, words) || afterDeed(parts, start, words);
  if (rule.after === 'deed') return afterDeed(parts, start, words) && (parts[hit.end]?.line ?? true);
  if (rule.after === 'people') return afterPeople(parts, start, words);
  if (rule.after === 'ages') return afterAges(parts, start, words);
  if (rule.after === 'folk') return words.whoIs.aged.has(lowerAt(parts, start - 1));
  if (rule.after === 'somebody') return afterSomebody(parts, start, words) || afterKin(parts, start, words);
  if (rule.after === 'then') return afterThen(parts, start, words);
  if (rule.after === 'opening') return opensSentence(parts, start, words);
  if (rule.after === 'name') return lowerAt(parts, start - 1) === ',' && parts[start - 2]?.word.capital === true;
  if (rule.after === 'share') return isShare(parts, hit, words);
  return true;
}

/** Whether a share in percent is told there, which numbers nothing: "Quxdaq 1.2 percent". */
const isPercent = (parts: Tokens, at: number, { units, unitSigns }: FigureWords): boolean =>
  [lowerAt(parts, at), `${lowerAt(parts, at)} ${lowerAt(parts, at + 1)}`].some(
    (unit) => (units.get(unit) ?? unitSigns.get(unit))?.figure === 'percent',
  );

/** Whether a rule that says "no figure" holds here. */
function holds(parts: Tokens, { rule, start, end }: FigureHit, words: FigureWords): boolean {
  if (rule.unless === 'counted' && isPercent(parts, end, words)) return false;
  // "P1,000" is a sum, "p 12" a page.
  const [letter, digits] = [parts[start]!, parts[start + 1]];
  if (words.currencyLetters.has(letter.word.text) && digits?.spaced === false && digits.word.shape === 'number')
    return false;
  if (rule.unless === 'moved') return !words.moves.has(lowerAt(parts, start - 1));
  // "The iPhone 15 costs".
  return rule.unless !== 'counted' || /\p{Lu}/u.test(parts[start]!.word.text) || !counts(parts, end, words);
}

/** Whether a letter before a number is a currency by the number is: "R2.7bn", "N1,400", "R18.07", "R330 a month", not "M25", "N95". */
const isSum = (parts: Tokens, hit: FigureHit): boolean =>
  hit.caught.some(({ name }) => name === 'money-scale' || name === 'per') ||
  catches(hit, 'number').every(
    ({ start, end, value }) =>
      end - start > 1 ||
      value.numeral!.scale >= 1000 ||
      /^\d{1,3}(?:,\d{3})+|^\d+\.\d\d$/.test(parts[start]!.word.text),
  );

/** Whether two amounts parted by a comma are of more than one thing: "five years, six months of them", "3 years, 2 months and 14 days". */
function listsOn(parts: Tokens, { start, end }: FigureHit, words: FigureWords): boolean {
  const comma = parts.slice(start, end).some(({ word }) => word.text === ',');
  const goesOn = [words.partitives, words.nounJoints, words.rateArticles, words.rateWords];
  return comma && (lowerAt(parts, end) === ',' || goesOn.some((set) => set.has(lowerAt(parts, end))));
}

/** Whether a match's surroundings let it be a figure. */
export function allowed(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  if (hit.rule.means === 'never') return holds(parts, hit, words);
  if (stuck(parts, hit.start, words) || !led(parts, hit, words) || falseRange(parts, hit, words)) return false;
  if (otherUnit(parts, hit, words)) return false;
  if (hit.rule.means === 'ratio' && continued(parts, hit.end)) return false;
  if (hit.rule.means === 'fraction') return isPart(hit) && !ofPart(parts, hit, words) && !ofNumber(parts, hit, words);
  // "Between 2 years and 3 months" is two.
  if (hit.rule.means === 'compound')
    return !words.rangeLeads.between.has(lowerAt(parts, hit.start - 1)) && !listsOn(parts, hit, words);
  if (hit.rule.means !== 'amount' && hit.rule.means !== 'age-unit') return true;
  if (namedSpan(parts, hit) || namedNumber(parts, hit) || loneScale(parts, hit, words)) return false;
  if (catches(hit, 'currency-letter').length) return isSum(parts, hit);
  const measured = catches(hit, 'unit').length > 0 || catches(hit, 'currency').length > 0;
  return measured ? !idleOne(parts, hit, words) : allowedBare(parts, hit, words);
}
