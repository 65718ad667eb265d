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
import { isModified } from './beside.ts';
import { isPlural, pluralAt } from './nouns.ts';
import { afterName, numberedOn } from './numbered.ts';
import { isPart, isShare, ofNumber } from './shares.ts';
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

/** Whether letters or digits are glued behind a bare number ("3D", "19th", "3/4/5"). */
function continued(parts: Tokens, end: number): boolean {
  const behind = parts[end];
  if (!behind || behind.spaced) return false;
  const next = parts[end + 1];
  const joins =
    /^[-:/_@.]$/.test(behind.word.text) && next !== undefined && !next.spaced && /[\p{L}\d]/u.test(next.word.text);
  return /^[\p{L}\d_]/u.test(behind.word.text) || joins;
}

/** A number at the start of a line that numbers it: "3. The third". */
const listNumber = (parts: Tokens, { start, end }: FigureHit): boolean =>
  parts[start]!.line && /^[.)]$/.test(lowerAt(parts, end)) && !parts[end]!.spaced;

/** A number alone in square brackets: a note's, or a picture's in its gallery ("[1/5]"). */
const noteNumber = (parts: Tokens, { start, end }: FigureHit): boolean =>
  lowerAt(parts, start - 1) === '[' && lowerAt(parts, end) === ']';

/** "One" as a determiner: counted only where it counts things, and not persons. */
function idleOne(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  const [number, ...others] = catches(hit, 'number');
  if (
    others.length ||
    number?.value.numeral?.form !== 'words' ||
    number.value.numeral.value !== 1 ||
    number.end - number.start > 1
  )
    return false;
  const next = lowerAt(parts, number.end);
  if (catches(hit, 'unit').length)
    return words.idleAfterOne.has(next) && !words.spanLeads.has(lowerAt(parts, hit.start - 1));
  if (catches(hit, 'noun').length) return true;
  const after = parts[hit.end];
  const described =
    after !== undefined && !after.line && after.word.shape === 'word' && !words.stops.has(after.word.lower);
  return (
    catches(hit, 'singular').length === 0 ||
    (isPlural(next, words) && !words.irregularPlurals.has(next)) ||
    described ||
    words.idleAfterOne.has(next) ||
    words.persons.test(next)
  );
}

/** Whether a scale stands where no number is left out: "SDR894 [million]", "his eleventh [hundred]"; not "the million people", "about million". */
const loneScale = (parts: Tokens, { start }: FigureHit, words: FigureWords): boolean =>
  words.numbers.scales.has(lowerAt(parts, start)) &&
  !words.determiners.has(lowerAt(parts, start - 1)) &&
  !isModified(parts, start, words);

/** "The Three Gorges": a number in words that is part of a name. */
function namedNumber(parts: Tokens, { start }: FigureHit): boolean {
  const before = parts[start - 1];
  const { word, line } = parts[start]!;
  if (!before || line || !word.capital || /^[.!?:“”"‘’']$/.test(before.word.text)) return false;
  return word.shape === 'word' && parts[start + 1]?.word.capital === true;
}

/** Whether what the number is of follows: "two of the doctors". */
const isPartOf = (parts: Tokens, at: number, { partitives, determiners }: FigureWords): boolean =>
  partitives.has(lowerAt(parts, at)) && determiners.has(lowerAt(parts, at + 1)) && !parts[at]!.line;

/** How many words a street's name has before its "Street", at most. */
const STREET = 3;

/** Whether a number is a house's: "1119 Eighth St". */
function houseNumber(parts: Tokens, end: number, words: FigureWords): boolean {
  for (let at = end; at <= end + STREET; at += 1) {
    const part = parts[at];
    if (part && at > end && part.word.text === '.' && parts[at - 1]!.word.text.length === 1) continue;
    if (!part?.word.capital || part.line) return false;
    if (at > end && words.streets.has(part.word.lower)) return true;
  }
  return false;
}

/** Whether a number is somebody's age, and what seems counted is what they did: "she was sixteen doing [readings]". */
const doesAtAge = (parts: Tokens, hit: FigureHit, words: FigureWords): boolean =>
  afterPerson(parts, hit.start, words) && words.notNouns.test(lowerAt(parts, catches(hit, 'number').at(-1)!.end));

/** Whether a number is a model's, of which there are some: "five 787 Loomers". */
const countedModel = (parts: Tokens, { start }: FigureHit, { numbers }: FigureWords): boolean =>
  /^[1-9]\d\d$/.test(parts[start]!.word.text) &&
  !parts[start]!.line &&
  numbers.words.has(lowerAt(parts, start - 1)) &&
  parts[start + 1]?.word.capital === true;

/** Numbers of so many foretell, and are not how many foretell them. */
const MANY = 1000;

/** Whether what seems counted are those who foretold the number: "the [445,000] analysts expected". */
const isForetold = (parts: Tokens, hit: FigureHit, words: FigureWords): boolean =>
  hit.end > catches(hit, 'number').at(-1)!.end &&
  catches(hit, 'number')[0]!.value.numeral!.value >= MANY &&
  words.foretells.has(lowerAt(parts, hit.end));

/** Whether the surroundings of a match without unit or currency let it be a figure. */
function allowedBare(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  const plural = catches(hit, 'noun').length > 0;
  if (
    idleOne(parts, hit, words) ||
    listNumber(parts, hit) ||
    noteNumber(parts, hit) ||
    countedModel(parts, hit, words) ||
    isForetold(parts, hit, words) ||
    houseNumber(parts, hit.end, words)
  )
    return false;
  if (!plural && (afterName(parts, hit.start, words) || numberedOn(parts, hit.start, words))) return false;
  if (plural) return !doesAtAge(parts, hit, words);
  const digits = catches(hit, 'number').every(({ value }) => value.numeral!.form === 'digits');
  if (/^\d{10}/.test(parts[hit.start]!.word.text)) return false;
  if (/^0\d/.test(parts[hit.start]!.word.text) && !/[.,]/.test(parts[hit.start]!.word.text)) return false;
  const single = catches(hit, 'singular').length > 0;
  if (single)
    return (
      digits ||
      lowerAt(parts, catches(hit, 'number').at(-1)!.end) === '-' ||
      catches(hit, 'number')[0]!.value.numeral!.value === 1
    );
  const { value, scale } = catches(hit, 'number')[0]!.value.numeral!;
  return !continued(parts, hit.end) && (digits || scale >= 100 || (value > 1 && isPartOf(parts, hit.end, words)));
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
  if (rule.after === 'people') return afterPeople(parts, start, words);
  if (rule.after === 'ages') return afterAges(parts, start, words);
  if (rule.after === 'somebody') return afterSomebody(parts, start, words) || afterKin(parts, start, words);
  if (rule.after === 'then') return afterThen(parts, start, words);
  if (rule.after === 'opening') return opensSentence(parts, start, words);
  if (rule.after === 'name') return lowerAt(parts, start - 1) === ',' && parts[start - 2]?.word.capital === true;
  if (rule.after === 'share') return isShare(parts, hit, words);
  return true;
}

/** Whether what stands at `at` can be counted or measured. */
function counts(parts: Tokens, at: number, words: FigureWords): boolean {
  const next = parts[at]?.word;
  if (!next) return false;
  const sign = words.unitSigns.has(next.text) && !words.gluedSigns.has(next.text);
  return sign || words.units.has(next.lower) || pluralAt(parts, at, words) !== null;
}

/** Whether another unit or noun follows what a rule took for the bare end of a range: "from 44 ml to 50 mg". */
function otherUnit(parts: Tokens, { rule, end }: FigureHit, words: FigureWords): boolean {
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

/** Whether "rose 2 to 10", or "50% to 40%" between two rivals, stands where a rule sees a range. */
function falseRange(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  const [low, high] = catches(hit, 'number').map(({ value }) => value.numeral!);
  if (!low || !high || hit.rule.means !== 'amount' || hit.rule.after) return false;
  const before = lowerAt(parts, hit.start - 1);
  if (hit.rule.grouped && !catches(hit, 'number').every(({ start }) => parts[start]!.word.text.includes(',')))
    return true;
  if (soldFor(parts, hit, words)) return true;
  if (words.rangeLeads.from.has(before)) return false;
  if (low.scale === high.scale && low.value > high.value) return true;
  // "Hartlow Town 2-3 Millbrook Rangers".
  if (catches(hit, 'noun').length && lowerAt(parts, hit.caught[0]!.end) === '-' && afterName(parts, hit.start, words))
    return true;
  // "Rose by 2 to 3 per cent" is how much, "by 2 to 30 per cent" what it came to.
  if (catches(hit, 'unit').length === 1 && low.value * NARROW > high.value) return false;
  return words.moves.has(before) && parts.slice(hit.start, hit.end).some(({ word }) => words.towards.has(word.lower));
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
  return rule.unless !== 'counted' || parts[start]!.word.capital || !counts(parts, end, words);
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
  if (hit.rule.means === 'fraction')
    return isPart(hit) && !words.parts.has(lowerAt(parts, hit.start - 1)) && !ofNumber(parts, hit, words);
  // "Between 2 years and 3 months" is two.
  if (hit.rule.means === 'compound')
    return !words.rangeLeads.between.has(lowerAt(parts, hit.start - 1)) && !listsOn(parts, hit, words);
  if (hit.rule.means !== 'amount' && hit.rule.means !== 'age-unit') return true;
  if (namedNumber(parts, hit) || loneScale(parts, hit, words)) return false;
  if (catches(hit, 'currency-letter').length) return isSum(parts, hit);
  const measured = catches(hit, 'unit').length > 0 || catches(hit, 'currency').length > 0;
  return measured ? !idleOne(parts, hit, words) : allowedBare(parts, hit, words);
}
