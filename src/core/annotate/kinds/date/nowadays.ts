import type { Tokens } from '../../../text/tokens.ts';
import { backwards, isToBeDone, looksOf } from './direction.ts';
import type { DateWords } from './words.ts';

/** How far from "today" the verb is looked for that it goes with, in tokens. */
const REACH = 24;
/** What parts a sentence from the next, and what parts a clause, words apart. */
const ENDS = /^[.!?;:]$/;
const PARTS = /^[.!?;:,—–“”"()]$/;

const plain = (parts: Tokens, at: number): string => parts[at]?.word.plain ?? '';

/** Whether one of the three words from `at` on is in a list. */
const near = (parts: Tokens, at: number, list: ReadonlySet<string>): boolean =>
  [0, 1, 2].some((ahead) => list.has(plain(parts, at + ahead)));

/** Whether "have" at `at` only makes a past of the next verb: "has now fallen". */
function isPerfect(parts: Tokens, at: number, { nowadays, pasts, irregular, looksPast }: DateWords): boolean {
  let next = at + 1;
  while (nowadays.adverb.test(plain(parts, next))) next += 1;
  const verb = plain(parts, next);
  return pasts.has(verb) || irregular.has(verb) || looksPast.test(verb) || nowadays.participle.test(verb);
}

/** Whether a verb says that the "today" it goes with is a day ("ruled", "will rule"), or not ("is", "is ruled", "still"); `null` where it is no such verb. */
function isOfDay(parts: Tokens, at: number, words: DateWords): boolean | null {
  const { be, have, verbs } = words.nowadays;
  const verb = plain(parts, at);
  const lead = plain(parts, at - 1);
  if (words.possessives.has(lead) || words.articles.has(lead)) return null;
  const looks = looksOf(parts, at, words);
  if (looks) return looks > 0 || words.pasts.has(verb) || !near(parts, at - 3, be);
  if (have.has(verb)) return isPerfect(parts, at, words);
  if (!be.has(verb)) return verbs.has(verb) ? false : null;
  const next = plain(parts, at + 1);
  return next === words.infinitive || words.futures.has(next) || isPerfect(parts, at, words) ? null : false;
}

/** The same as a number, for `backwards`: 1 and -1, and 0 where it is no such verb. */
const ofDay: typeof looksOf = (parts, at, words) => {
  const told = isOfDay(parts, at, words);
  return told === null ? 0 : told ? 1 : -1;
};

/** The same of the nearest verb before `at` in its clause (`step` -1), or of the nearest behind (1). */
function nearest(parts: Tokens, from: number, step: 1 | -1, words: DateWords): boolean | null {
  const { links } = words.nowadays;
  const back = step < 0;
  for (let at = from; parts[at] && Math.abs(at - from) < REACH; at += step) {
    const word = parts[at]!.word;
    if (parts[back ? at + 1 : at]!.line || (back ? PARTS : ENDS).test(word.text) || links.has(word.plain)) break;
    if (back && words.weekdayJoints.has(word.plain)) break;
    const told = isOfDay(parts, at, words);
    if (told !== null) return told;
  }
  return null;
}

/** Whether it is the day itself that a sentence opens with: "[Today] is the last day". */
const isSubject = (parts: Tokens, start: number, { nowadays }: DateWords): boolean =>
  (parts[start]!.line || /^[.!?“"]$/.test(plain(parts, start - 1))) &&
  parts[start + 1]?.spaced === true &&
  nowadays.be.has(plain(parts, start + 1));

/**
 * Whether a "today" tells of the times and not of a day: "the schools of [today]", "in [today]’s world", "[Today], it has 40
 * clerks". Only what happened, has happened or is to happen is of the day: "It ruled [today]", "It is to rule [today]".
 */
export function isNowadays(parts: Tokens, { start, end }: { start: number; end: number }, words: DateWords): boolean {
  const { nowadays } = words;
  const lead = plain(parts, start - 1);
  const next = plain(parts, end);
  if (!nowadays.words.has(plain(parts, start)) || isSubject(parts, start, words)) return false;
  if (next === nowadays.possessive) return !near(parts, end + 1, nowadays.events);
  if (nowadays.never.has(lead)) return true;
  if (nowadays.before.has(lead) || isToBeDone(parts, start, words)) return false;
  // "From six today (Monday)".
  if (next === '(' && parts[end + 1]?.word.capital) return false;
  if (words.partitives.has(lead)) return plain(parts, start - 2) !== nowadays.as;
  const told = nearest(parts, start - 1, -1, words) ?? nearest(parts, end, 1, words);
  if (told !== null) return !told;
  return words.weekdayJoints.has(lead) || nowadays.links.has(lead) || backwards(parts, start, words, ofDay) <= 0;
}
