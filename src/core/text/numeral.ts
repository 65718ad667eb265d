import type { Read } from './pattern.ts';
import type { Tokens, Word } from './tokens.ts';

/** A language's words for numbers. */
export interface NumberWords {
  /** "seven", "forty" → value. */
  readonly words: ReadonlyMap<string, number>;
  /** "hundred", "million", "dozen" → factor; a number before them is multiplied. */
  readonly scales: ReadonlyMap<string, number>;
  /** Abbreviated scales: "bn", "k", "m" → factor. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** "½" → value. */
  readonly fractionSigns: ReadonlyMap<string, number>;
  /** "third", "quarters" → what one is divided by. */
  readonly denominators: ReadonlyMap<string, number>;
  /** "half": with "a" or "an" after it, a factor before a scale. */
  readonly half: ReadonlySet<string>;
  /** "a", "an": one, before a scale. */
  readonly one: ReadonlySet<string>;
  /** "and", within a number in words. */
  readonly joins: ReadonlySet<string>;
  /** "or": before "minus" it leaves the sign open ("plus or minus 4"). */
  readonly either: ReadonlySet<string>;
  /** "minus". */
  readonly negative: ReadonlySet<string>;
}

/** A number as read, scale included. */
export interface Numeral {
  readonly value: number;
  /** Its factor: 1e6 for "2.5 million", else 1. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
}

/** What fractions are written with in digits: "3/4" is one, "9/11" a date. */
const DIVISORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);
const DIGITS = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** The Indian way: "1,50,000". */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** The value of digits with their separators; `null` where they are no one number ("3,4", "1.2.3"). */
export function digitsValue(text: string): number | null {
  if (text.length > 30) return null;
  if (DIGITS.test(text)) return Number(text);
  return GROUPED.test(text) || LAKHS.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** A number in words is shorter than this many parts. */
const LONGEST = 20;

const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;
/** The word at `at`; nothing where a line opens there, unless the number itself does (`origin`). */
const lower = (parts: Tokens, at: number, origin = -1): string =>
  at < parts.length && (at === origin || !parts[at]!.line) ? parts[at]!.word.lower : '';
const isDigits = (parts: Tokens, at: number): boolean => at < parts.length && parts[at]!.word.shape === 'number';

/** The denominator of "1/2" whose slash stands at `at`. */
function slashed(parts: Tokens, at: number): number | null {
  if (!glued(parts, at) || !glued(parts, at + 1) || !/^[/⁄]$/.test(parts[at]!.word.text) || !isDigits(parts, at + 1))
    return null;
  if (/^[/⁄]$/.test(lower(parts, at + 2)) && glued(parts, at + 2)) return null;
  const value = digitsValue(parts[at + 1]!.word.text);
  return value !== null && DIVISORS.has(value) ? value : null;
}

/** Digits with a fraction behind or after them: "81.7", "1/2", "2 1/2", "2½". */
function digitsAt(parts: Tokens, at: number, words: NumberWords): Read<number> | null {
  const whole = isDigits(parts, at) ? digitsValue(parts[at]!.word.text) : null;
  const sign = words.fractionSigns.get(lower(parts, at, at));
  if (sign !== undefined) return { end: at + 1, value: sign };
  if (whole === null) return null;
  const under = slashed(parts, at + 1);
  if (under !== null) return whole < under ? { end: at + 3, value: whole / under } : null;
  const after = words.fractionSigns.get(lower(parts, at + 1));
  if (after !== undefined) return { end: at + 2, value: whole + after };
  const second = isDigits(parts, at + 1) && lower(parts, at + 1) ? slashed(parts, at + 2) : null;
  const over = second === null ? null : digitsValue(parts[at + 1]!.word.text);
  if (second !== null && over !== null && over < second) return { end: at + 4, value: whole + over / second };
  return { end: at + 1, value: whole };
}

/** The scale word at `at`, perhaps behind a hyphen. */
function scaleAt(parts: Tokens, at: number, words: NumberWords): Read<number> | null {
  const hyphen = lower(parts, at) === '-' && glued(parts, at) ? 1 : 0;
  const factor = words.scales.get(lower(parts, at + hyphen));
  return factor === undefined ? null : { end: at + hyphen + 1, value: factor };
}

/** Runs of scales multiply: "two hundred million". */
function scaled(parts: Tokens, read: Read<number>, words: NumberWords): Read<Numeral> {
  let { end } = read;
  let factor = 1;
  for (let scale = scaleAt(parts, end, words); scale && factor < 1e15; scale = scaleAt(parts, end, words)) {
    factor *= scale.value;
    end = scale.end;
  }
  return {
    end,
    value: { value: factor === 1 ? read.value : tidy(read.value * factor), scale: factor, form: 'digits' },
  };
}

/** Takes the dust off a product of decimals: 2.3 × 1e6 is 2300000. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** The next word of a number in words from `at`, over a hyphen or an "and". */
function nextWord(parts: Tokens, at: number, { words, origin }: { words: NumberWords; origin: number }): number | null {
  const known = (i: number): boolean =>
    words.words.has(lower(parts, i, origin)) || words.scales.has(lower(parts, i, origin));
  if (known(at)) return at;
  if (lower(parts, at) === '-' && glued(parts, at) && known(at + 1)) return at + 1;
  return words.joins.has(lower(parts, at)) && words.words.has(lower(parts, at + 1)) ? at + 1 : null;
}

/** Whether `value` may follow `before` within one number: "twenty one", "hundred five", never "two three". */
const fits = (before: number, value: number): boolean =>
  before === 0 || (before % 100 === 0 && value < 100) || (before % 100 >= 20 && before % 10 === 0 && value < 10);

interface Sum {
  total: number;
  current: number;
  scale: number;
}

/** Adds one word to a number in words; `false` where it cannot go on. */
function add(sum: Sum, word: string, words: NumberWords): boolean {
  const factor = words.scales.get(word);
  if (factor === undefined) {
    const value = words.words.get(word)!;
    if (!fits(sum.current, value) || (sum.scale > 1 && sum.current === 0 && sum.total === 0)) return false;
    sum.current += value;
    return true;
  }
  if (factor <= 100) sum.current = (sum.current || 1) * factor;
  else {
    sum.total += (sum.current || 1) * factor;
    sum.current = 0;
  }
  sum.scale = Math.max(sum.scale, factor);
  return true;
}

/** "half a", "a": what may open a number in words before a scale. */
function opening(parts: Tokens, at: number, words: NumberWords): Read<number> | null {
  if (
    words.half.has(lower(parts, at, at)) &&
    (words.one.has(lower(parts, at + 1)) || words.scales.has(lower(parts, at + 1)))
  ) {
    return { end: words.one.has(lower(parts, at + 1)) ? at + 2 : at + 1, value: 0.5 };
  }
  return words.one.has(lower(parts, at, at)) ? { end: at + 1, value: 1 } : null;
}

/** A number in words: "forty-two", "half a million", "a hundred and five thousand". */
function wordsAt(parts: Tokens, at: number, words: NumberWords): Read<Numeral> | null {
  const open = opening(parts, at, words);
  if (open) {
    const scale = scaleAt(parts, open.end, words);
    if (!scale) return null;
    if (open.value !== 1) {
      const { end, value } = scaled(parts, { end: open.end, value: open.value }, words);
      return { end, value: { ...value, form: 'words' } };
    }
  }
  const sum: Sum = { total: 0, current: 0, scale: 1 };
  let end = open?.end ?? at;
  const from = end;
  for (
    let next = nextWord(parts, end, { words, origin: at });
    next !== null && end < at + LONGEST;
    next = nextWord(parts, end, { words, origin: at })
  ) {
    if (next > end && end === from) break;
    if (end > from && words.joins.has(lower(parts, end)) && sum.scale < 100) break;
    if (!add(sum, lower(parts, next, at), words)) break;
    end = next + 1;
  }
  if (end === from) return null;
  return { end, value: { value: sum.total + sum.current, scale: sum.scale, form: 'words' } };
}

/** Whether a minus sign opens at `at`: a word, or a sign glued to the digits behind it and to nothing before. */
function minus(parts: Tokens, at: number, words: NumberWords): number {
  const word = lower(parts, at, at);
  if (words.negative.has(word) && words.either.has(parts[at - 1]?.word.lower ?? '')) return 0;
  if (words.negative.has(word)) return lower(parts, at + 1) === '-' ? 2 : 1;
  const sign = (word === '-' || word === '−') && parts[at]!.spaced && glued(parts, at + 1) && isDigits(parts, at + 1);
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

/** Adds the "and a half" behind a small number: "two and a half". */
function withHalf(parts: Tokens, read: Read<Numeral>, words: NumberWords): Read<Numeral> {
  const { end, value } = read;
  const half =
    words.joins.has(lower(parts, end)) && words.one.has(lower(parts, end + 1)) && words.half.has(lower(parts, end + 2));
  return half && value.scale === 1 ? { end: end + 3, value: { ...value, value: value.value + 0.5 } } : read;
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
