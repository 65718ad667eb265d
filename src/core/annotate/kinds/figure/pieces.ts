import { type Numeral, numeralAt, opensNumeral } from '../../../text/numeral.ts';
import type { Piece, Pieces, Read, Reader } from '../../../text/pattern.ts';
import { phraseAt, phraseTree } from '../../../text/phrases.ts';
import { lowerAt, type Tokens, type Word } from '../../../text/tokens.ts';
import { type Noun, pluralAt, singularAt } from './nouns.ts';
import { crowdReader, moneyScale, plainScale } from './scales.ts';
import { perPiece, unitPiece } from './units.ts';
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

const text = (parts: Tokens, at: number): string => parts[at]?.word.text ?? '';
const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;
/** From what scale on a range's end gives its scale to its start: "350–375 million". */
const LARGE = 1e6;
/** What a noun phrase opens with; its own hyphen counts ("14-year"), and the number of a model ("400 [737] Max jets"). */
const opensNoun = ({ shape, text }: Word): boolean => shape === 'word' || text === '-' || /^[1-9]\d\d$/.test(text);
const isNumber = ({ shape }: Word): boolean => shape === 'number';
/** Words of a set, each its own reading. */
const oneOf = (words: ReadonlyMap<string, number>): FigurePiece =>
  piece(
    ({ lower }) => words.has(lower),
    (parts, at) => {
      const value = words.get(lowerAt(parts, at));
      return value === undefined ? null : { end: at + 1, value };
    },
    (factor) => ({ factor }),
  );
const valued = (words: ReadonlySet<string>, value: number): ReadonlyMap<string, number> =>
  new Map([...words].map((word) => [word, value]));

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

/** "third", "quarters": what a fraction divides by. */
const denominator =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    const hyphen = lowerAt(parts, at) === '-' && glued(parts, at) ? 1 : 0;
    const found = words.numbers.denominators.get(lowerAt(parts, at + hyphen));
    return found === undefined ? null : { end: at + hyphen + 1, value: found };
  };

const digits: Reader<number> = (parts, at) =>
  /^\d+$/.test(text(parts, at)) ? { end: at + 1, value: Number(text(parts, at)) } : null;

/** A score told with what it is made of, six for a goal and one for a behind, perhaps after those of the quarters: "2.1 14.9 (93)". */
const goalsAndBehinds: Reader<number> = (parts, at) => {
  let end = at;
  while (/^\d{1,2}\.\d{1,2}$/.test(text(parts, end))) end += 1;
  if (end === at || text(parts, end) !== '(' || text(parts, end + 2) !== ')') return null;
  const [goals, behinds] = text(parts, end - 1).split('.');
  const total = Number(goals) * 6 + Number(behinds);
  return total === Number(text(parts, end + 1)) ? { end: end + 3, value: total } : null;
};

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

/** The unit in which a noun phrase measures, its head; of money that somebody else mints ("Quxlish dollars") as worded; none where names tell what is counted ("Test centuries"). */
function unitOf(parts: Tokens, { end, value: { from } }: Read<Noun>, { units }: FigureWords): Unit | undefined {
  const unit = units.get(lowerAt(parts, end - 1));
  const named = parts.slice(from, end).some(({ word }) => word.capital);
  if (named && unit?.figure === 'duration') return undefined;
  // "46 international centuries" are runs.
  if (unit?.name === 'century' && end - from > 1) return undefined;
  const minted = named && unit?.figure === 'money';
  return minted
    ? {
        name: parts
          .slice(from, end)
          .map(({ word }) => word.text)
          .join(' '),
        figure: 'money',
      }
    : unit;
}

/** The counted noun phrase; one whose head is a unit ("rushing yards") measures in it. */
const counted = (words: FigureWords): FigurePiece => ({
  opens: opensNoun,
  read: (parts, at) => {
    const found = pluralAt(parts, at, words);
    if (!found) return null;
    const unit = unitOf(parts, found, words);
    return { end: found.end, value: unit ? { noun: found.value, unit } : { noun: found.value } };
  },
});

/** The pieces that figure rules may name. */
export function figurePieces(words: FigureWords): Pieces<FigureValue> {
  const unit = unitPiece(words);
  const per = perPiece(words, unit.read);
  const signs = phraseTree(words.currencySigns);
  const factor = (value: number): FigureValue => ({ factor: value });
  const numeral = (value: Numeral): FigureValue => ({ numeral: value });
  const numberOpens = (word: Word): boolean => opensNumeral(word, words.numbers);
  return {
    number: piece(
      numberOpens,
      remembering((parts, at) => numeralAt(parts, at, words.numbers)),
      numeral,
    ),
    digits: piece(isNumber, digits, factor),
    currency: piece(
      ({ text }) => signs.next.has(text),
      (parts, at) => {
        // "A $40 fine" opens with an article.
        const isLetter = text(parts, at).length === 1 && /\p{L}/u.test(text(parts, at));
        return isLetter && !glued(parts, at + 1) ? null : phraseAt(signs, parts, at, ({ word }) => word.text);
      },
      (currency) => ({ currency }),
    ),
    'currency-letter': piece(
      ({ text }) => words.currencyLetters.has(text),
      (parts, at) => {
        const code = words.currencyLetters.get(text(parts, at));
        return code === undefined || !glued(parts, at + 1) || !/^\d/.test(text(parts, at + 1))
          ? null
          : { end: at + 1, value: code };
      },
      (currency) => ({ currency }),
    ),
    scaled: piece(
      numberOpens,
      (parts, at) => {
        const found = numeralAt(parts, at, words.numbers);
        return found && found.value.scale >= LARGE ? found : null;
      },
      numeral,
    ),
    'round-or-year': matching(/^(?:[1-9]0|\d{4})$/),
    dialled: matching(/^0\d{2,5}$/),
    'goals-and-behinds': piece(isNumber, goalsAndBehinds, factor),
    'two-digits': matching(/^\d\d$/),
    'three-digits': matching(/^[1-9]\d\d$/),
    aeroplane: matching(/^7[0-8]7$/),
    'money-scale': piece(({ lower }) => words.numbers.shortScales.has(lower), moneyScale(words), factor),
    scale: piece(({ lower }) => words.numbers.shortScales.has(lower), plainScale(words), factor),
    unit: piece(unit.opens, unit.read, (found) => ({ unit: found })),
    per: piece(per.opens, per.read, (name) => ({ per: name })),
    noun: counted(words),
    singular: piece(
      opensNoun,
      (parts, at) => singularAt(parts, at, words),
      (noun) => ({ noun }),
    ),
    crowd: piece(({ lower }) => words.crowds.has(lower) || words.vague.has(lower), crowdReader(words), factor),
    denominator: piece(
      ({ lower, text }) => words.numbers.denominators.has(lower) || text === '-',
      denominator(words),
      factor,
    ),
    half: oneOf(valued(words.numbers.half, 2)),
    fold: oneOf(words.folds),
    filler: oneOf(valued(words.fillers, 1)),
    'numbered-word': oneOf(valued(words.numbered, 1)),
  };
}
