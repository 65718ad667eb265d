import type { Reader } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import { isMillions } from './millions.ts';
import { pluralAt } from './nouns.ts';
import type { FigureWords } from './words.ts';

const text = (parts: Tokens, at: number): string => parts[at]?.word.text ?? '';
const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;

/** Whether a letter or digit is glued to the part before `at`: the sign was only the start of a word. */
export const cutShort = (parts: Tokens, at: number): boolean =>
  glued(parts, at) && /^[\p{L}\d_]/u.test(text(parts, at)) && !/^['’]/.test(text(parts, at));

/** "bn", "m", "k" behind a currency's number. */
export const moneyScale =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    const factor = words.numbers.shortScales.get(lowerAt(parts, at));
    return factor === undefined || cutShort(parts, at + 1) ? null : { end: at + 1, value: factor };
  };

/** Whether a currency's sign is glued on behind: "4m/-". */
const isPriced = (parts: Tokens, at: number, { units }: FigureWords): boolean =>
  glued(parts, at) && units.get(`${text(parts, at)} ${text(parts, at + 1)}`)?.figure === 'money';

/** Whether a currency of two words or three stands there: "Hong Kong dollars". */
const isCurrency = (parts: Tokens, at: number, { units }: FigureWords): boolean =>
  [2, 3].some((length) => {
    const words = parts.slice(at, at + length).map(({ word }) => word.lower);
    return units.get(words.join(' '))?.figure === 'money';
  });

/** Whether people or things with a name are counted behind a letter: "4m Ukrainians", "1.2m Syrian refugees"; not "the 100m Olympic finals". */
const areMany = (parts: Tokens, at: number, words: FigureWords): boolean =>
  !words.determiners.has(lowerAt(parts, at - 2)) && pluralAt(parts, at + 1, words) !== null;

/** The same behind any number: a single letter must be glued, and one that is a unit too must be no unit where it stands ("1.2m tons"). */
export const plainScale =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    const factor = words.numbers.shortScales.get(lowerAt(parts, at));
    if (factor === undefined || cutShort(parts, at + 1)) return null;
    const letter = text(parts, at).length === 1;
    const named = parts[at + 1]?.word.capital && !isCurrency(parts, at + 1, words) && !areMany(parts, at, words);
    if (letter && (!glued(parts, at) || named || /\d{4}/.test(text(parts, at - 1)))) return null;
    const isUnit = letter && words.unitSigns.has(text(parts, at));
    if (isUnit && !isPriced(parts, at + 1, words) && !isMillions(parts, at, words)) return null;
    return { end: at + 1, value: factor };
  };

/** "tens of millions", "dozens": the product of the magnitudes. */
export const crowdReader =
  (words: FigureWords): Reader<number> =>
  (parts, at) => {
    let factor = words.crowds.get(lowerAt(parts, at));
    if (factor === undefined) {
      if (!words.vague.has(lowerAt(parts, at))) return null;
      const next = words.partitives.has(lowerAt(parts, at + 1)) ? at + 2 : at + 1;
      const scale = words.numbers.scales.get(lowerAt(parts, next));
      return scale === undefined || parts[next]!.line ? null : { end: next + 1, value: scale };
    }
    let end = at + 1;
    for (let i = 0; i < 3 && words.partitives.has(lowerAt(parts, end)); i += 1) {
      const next = words.crowds.get(lowerAt(parts, end + 1));
      if (next === undefined) break;
      factor *= next;
      end += 2;
    }
    return { end, value: factor };
  };
