import type { Read } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureWords } from './words.ts';

/** A noun phrase as worded: its parts from `from` on. */
export interface Noun {
  readonly from: number;
  readonly plural: boolean;
}

/** How many words a counted noun phrase has at most, its head included. */
const LONGEST = 5;
/** How many the phrase behind "of" has. */
const LONGEST_OF = 7;

/** Whether a word looks like a plural noun. */
export function isPlural(word: string, { irregularPlurals, plural, stops }: FigureWords): boolean {
  return irregularPlurals.has(word) || (plural.form.test(word) && !plural.not.test(word) && !stops.has(word));
}

/** Capitals between words in small letters are a name, whatever word they look like: "13,000 US troops". */
const isAcronym = (parts: Tokens, at: number): boolean =>
  /^\p{Lu}{2,3}$/u.test(parts[at]!.word.text) && /^\p{Ll}/u.test(parts[at + 1]?.word.text ?? '');

/** Whether a number names a model before its maker's word: "[787] Loomer jets". */
const isModel = (parts: Tokens, at: number): boolean =>
  /^[1-9]\d\d$/.test(lowerAt(parts, at)) &&
  parts[at]!.spaced &&
  !parts[at]!.line &&
  parts[at + 1]?.word.capital === true;

const isNumber = (parts: Tokens, at: number): boolean => parts[at]?.word.shape === 'number' && !parts[at]!.spaced;

/** How many parts a code has before the one that is looked at, at most. */
const CODE = 4;

/** Whether a part is of a name with a number in it: "[A][350][-][900]", "Covid[-][19]"; of one all in digits, "787[-][9]", if `plain`. */
function inCode(parts: Tokens, at: number, plain = false): boolean {
  const isHyphen = parts[at]?.word.text === '-' && !parts[at]!.spaced;
  if (isHyphen ? !isNumber(parts, at + 1) : !isNumber(parts, at) && !isNumber(parts, at + 1)) return false;
  let head = at;
  while (at - head < CODE && !parts[head]!.spaced && /^(?:-|\d+)$/.test(parts[head]!.word.text)) head -= 1;
  const { shape, capital, text } = parts[head]!.word;
  // "3 USD50 cards".
  const sum = text.length > 2 && isNumber(parts, head + 1);
  return shape === 'word' ? capital && !sum : plain && shape === 'number' && head < at;
}

/** Whether a noun phrase may go on over the part at `at`. */
function goesOn(parts: Tokens, at: number, words: FigureWords): boolean {
  const part = parts[at];
  if (!part || part.line) return false;
  if (inCode(parts, at)) return true;
  const inCompound = !part.spaced && parts[at - 1]?.word.text === '-';
  const stops = words.stops.has(part.word.lower) && !isAcronym(parts, at);
  if (!inCompound && (stops || words.crowds.has(part.word.lower))) return false;
  if (part.word.shape === 'word') return !/^['’]/.test(part.word.text);
  return part.word.text === '-' && !part.spaced && !parts[at + 1]?.spaced && parts[at + 1]?.word.shape === 'word';
}

/** Skips "more", "other" … and a hyphen, or "or so". */
function skipFillers(parts: Tokens, at: number, words: FigureWords): number {
  const softens = words.modifiersBehind.has(`${lowerAt(parts, at)} ${lowerAt(parts, at + 1)}`) && !parts[at]!.line;
  let from = softens ? at + 2 : lowerAt(parts, at) === '-' && !parts[at]!.spaced ? at + 1 : at;
  while (words.fillers.has(lowerAt(parts, from)) && !parts[from]!.line) from += 1;
  return from;
}

/** Whether the phrase goes on over an "and" or "or" to one noun ("digital and physical sales"), or digits of a name ("Model 3 cars"). */
function bridges(parts: Tokens, at: number, words: FigureWords): boolean {
  const part = parts[at];
  if (!part || part.line) return false;
  if (/^\d{1,2}$/.test(part.word.text)) return parts[at - 1]!.word.capital && part.spaced;
  return words.nounJoints.has(part.word.lower) && goesOn(parts, at + 1, words);
}

/** Whether a plural is the noun phrase's last word, not a name or noun before it: "five Dallas police officers". */
function isHead(parts: Tokens, at: number, words: FigureWords): boolean {
  const { word } = parts[at]!;
  const next = parts[at + 1];
  if (next?.word.text === '-' && !next.spaced) return false;
  const attributive = word.capital || words.attributive.has(word.lower);
  const more = attributive && next !== undefined && !next.word.capital && goesOn(parts, at + 1, words);
  if (!more) return true;
  // "Two United States service members".
  const far = word.capital && parts[at - 1]!.word.capital && goesOn(parts, at + 2, words);
  return !(isPlural(next.word.lower, words) || (far && isPlural(lowerAt(parts, at + 2), words)));
}

/** Whether a verb's form is the plural head of a noun phrase: "150 phone calls to", before a word that opens no object. */
function isHeadVerb(parts: Tokens, at: number, { verbNouns, determiners, stops }: FigureWords): boolean {
  const part = parts[at];
  if (!part?.spaced || part.line || !verbNouns.has(part.word.lower) || parts[at - 1]!.word.capital) return false;
  const next = parts[at + 1];
  if (!next || next.line || next.word.shape === 'mark') return true;
  return stops.has(next.word.lower) && !determiners.has(next.word.lower);
}

/** Whether a part is of one word with what stands before: "home" of "stay-at-home". */
const inCompound = (parts: Tokens, at: number): boolean =>
  at < parts.length && !parts[at]!.spaced && (lowerAt(parts, at) === '-' || lowerAt(parts, at - 1) === '-');

/** The counted noun phrase at `at`, up to its plural head: "people", "eligible voters", "Liverpool fans". */
export function pluralAt(parts: Tokens, at: number, words: FigureWords): Read<Noun> | null {
  const from = skipFillers(parts, at, words);
  if (from < parts.length && !parts[from]!.spaced) return null;
  const first = parts[from];
  if (first && !first.line && words.verbNouns.has(first.word.lower))
    return { end: from + 1, value: { from, plural: true } };
  let count = 0;
  if (goesOn(parts, from, words) && isHeadVerb(parts, from + 1, words))
    return { end: from + 2, value: { from, plural: true } };
  const joins = (i: number): boolean => (i > from ? bridges(parts, i, words) : isModel(parts, i));
  for (let i = from; count < LONGEST && (goesOn(parts, i, words) || joins(i)); i += 1) {
    const word = parts[i]!.word;
    count += inCompound(parts, i) ? 0 : 1;
    if (word.shape !== 'word' || !isPlural(word.lower, words)) continue;
    if (isHead(parts, i, words)) return { end: i + 1, value: { from, plural: true } };
  }
  return null;
}

/** Whether letters are glued to the number itself ("22nd", "4G"), a hyphen apart. */
const gluedOn = (parts: Tokens, at: number): boolean =>
  at < parts.length && !parts[at]!.spaced && lowerAt(parts, at - 1) !== '-';

/** A single noun behind a number that describes another: "12 page report", "four-cylinder engine". */
export function singularAt(parts: Tokens, at: number, words: FigureWords): Read<Noun> | null {
  const from = skipFillers(parts, at, words);
  const word = parts[from]?.word;
  // "58 solar-powered rooms" counts no solar.
  if (inCompound(parts, from + 1) && lowerAt(parts, from - 1) !== '-') return null;
  if (!word || gluedOn(parts, from) || !goesOn(parts, from, words) || words.numbers.words.has(word.lower)) return null;
  if (word.shape !== 'word' || word.capital || word.text.length < 3 || words.stops.has(word.lower)) return null;
  if (parts[from]!.spaced ? words.notNouns.test(word.text) : words.idleCompounds.has(word.text)) return null;
  return { end: from + 1, value: { from, plural: false } };
}

/** A possessive ending within a phrase: "the nation’s output". */
const owner = (parts: Tokens, at: number): boolean => /^['’]s?$/.test(lowerAt(parts, at)) && !parts[at]!.spaced;

/** Whether a phrase cannot end before `at`: it is longer than it is read, or goes on in quotation marks. */
const goesFurther = (parts: Tokens, at: number, words: FigureWords): boolean =>
  !isPlural(lowerAt(parts, at - 1), words) && (goesOn(parts, at, words) || /^[“"]$/.test(lowerAt(parts, at)));

/** Whether a phrase ends in a number that goes on, or before one that is glued on: "Example’s 787" of "Example’s 787-9 jets", "FY" of "FY27". */
const isCutNumber = (parts: Tokens, at: number): boolean =>
  parts[at]?.spaced === false &&
  (parts[at]!.word.shape === 'number' || (parts[at - 1]?.word.shape === 'number' && parts[at]!.word.text === '-'));

/** Whether the last word of a phrase is no part of it: "the mill burned", but "the newly unemployed". */
const endsInVerb = (parts: Tokens, at: number, { verbEnding }: FigureWords): boolean =>
  !parts[at]!.word.capital && verbEnding.test(lowerAt(parts, at)) && !/ly$|^-$/.test(lowerAt(parts, at - 1));

/** The noun phrase that follows "of": "Copyrighted Books", "its workforce" without "its", "Example’s 1,200 employees"; without the verb behind it ("the mill burned"). */
export function phraseAfterOf(parts: Tokens, at: number, words: FigureWords): { from: number; end: number } | null {
  let from = at;
  while (words.determiners.has(lowerAt(parts, from)) && !parts[from]!.line) from += 1;
  let end = from;
  for (let count = 0; count < LONGEST_OF; count += inCompound(parts, end) ? 0 : 1) {
    const owned = end > from && owner(parts, end - 1) && parts[end]?.word.shape === 'number' && !parts[end]!.line;
    const named = isModel(parts, end) || (end > from && (owner(parts, end) || inCode(parts, end, true)));
    if (!owned && !named && !goesOn(parts, end, words)) break;
    end += 1;
    if (isPlural(lowerAt(parts, end - 1), words) && isHead(parts, end - 1, words)) break;
  }
  if (goesFurther(parts, end, words) || isCutNumber(parts, end)) return null;
  if (end - from > 1 && (endsInVerb(parts, end - 1, words) || words.trails.has(lowerAt(parts, end - 1)))) end -= 1;
  // "Half of those asked".
  if (words.whoIs.aged.has(lowerAt(parts, from - 1)) && endsInVerb(parts, end - 1, words)) return null;
  return end > from && !words.kinds.has(lowerAt(parts, end - 1)) ? { from, end } : null;
}
