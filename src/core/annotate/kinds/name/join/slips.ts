import type { Form } from '../entity/form.ts';
import type { Lexicon } from '../lexicon.ts';

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
