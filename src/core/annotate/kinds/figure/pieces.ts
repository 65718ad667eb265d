import { type Numeral, numeralAt, opensNumeral } from '../../../text/numeral.ts';
import type { Piece, Pieces, Read } from '../../../text/pattern.ts';
import { phraseAt, phraseTree } from '../../../text/phrases.ts';
import type { Tokens, Word } from '../../../text/tokens.ts';
import { type Noun, pluralAt, singularAt } from './nouns.ts';
import type { FigureWords, Unit } from './words.ts';

/** What the pieces of a figure mean, told apart by the piece's name. */
export interface FigureValue {
  readonly numeral?: Numeral;
  readonly factor?: number;
  readonly currency?: string;
  readonly unit?: Unit;
  readonly per?: string;
  readonly noun?: Noun;
}

type FigurePiece = Piece<FigureValue>;
type Reader<Value> = (parts: Tokens, at: number) => Read<Value> | null;

const lower = (parts: Tokens, at: number): string => parts[at]?.word.lower ?? '';
const text = (parts: Tokens, at: number): string => parts[at]?.word.text ?? '';
const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;
const any = (): boolean => true;

/** Makes a piece of a reader and the field its value goes to. */
function piece<Value>(
  opens: (word: Word) => boolean,
  read: Reader<Value>,
  wrap: (value: Value) => FigureValue,
): FigurePiece {
  return {
    opens,
    read: (parts, at) => {
      const found = read(parts, at);
      return found && { end: found.end, value: wrap(found.value) };
    },
  };
}

/** Reads the longest unit, by sign or by words. */
function unitReader(words: FigureWords): Reader<Unit> {
  const bySign = phraseTree(words.unitSigns);
  const byWord = phraseTree(words.units);
  const scale = plainScale(words);
  return (parts, at) => {
    const sign = scale(parts, at) ? null : phraseAt(bySign, parts, at, ({ word }) => word.text);
    const word = phraseAt(byWord, parts, at);
    const right = sign && standsAlone(parts, { at, end: sign.end }, words) && !cutShort(parts, sign.end);
    return right && sign.end >= (word?.end ?? 0) ? sign : word && !cutShort(parts, word.end) ? word : null;
  };
}

/** Whether a sign may be one here: glued to its number where it must be, its own parts together, a letter before no noun ("13F filing"). */
function standsAlone(parts: Tokens, { at, end }: { at: number; end: number }, words: FigureWords): boolean {
  if (/^\d/.test(text(parts, end - 1)) && !glued(parts, end - 1)) return false;
  const next = parts[end];
  if (words.gluedSigns.has(text(parts, at)) && !glued(parts, at)) return words.lengths.has(next?.word.lower ?? '');
  if (end - at > 1 || !/^\p{Lu}$/u.test(text(parts, at)) || !next || next.line) return true;
  if (next.word.text === '-') return next.spaced;
  return !(glued(parts, at) && next.word.shape === 'word') || words.stops.has(next.word.lower);
}

/** Whether a letter or digit is glued to the part before `at`: the sign was only the start of a word. */
const cutShort = (parts: Tokens, at: number): boolean =>
  glued(parts, at) && /^[\p{L}\d_]/u.test(text(parts, at)) && !/^['’]/.test(text(parts, at));

/** "bn", "m", "k" behind a currency's number. */
const moneyScale =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    const factor = words.numbers.shortScales.get(lower(parts, at));
    return factor === undefined || cutShort(parts, at + 1) ? null : { end: at + 1, value: factor };
  };

/** The same behind any number: a single letter must be glued, and one that is a unit too needs a noun after it ("1.2m tons"). */
const plainScale =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    const factor = words.numbers.shortScales.get(lower(parts, at));
    if (factor === undefined || cutShort(parts, at + 1)) return null;
    const letter = text(parts, at).length === 1;
    if (letter && (!glued(parts, at) || parts[at + 1]?.word.capital || /\d{4}/.test(text(parts, at - 1)))) return null;
    if (letter && words.unitSigns.has(text(parts, at))) {
      const next = parts[at + 1];
      if (!next || next.line || next.word.shape !== 'word') return null;
      if (words.stops.has(next.word.lower) || words.lengths.has(next.word.lower)) return null;
    }
    return { end: at + 1, value: factor };
  };

/** What a rate is per: "per barrel", "a day", "/month", "-a-day". */
function perReader(words: FigureWords, unit: Reader<Unit>): Reader<string> {
  const named = (parts: Tokens, at: number): Read<string> | null => {
    const found = unit(parts, at);
    if (found) return { end: found.end, value: found.value.name };
    return words.perNouns.has(lower(parts, at)) ? { end: at + 1, value: lower(parts, at) } : null;
  };
  return (parts, at) => {
    const hyphen = lower(parts, at) === '-' && glued(parts, at) ? 1 : 0;
    const word = lower(parts, at + hyphen);
    const second = lower(parts, at + hyphen + 1) === '-' ? 2 : 1;
    const next = at + hyphen + second;
    if (next >= parts.length || parts[next]!.line) return null;
    if (word === '/' && glued(parts, at) && glued(parts, at + 1)) return named(parts, at + 1);
    if (words.rateWords.has(word)) {
      const read = named(parts, next);
      if (read) return read;
      const open = parts[next]!.word;
      return word === 'per' && open.shape === 'word' && !words.stops.has(open.lower)
        ? { end: next + 1, value: open.lower }
        : null;
    }
    return words.rateArticles.has(word) ? named(parts, next) : null;
  };
}

/** "tens of millions", "dozens": the product of the magnitudes. */
const crowdReader =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    let factor = words.crowds.get(lower(parts, at));
    if (factor === undefined) {
      const few = words.vague.has(lower(parts, at));
      const scale = few ? words.numbers.scales.get(lower(parts, at + 1)) : undefined;
      return scale === undefined || parts[at + 1]!.line ? null : { end: at + 2, value: scale };
    }
    let end = at + 1;
    for (let i = 0; i < 3 && lower(parts, end) === 'of'; i += 1) {
      const next = words.crowds.get(lower(parts, end + 1));
      if (next === undefined) break;
      factor *= next;
      end += 2;
    }
    return { end, value: factor };
  };

/** "third", "quarters": what a fraction divides by. */
const denominator =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    const hyphen = lower(parts, at) === '-' && glued(parts, at) ? 1 : 0;
    const found = words.numbers.denominators.get(lower(parts, at + hyphen));
    return found === undefined ? null : { end: at + hyphen + 1, value: found };
  };

const digits: Reader<number> = (parts, at) =>
  /^\d+$/.test(text(parts, at)) ? { end: at + 1, value: Number(text(parts, at)) } : null;

/** Remembers the last reading: the rules at one part ask for the same number again and again. */
function remembering<Value>(read: Reader<Value>): Reader<Value> {
  let of: Tokens | null = null;
  let at = -1;
  let last: Read<Value> | null = null;
  return (parts, from) => {
    if (of !== parts || at !== from) {
      last = read(parts, from);
      of = parts;
      at = from;
    }
    return last;
  };
}

/** Digits of a form, glued to or parted from what stands before. */
const matching = (form: RegExp): FigurePiece =>
  piece(
    ({ shape }) => shape === 'number',
    (parts, at) => (form.test(text(parts, at)) ? { end: at + 1, value: 1 } : null),
    (factor) => ({ factor }),
  );

/** The counted noun phrase; one whose head is a unit ("rushing yards") measures in it. */
const counted = (words: FigureWords): FigurePiece => ({
  opens: any,
  read: (parts, at) => {
    const found = pluralAt(parts, at, words);
    if (!found) return null;
    const unit = words.units.get(lower(parts, found.end - 1));
    return { end: found.end, value: unit ? { noun: found.value, unit } : { noun: found.value } };
  },
});

/** The pieces that figure rules may name. */
export function figurePieces(words: FigureWords): Pieces<FigureValue> {
  const unit = unitReader(words);
  const signs = phraseTree(words.currencySigns);
  const firsts = new Set([...words.currencySigns.keys()].map((sign) => sign.split(' ')[0]!));
  const factor = (value: number): FigureValue => ({ factor: value });
  const numeral = (value: Numeral): FigureValue => ({ numeral: value });
  const numberOpens = (word: Word): boolean => opensNumeral(word, words.numbers);
  const isNumber = ({ shape }: Word): boolean => shape === 'number';
  return {
    number: piece(
      numberOpens,
      remembering((parts, at) => numeralAt(parts, at, words.numbers)),
      numeral,
    ),
    digits: piece(isNumber, digits, factor),
    currency: piece(
      ({ text }) => firsts.has(text),
      (parts, at) => phraseAt(signs, parts, at, ({ word }) => word.text),
      (currency) => ({ currency }),
    ),
    'round-or-year': matching(/^(?:[1-9]0|\d{4})$/),
    'two-digits': matching(/^\d\d$/),
    'money-scale': piece(({ lower }) => words.numbers.shortScales.has(lower), moneyScale(words), factor),
    scale: piece(({ lower }) => words.numbers.shortScales.has(lower), plainScale(words), factor),
    unit: piece(any, unit, (found) => ({ unit: found })),
    per: piece(any, perReader(words, unit), (per) => ({ per })),
    noun: counted(words),
    singular: piece(
      any,
      (parts, at) => singularAt(parts, at, words),
      (noun) => ({ noun }),
    ),
    crowd: piece(({ lower }) => words.crowds.has(lower) || words.vague.has(lower), crowdReader(words), factor),
    denominator: piece(any, denominator(words), factor),
    half: piece(
      ({ lower }) => words.numbers.half.has(lower),
      (_, at) => ({ end: at + 1, value: 2 }),
      factor,
    ),
    fold: piece(
      ({ lower }) => words.folds.has(lower),
      (parts, at) =>
        words.folds.has(lower(parts, at)) ? { end: at + 1, value: words.folds.get(lower(parts, at))! } : null,
      factor,
    ),
    filler: piece(
      ({ lower }) => words.fillers.has(lower),
      (parts, at) => (words.fillers.has(lower(parts, at)) ? { end: at + 1, value: 1 } : null),
      factor,
    ),
    'numbered-word': piece(
      ({ lower }) => words.numbered.has(lower),
      (parts, at) => (words.numbered.has(lower(parts, at)) ? { end: at + 1, value: 1 } : null),
      factor,
    ),
  };
}
