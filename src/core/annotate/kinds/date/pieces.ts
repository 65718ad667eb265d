import { numeralAt, opensNumeral } from '../../../text/numeral.ts';
import type { Pieces } from '../../../text/pattern.ts';
import { phraseAt, phraseTree } from '../../../text/phrases.ts';
import { lowerAt, type Tokens, type Word } from '../../../text/tokens.ts';
import { clockAt } from './clock.ts';
import { iso, numeric } from './numeric.ts';
import { type DatePiece, type DateValue, digits, glued, isNumber, value } from './piece.ts';
import type { DateWords, TimeUnit } from './words.ts';

/** A word of a table. */
const word = (table: ReadonlyMap<string, number>): DatePiece => ({
  opens: ({ lower }) => table.has(lower),
  read: (parts, at) => {
    const number = table.get(lowerAt(parts, at));
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
    const number = parts[at]!.word.capital ? words.months.get(lowerAt(parts, at)) : undefined;
    if (number === undefined) return null;
    const stop = lowerAt(parts, at + 1) === '.' && glued(parts, at + 1) && parts[at]!.word.text.length <= 4;
    return value(stop && parts[at + 2]?.word.shape === 'number' ? at + 2 : at + 1, number);
  },
});

/** "3", "3rd". */
const day = (words: DateWords): DatePiece => ({
  opens: isNumber,
  read: (parts, at) => {
    const number = digits(parts, at, 2);
    if (number === null || number < 1 || number > 31) return null;
    const ending = glued(parts, at + 1) && words.ordinalEndings.has(lowerAt(parts, at + 1));
    if (!ending && glued(parts, at + 1) && /^[\p{L}%°]/u.test(lowerAt(parts, at + 1))) return null;
    // "June 11: he spoke" is a day, "11:30" an hour.
    if (lowerAt(parts, at + 1) === ':' && glued(parts, at + 1) && glued(parts, at + 2)) return null;
    return value(ending ? at + 2 : at + 1, number);
  },
});

const year: DatePiece = {
  opens: isNumber,
  read: (parts, at) => {
    const number = /^[12]\d{3}$/.test(parts[at]!.word.text) ? Number(parts[at]!.word.text) : null;
    if (number === null || (glued(parts, at + 1) && /^[\p{L}%°_]/u.test(lowerAt(parts, at + 1)))) return null;
    return value(at + 1, number);
  },
};

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
    const found = table.get(lowerAt(parts, at));
    return found ? { end: at + 1, value: { number: 1, unit: found } } : null;
  },
});

/** "three", "a", "a few", "a couple of". */
const count = (words: DateWords): DatePiece => ({
  opens: (word) =>
    opensNumeral(word, words.numbers) || words.vagueCounts.has(word.lower) || words.articles.has(word.lower),
  read: (parts, at) => {
    const article = words.articles.has(lowerAt(parts, at)) ? 1 : 0;
    if (words.vagueCounts.has(lowerAt(parts, at + article))) {
      return value(at + article + (words.partitives.has(lowerAt(parts, at + article + 1)) ? 2 : 1), Number.NaN);
    }
    const read = numeralAt(parts, at, words.numbers);
    if (read) return value(read.end, read.value.value);
    return words.numbers.one.has(lowerAt(parts, at)) ? value(at + 1, 1) : null;
  },
});

/** "third", "20th". */
const nth = (words: DateWords): DatePiece => ({
  opens: (word) => isNumber(word) || words.ordinals.has(word.lower),
  read: (parts, at) => {
    const named = words.ordinals.get(lowerAt(parts, at));
    if (named !== undefined) return value(at + 1, named);
    const number = digits(parts, at, 2);
    return number !== null && words.ordinalEndings.has(lowerAt(parts, at + 1)) && glued(parts, at + 1)
      ? value(at + 2, number)
      : null;
  },
});

/** Whether an "s" behind an apostrophe makes a decade of a number and no owner: "the [1980’s]", "the late [1980’s]", "1970’s and [80’s]"; not "Vision 2030’s". */
const isOfYears = (parts: Tokens, at: number, { articles, stages, decadeJoints }: DateWords): boolean =>
  [articles, stages, decadeJoints].some((leads) => leads.has(lowerAt(parts, at - 1))) && !parts[at]!.line;

/** Where the "s" or "’s" of a decade ends that opens at `at`; -1 where none does. */
function decadeEnd(parts: Tokens, at: number, words: DateWords): number {
  const owner = /^['’]$/.test(lowerAt(parts, at)) && isOfYears(parts, at - 1, words) ? 1 : 0;
  const ends = /^['’]?s$/.test(lowerAt(parts, at + owner)) && glued(parts, at) && glued(parts, at + owner);
  return ends ? at + owner + 1 : -1;
}

/** "1980s" as 1980; "80s" and "eighties" as 80. */
const decade = (words: DateWords): DatePiece => ({
  opens: (word) => isNumber(word) || words.decades.has(word.lower),
  read: (parts, at) => {
    const named = words.decades.get(lowerAt(parts, at));
    if (named !== undefined) return value(at + 1, named);
    const number = digits(parts, at, 4);
    const whole =
      number !== null && number % 10 === 0 && (number >= 1000 ? number < 2100 : number >= 20 && number < 100);
    const end = whole ? decadeEnd(parts, at + 1, words) : -1;
    return end < 0 ? null : value(end, number!);
  },
});

const exactly = (width: number, most: number, apart = false): DatePiece => ({
  opens: isNumber,
  read: (parts, at) => {
    const number = digits(parts, at, width);
    const right =
      number !== null && parts[at]!.word.text.length === width && number <= most && glued(parts, at) !== apart;
    return right ? value(at + 1, number) : null;
  },
});

/** A weekday in full, or abbreviated with a capital; the abbreviations are no dates alone (see `index.ts`). */
const weekday = (words: DateWords): DatePiece => ({
  opens: ({ lower, capital }) => capital && (words.weekdays.has(lower) || words.shortWeekdays.has(lower)),
  read: (parts, at) => {
    if (!parts[at]!.word.capital) return null;
    const full = words.weekdays.get(lowerAt(parts, at));
    if (full !== undefined) return value(at + 1, full);
    const short = words.shortWeekdays.get(lowerAt(parts, at));
    return short === undefined
      ? null
      : value(lowerAt(parts, at + 1) === '.' && glued(parts, at + 1) ? at + 2 : at + 1, short);
  },
});

/** "Christmas Eve", with capitals. */
function holiday({ holidays }: DateWords): DatePiece {
  const tree = phraseTree(holidays);
  return {
    opens: ({ plain, capital }) => capital && tree.next.has(plain),
    read: (parts, at) => {
      const found = parts[at]!.word.capital ? phraseAt(tree, parts, at, ({ word }) => word.plain) : null;
      return found && value(found.end, found.value);
    },
  };
}

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
  'digit-apart': exactly(1, 4, true),
  'two-digits': exactly(2, 99),
  'two-apart': exactly(2, 99, true),
  season: word(words.seasons),
  which: word(words.which),
  turn: word(words.turns),
  'day-word': word(words.dayWords),
  // "This Morning" is a programme.
  'day-part': onlyIf(word(words.dayParts), ({ capital }) => !capital),
  holiday: holiday(words),
});
