import { LONGEST } from './around.ts';
import type { StructureWords } from './words.ts';

/** Marks that close behind the end of a sentence. */
export const CLOSERS = new Set('”"’\')]»›');

/** A word that may open a sentence right behind a period: "The" in "in 2017.The firm", not "Com" in "Example.Com". */
const STUCK = /^\p{Lu}\p{Ll}*(?=(?:[’'-]\p{L}+)*[\s,;:])/u;
/** What stands before the period then: one word or number, in `plain` one in lower case or a year, and no address, file or abbreviation; or what closes. */
const BEFORE = /(?:^|[\s$£€“"‘'(—–])(?:(?<plain>\p{Ll}+|\d{4})|\p{L}[\p{L}’'-]*\p{Ll}{2}|\d+)$|(?<closed>[”’)])$/u;

/** Whether a sentence opens at `next` though no space stands behind the period at `at`: "said.He left". `floor` is where the one before began. */
export function opensStuck(
  text: string,
  { at, floor, next }: Record<'at' | 'floor' | 'next', number>,
  words: StructureWords,
): boolean {
  // A straight quotation mark may open or close.
  const word = /^\.[^."']*$/.test(text.slice(at, next)) && STUCK.exec(text.slice(next, next + LONGEST))?.[0];
  const before = word && BEFORE.exec(text.slice(Math.max(floor, at - LONGEST), at))?.groups;
  if (!word || !before) return false;
  return (
    words.openers.has(word.toLowerCase()) || (word.length > 3 && /..|[”’)]/.test(before.plain ?? before.closed ?? ''))
  );
}
