import { digitsAt } from './numerals/digits.ts';
import { glued, isDigits, lower } from './numerals/look.ts';
import { scaled } from './numerals/scale.ts';
import { wordsAt } from './numerals/spelled.ts';
import type { NumberWords, Numeral } from './numerals/words.ts';
import type { Read } from './pattern.ts';
import type { Tokens, Word } from './tokens.ts';

export type { NumberWords, Numeral } from './numerals/words.ts';

/** Whether a minus sign opens at `at`: a word, or a sign glued to the digits behind it and to nothing before but a bracket. */
function minus(parts: Tokens, at: number, words: NumberWords): number {
  const word = lower(parts, at, at);
  if (words.negative.has(word) && words.either.has(parts[at - 1]?.word.lower ?? '')) return 0;
  if (words.negative.has(word)) return lower(parts, at + 1) === '-' ? 2 : 1;
  const opens = parts[at]?.spaced || parts[at - 1]?.word.text === '(';
  const sign = (word === '-' || word === '−') && opens && glued(parts, at + 1) && isDigits(parts, at + 1);
  return sign ? 1 : 0;
}

/** The number that opens at part `at`, its scale included; a point without a digit before it (".500") is read too. */
export function numeralAt(parts: Tokens, at: number, words: NumberWords): Read<Numeral> | null {
  const skip = minus(parts, at, words);
  const read = unsigned(parts, at + skip, words);
  return read && skip > 0 ? { end: read.end, value: { ...read.value, value: -read.value.value } } : read;
}

function unsigned(parts: Tokens, at: number, words: NumberWords): Read<Numeral> | null {
  if (at >= parts.length) return null;
  if (lower(parts, at, at) === '.' && parts[at]!.spaced && glued(parts, at + 1) && /^\d+$/.test(lower(parts, at + 1))) {
    return { end: at + 2, value: { value: Number(`0.${lower(parts, at + 1)}`), scale: 1, form: 'digits' } };
  }
  const digits = digitsAt(parts, at, words);
  const read = digits ? scaled(parts, digits, words) : wordsAt(parts, at, words);
  return read && withHalf(parts, read, words);
}

/** Adds the "and a half" behind a number, and the scale behind that: "two-and-a-half", "two and a half million", "a million and a half". */
function withHalf(parts: Tokens, read: Read<Numeral>, words: NumberWords): Read<Numeral> {
  const { value } = read;
  let { end } = read;
  for (const next of [words.joins, words.one, words.half]) {
    if (lower(parts, end) === '-' && glued(parts, end) && glued(parts, end + 1)) end += 1;
    if (!next.has(lower(parts, end))) return read;
    end += 1;
  }
  if (value.scale !== 1) return { end, value: { ...value, value: value.value + value.scale / 2 } };
  const more = scaled(parts, { end, value: value.value + 0.5 }, words);
  return { end: more.end, value: { ...more.value, form: value.form } };
}

/** Whether a number could open with this word. */
export const opensNumeral = (word: Word, words: NumberWords): boolean =>
  word.shape === 'number' ||
  word.text === '.' ||
  word.text === '-' ||
  word.text === '−' ||
  opensInWords(word.lower, words);

const opensInWords = (word: string, words: NumberWords): boolean =>
  words.words.has(word) ||
  words.scales.has(word) ||
  words.one.has(word) ||
  words.half.has(word) ||
  words.negative.has(word) ||
  words.fractionSigns.has(word);
