import type { Span } from '../model/span.ts';
import { LONGEST, wordBefore } from './around.ts';
import type { StructureWords } from './words.ts';

/** Marks that close behind the end of a sentence. */
export const CLOSERS = new Set('”"’\')]»›');

/** A word that may open a sentence right behind a mark: "The" in "in 2017.The firm", not "Com" in "Example.Com". */
const STUCK = /^(\p{Lu}\p{Ll}*)(?:[’'-]\p{L}+)*(?=[\s,;:])/u;
/** What may stand before such a word: one word or number, and not an address, a file or an abbreviation. */
const STUCK_BEFORE = /^(?:\p{L}[\p{L}’'-]*)?\p{Ll}{2}$|^[\d.]*\d$/u;

/** So far back a quotation mark is looked for that one of the same form closes. */
const FAR = 400;

/** Whether a sentence opens at `next` without a space behind the marks that stand from `mark.start` to `close`: "said.He left". */
export function opensStuck(
  text: string,
  { mark, floor, close, next }: { mark: Span } & Record<'floor' | 'close' | 'next', number>,
  words: StructureWords,
): boolean {
  if (text.slice(mark.start, mark.end) !== '.') return false;
  const word = STUCK.exec(text.slice(next, next + LONGEST))?.[1] ?? '';
  const before = wordBefore(text, mark.start, floor);
  const start = mark.start - before.length;
  if (!word || !(STUCK_BEFORE.test(before) || (before === '' && CLOSERS.has(text[start - 1] ?? '')))) return false;
  if (start > floor && !/[\s$£€“"‘'(—–]/.test(text[start - 1]!) && before !== '') return false;
  // A straight mark closes where one is open.
  const straight = /["']/.exec(text.slice(mark.end, close))?.[0];
  if (straight && text.slice(Math.max(floor, mark.start - FAR), mark.start).split(straight).length % 2 === 1)
    return false;
  const plain = /^(?:\p{Ll}+|\d{4}|)$/u.test(before);
  return (plain && word.length > 3) || words.openers.has(word.toLowerCase());
}
