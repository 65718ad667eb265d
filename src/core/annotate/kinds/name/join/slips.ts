import type { Form } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { isPerson, surnameOf } from './forms-compared.ts';

/** The word in which two forms of as many words differ, as a pair; `null` where they differ in none, or in several. */
function onlyDifference(one: Form, other: Form): readonly [string, string] | null {
  if (one.words.length !== other.words.length) return null;
  const at = one.words.findIndex((word, index) => word !== other.words[index]);
  if (at < 0 || one.words.some((word, index) => index > at && word !== other.words[index])) return null;
  return [one.words[at]!, other.words[at]!];
}

/** Whether one letter put in, left out, changed, or swapped with the next makes one word of the other. */
function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}

/** Words shorter than this are too easily one letter apart. */
const SLIP_LENGTH = 6;

/**
 * Whether two forms of as many words differ by one slip of the pen in one word: "Phailin", "Phalin". Not where both words
 * are known ones, nor in numbers.
 */
export function misspelt(one: Form, other: Form, lexicon: Lexicon): boolean {
  const pair = onlyDifference(one, other);
  if (!pair) return false;
  return (
    pair.every((word) => word.length >= SLIP_LENGTH && !/\p{Nd}/u.test(word)) &&
    pair.some((word) => lexicon.word(word) === 0) &&
    oneSlipApart(...pair)
  );
}

/** The word in which a form of one word may be misspelt: somebody's surname, or the only word; empty where neither is. */
const slipped = (form: Form): string =>
  isPerson(form) ? surnameOf(form.words) : form.words.length === 1 ? form.words[0]! : '';

/** Under what a form is looked for by others with a slip of the pen in them; empty where it is too short. */
export function slipKey(form: Form): string {
  const word = slipped(form);
  return word.length < SLIP_LENGTH ? '' : `~${word.slice(0, 2)}`;
}

/**
 * Whether a single word that stands once is a slip of the pen for somebody's surname, or for another word that stands
 * more often: "Texeira" beside "Jack Teixeira". Not in its last letter, nor of a common surname: "Bells" are several,
 * "Ivanova" is not "Ivanov", "Johnston" is not "Johnson".
 */
export function misspeltWord(short: Form, full: Form, { word }: Lexicon): boolean {
  const [wrong, right] = [short.words[0]!, slipped(full)];
  if (short.words.length > 1 || short.mentions.length > 1 || short.type !== full.type) return false;
  if (Math.min(wrong.length, right.length) < SLIP_LENGTH || wrong.at(-1) !== right.at(-1)) return false;
  if (isPerson(full) ? word(right) & LEXICAL.surname : full.mentions.length < 2) return false;
  return word(wrong) === 0 && !/\p{Nd}/u.test(wrong) && wrong !== right && oneSlipApart(wrong, right);
}

/** The letters of a form without spaces and hyphens: equal for "Euro News" and "Euronews". */
export const compact = ({ key }: Form): string => key.replace(/[\s-]/g, '');
