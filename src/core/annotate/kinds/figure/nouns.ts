import type { Read } from '../../../text/pattern.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { FigureWords } from './words.ts';

/** A noun phrase as worded: its parts from `from` on. */
export interface Noun {
  readonly from: number;
  readonly plural: boolean;
}

/** How many words a counted noun phrase has at most, its head included. */
const LONGEST = 5;

const lower = (parts: Tokens, at: number): string => parts[at]?.word.lower ?? '';

/** Whether a word looks like a plural noun. */
export function isPlural(word: string, words: FigureWords): boolean {
  return (
    words.irregularPlurals.has(word) ||
    (/[\p{L}]{2}s$/u.test(word) && !/(?:ss|us|is)$/.test(word) && !words.stops.has(word))
  );
}

/** Whether a noun phrase may go on over the part at `at`. */
function goesOn(parts: Tokens, at: number, words: FigureWords): boolean {
  const part = parts[at];
  if (!part || part.line || words.stops.has(part.word.lower)) return false;
  if (part.word.shape === 'word') return !/^['’]/.test(part.word.text);
  return part.word.text === '-' && !part.spaced && !parts[at + 1]?.spaced && parts[at + 1]?.word.shape === 'word';
}

/** Skips "more", "other" … and a hyphen. */
function skipFillers(parts: Tokens, at: number, words: FigureWords): number {
  let from = lower(parts, at) === '-' && !parts[at]!.spaced ? at + 1 : at;
  while (words.fillers.has(lower(parts, from)) && !parts[from]!.line) from += 1;
  return from;
}

/** The counted noun phrase at `at`, up to its plural head: "people", "eligible voters", "Liverpool fans". */
export function pluralAt(parts: Tokens, at: number, words: FigureWords): Read<Noun> | null {
  const from = skipFillers(parts, at, words);
  let count = 0;
  for (let i = from; count < LONGEST && goesOn(parts, i, words); i += 1) {
    const word = parts[i]!.word;
    if (word.shape !== 'word') continue;
    count += 1;
    const compound = lower(parts, i + 1) === '-' && !parts[i + 1]!.spaced;
    if (isPlural(word.lower, words) && !compound) return { end: i + 1, value: { from, plural: true } };
  }
  return null;
}

/** A single noun behind a number that describes another: "12 page report", "four-cylinder engine". */
export function singularAt(parts: Tokens, at: number, words: FigureWords): Read<Noun> | null {
  const from = skipFillers(parts, at, words);
  const part = parts[from];
  if (
    !part ||
    !goesOn(parts, from, words) ||
    part.word.shape !== 'word' ||
    part.word.capital ||
    part.word.text.length < 3
  )
    return null;
  return { end: from + 1, value: { from, plural: false } };
}

/** The noun phrase that follows "of": "Copyrighted Books", "its workforce" without "its". */
export function phraseAfterOf(parts: Tokens, at: number, words: FigureWords): { from: number; end: number } | null {
  let from = at;
  while (words.determiners.has(lower(parts, from)) && !parts[from]!.line) from += 1;
  let end = from;
  while (end < from + LONGEST && goesOn(parts, end, words)) {
    end += 1;
    if (isPlural(lower(parts, end - 1), words)) break;
  }
  return end > from ? { from, end } : null;
}
