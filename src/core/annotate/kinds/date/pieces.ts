import { numeralAt, opensNumeral } from '../../../text/numeral.ts';
import type { Piece, Pieces, Read } from '../../../text/pattern.ts';
import type { Tokens, Word } from '../../../text/tokens.ts';
import { clockAt } from './clock.ts';
import type { DateWords, TimeUnit } from './words.ts';

/** What a piece of a date means: a number, or a unit with its number. */
export interface DateValue {
  /** A month, a day, a weekday, seconds of the day, minutes east of UTC …; `NaN` for "a few". */
  readonly number: number;
  readonly unit: TimeUnit | null;
}

type DatePiece = Piece<DateValue>;

const value = (end: number, number: number): Read<DateValue> => ({ end, value: { number, unit: null } });
const lower = (parts: Tokens, at: number): string => parts[at]?.word.lower ?? '';
const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;
const isNumber = (word: Word): boolean => word.shape === 'number';

/** Plain digits, at most `width` of them. */
function digits(parts: Tokens, at: number, width: number): number | null {
  const text = parts[at]?.word.text ?? '';
  return text.length <= width && /^\d+$/.test(text) ? Number(text) : null;
}

/** A word of a table. */
const word = (table: ReadonlyMap<string, number>): DatePiece => ({
  opens: ({ lower }) => table.has(lower),
  read: (parts, at) => {
    const number = table.get(lower(parts, at));
    return number === undefined ? null : value(at + 1, number);
  },
});

const onlyIf = (piece: DatePiece, test: (word: Word) => boolean): DatePiece => ({
  opens: (word) => test(word) && piece.opens(word),
  read: (parts, at) => (test(parts[at]!.word) ? piece.read(parts, at) : null),
});

/** A month's name, or its abbreviation with its full stop where more follows. */
const month = (words: DateWords): DatePiece => ({
  opens: ({ lower, capital }) => capital && words.months.has(lower),
  read: (parts, at) => {
    const number = parts[at]!.word.capital ? words.months.get(lower(parts, at)) : undefined;
    if (number === undefined) return null;
    const stop = lower(parts, at + 1) === '.' && glued(parts, at + 1) && parts[at]!.word.text.length <= 4;
    return value(stop && parts[at + 2]?.word.shape === 'number' ? at + 2 : at + 1, number);
  },
});

/** "3", "3rd". */
const day = (words: DateWords): DatePiece => ({
  opens: isNumber,
  read: (parts, at) => {
    const number = digits(parts, at, 2);
    if (number === null || number < 1 || number > 31) return null;
    const ending = glued(parts, at + 1) && words.ordinalEndings.has(lower(parts, at + 1));
    if (!ending && glued(parts, at + 1) && /^[\p{L}%°:]/u.test(lower(parts, at + 1))) return null;
    return value(ending ? at + 2 : at + 1, number);
  },
});

const year: DatePiece = {
  opens: isNumber,
  read: (parts, at) => {
    const number = /^[12]\d{3}$/.test(parts[at]!.word.text) ? Number(parts[at]!.word.text) : null;
    if (number === null || (glued(parts, at + 1) && /^[\p{L}%°_]/u.test(lower(parts, at + 1)))) return null;
    return value(at + 1, number);
  },
};

/** "2023-09-14", also glued to a time behind it. Its number is a day count since year 0 of 31-day months. */
const iso: DatePiece = {
  opens: isNumber,
  read: (parts, at) => {
    const [y, m, d] = [digits(parts, at, 4), digits(parts, at + 2, 2), digits(parts, at + 4, 2)];
    if (y === null || m === null || d === null || y < 1000 || m < 1 || m > 12 || d < 1 || d > 31) return null;
    const dashes = lower(parts, at + 1) === '-' && lower(parts, at + 3) === '-';
    return dashes && [1, 2, 3, 4].every((i) => glued(parts, at + i))
      ? value(at + 5, (y * 12 + m - 1) * 31 + d - 1)
      : null;
  },
};

/** "14/09/2023" or "14.09.2023", packed like `iso`; which is the day is told by size, else by habit. */
const numeric = ({ monthFirst }: DateWords): DatePiece => ({
  opens: isNumber,
  read: (parts, at) => {
    const text = parts.slice(at, at + 5).map(({ word, spaced }, i) => (spaced && i > 0 ? ' ' : word.text));
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text[0] ?? '');
    const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/.exec(text.join(''));
    const found = dotted ?? slashed;
    if (!found) return null;
    const [a, b] = [Number(found[1]), Number(found[2])];
    const [m, d] = a > 12 || (dotted && b <= 12) || (!monthFirst && b <= 12) ? [b, a] : [a, b];
    const y = found[3]!.length === 2 ? 2000 + Number(found[3]) : Number(found[3]);
    if (m < 1 || m > 12 || d < 1 || d > 31) return null;
    return value(at + (dotted ? 1 : 5), (y * 12 + m - 1) * 31 + d - 1);
  },
});

const time = (words: DateWords): DatePiece => ({
  opens: isNumber,
  read: (parts, at) => {
    const read = clockAt(parts, at, words);
    return read && value(read.end, read.value);
  },
});

const unit = (table: ReadonlyMap<string, TimeUnit>): DatePiece => ({
  opens: ({ lower }) => table.has(lower),
  read: (parts, at) => {
    const found = table.get(lower(parts, at));
    return found ? { end: at + 1, value: { number: 1, unit: found } } : null;
  },
});

/** "three", "a", "a few", "a couple of". */
const count = (words: DateWords): DatePiece => ({
  opens: (word) => opensNumeral(word, words.numbers) || words.vagueCounts.has(word.lower),
  read: (parts, at) => {
    const article = words.articles.has(lower(parts, at)) ? 1 : 0;
    if (words.vagueCounts.has(lower(parts, at + article))) {
      return value(at + article + (words.partitives.has(lower(parts, at + article + 1)) ? 2 : 1), Number.NaN);
    }
    const read = numeralAt(parts, at, words.numbers);
    if (read) return value(read.end, read.value.value);
    return words.numbers.one.has(lower(parts, at)) ? value(at + 1, 1) : null;
  },
});

/** "third", "20th". */
const nth = (words: DateWords): DatePiece => ({
  opens: (word) => isNumber(word) || words.ordinals.has(word.lower),
  read: (parts, at) => {
    const named = words.ordinals.get(lower(parts, at));
    if (named !== undefined) return value(at + 1, named);
    const number = digits(parts, at, 2);
    return number !== null && words.ordinalEndings.has(lower(parts, at + 1)) && glued(parts, at + 1)
      ? value(at + 2, number)
      : null;
  },
});

/** "1980s" as 1980; "80s" and "eighties" as 80. */
const decade = (words: DateWords): DatePiece => ({
  opens: (word) => isNumber(word) || words.decades.has(word.lower),
  read: (parts, at) => {
    const named = words.decades.get(lower(parts, at));
    if (named !== undefined) return value(at + 1, named);
    const number = digits(parts, at, 4);
    const whole =
      number !== null && number % 10 === 0 && (number >= 1000 ? number < 2100 : number >= 20 && number < 100);
    return whole && /^['’]?s$/.test(lower(parts, at + 1)) && glued(parts, at + 1) ? value(at + 2, number) : null;
  },
});

const exactly = (width: number, most: number): DatePiece => ({
  opens: isNumber,
  read: (parts, at) => {
    const number = digits(parts, at, width);
    const right = number !== null && parts[at]!.word.text.length === width && number <= most && glued(parts, at);
    return right ? value(at + 1, number) : null;
  },
});

/** A weekday in full, or abbreviated with a capital; the abbreviations are no dates alone (see `index.ts`). */
const weekday = (words: DateWords): DatePiece => ({
  opens: ({ lower, capital }) => capital && (words.weekdays.has(lower) || words.shortWeekdays.has(lower)),
  read: (parts, at) => {
    if (!parts[at]!.word.capital) return null;
    const full = words.weekdays.get(lower(parts, at));
    if (full !== undefined) return value(at + 1, full);
    const short = words.shortWeekdays.get(lower(parts, at));
    return short === undefined
      ? null
      : value(lower(parts, at + 1) === '.' && glued(parts, at + 1) ? at + 2 : at + 1, short);
  },
});

/** The pieces that date rules may name. */
export const datePieces = (words: DateWords): Pieces<DateValue> => ({
  month: month(words),
  day: day(words),
  year,
  iso,
  numeric: numeric(words),
  time: time(words),
  zone: onlyIf(word(words.zones), ({ text }) => text === text.toUpperCase()),
  weekday: weekday(words),
  unit: unit(words.units),
  period: unit(words.periods),
  count: count(words),
  nth: nth(words),
  decade: decade(words),
  digit: exactly(1, 4),
  'two-digits': exactly(2, 99),
  season: word(words.seasons),
  which: word(words.which),
  turn: word(words.turns),
  'day-word': word(words.dayWords),
});
