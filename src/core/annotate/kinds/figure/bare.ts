import { catches } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import { afterPerson } from './age-leads.ts';
import type { FigureHit } from './amount.ts';
import { isPlural } from './nouns.ts';
import { afterName, numberedOn } from './numbered.ts';
import type { FigureWords } from './words.ts';

/** Whether letters or digits are glued behind a bare number ("3D", "19th", "3/4/5"). */
export function continued(parts: Tokens, end: number): boolean {
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

/** A number that the end of a paragraph parts from its "No.": "rose to No. ¶ [1] on the charts". */
const afterShort = (parts: Tokens, { start }: FigureHit, { numbered }: FigureWords): boolean =>
  parts[start]!.line &&
  lowerAt(parts, start - 1) === '.' &&
  parts[start - 2]!.word.capital &&
  numbered.has(lowerAt(parts, start - 2));

/** A number alone in square brackets: a note's, or a picture's in its gallery ("[1/5]"). */
const noteNumber = (parts: Tokens, { start, end }: FigureHit): boolean =>
  lowerAt(parts, start - 1) === '[' && lowerAt(parts, end) === ']';

/** "One" as a determiner: counted only where it counts things, and not persons. */
export function idleOne(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
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

/** Numbers of so many foretell, and are not how many foretell them. */
const MANY = 1000;

/** Whether what seems counted are those who foretold the number: "the [445,000] analysts expected". */
const isForetold = (parts: Tokens, hit: FigureHit, words: FigureWords): boolean =>
  hit.end > catches(hit, 'number').at(-1)!.end &&
  catches(hit, 'number')[0]!.value.numeral!.value >= MANY &&
  words.foretells.has(lowerAt(parts, hit.end));

/** Whether the surroundings of a match without unit or currency let it be a figure. */
export function allowedBare(parts: Tokens, hit: FigureHit, words: FigureWords): boolean {
  const plural = catches(hit, 'noun').length > 0;
  if (
    idleOne(parts, hit, words) ||
    listNumber(parts, hit) ||
    noteNumber(parts, hit) ||
    isForetold(parts, hit, words) ||
    houseNumber(parts, hit.end, words)
  )
    return false;
  // Only small numbers are part of a name: "led Holt 1,428 to 1,153".
  const named = !parts[hit.start]!.word.text.includes(',') && afterName(parts, hit.start, words);
  if (!plural && (named || afterShort(parts, hit, words) || numberedOn(parts, hit.start, words))) return false;
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
