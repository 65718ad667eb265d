import { type Span, trimmed } from '../model/span.ts';
import { classesOf } from '../text/characters.ts';
import type { StructureWords } from './words.ts';

const CLOSERS = new Set('”"’\')]»›');
const OPENERS = new Set('“"‘\'([«‹¿¡');
const WORDY = /[\p{L}\p{N}]/u;

const SPACE = 1;
/** Letters and digits, and what words hold within: "U.S", "AT&T". */
const IN_WORD = 2;
const classOf = classesOf((char) => {
  if (/\s/.test(char)) return SPACE;
  return /[\p{L}\p{N}.&’'-]/u.test(char) ? IN_WORD : 0;
});
const classAt = (text: string, at: number): number => classOf(text.charCodeAt(at));

/** How far back and on a word is looked at: bounds the work at each mark. */
const LONGEST = 30;

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && classAt(text, at) === SPACE) at += 1;
  return at;
}

/** The word that ends at `end`, inner periods kept ("U.S", "81.7"). */
function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  const least = Math.max(floor, end - LONGEST);
  while (start > least && classAt(text, start - 1) === IN_WORD) start -= 1;
  return text.slice(start, end);
}

/** The word that opens at `start`. */
const wordAfter = (text: string, start: number): string =>
  /^[\p{L}\p{N}’'-]+/u.exec(text.slice(start, start + LONGEST))?.[0] ?? '';

/** What stands around a period. */
interface Around {
  readonly before: string;
  /** The word before that: "Plan" in "Plan B." */
  readonly earlier: string;
  readonly after: string;
  /** Whether a quote mark opens behind it. */
  readonly quoted: boolean;
}

/** Whether a period belongs to an abbreviation and ends no sentence. */
function abbreviates({ before, earlier, after, quoted }: Around, words: StructureWords): boolean {
  const lower = before.toLowerCase();
  const { neverLast, beforeNumber, maybeLast, lettered, courtesies, clock, afterClock } = words.abbreviations;
  if (neverLast.has(lower)) return true;
  // A letter alone counts by its case: "c. 1818", but "vitamin C. 20 people".
  if (beforeNumber.has(before.length > 1 ? lower : before) && /^\d/.test(after)) return true;
  if (clock.has(lower)) return !quoted && afterClock.test(after);
  // "I" is an initial behind a capital alone: "Ann I. Holm", but "So did I. Ann left".
  const letter = before === 'I' ? /^\p{Lu}\p{Ll}/u.test(earlier) : /^\p{Lu}$/u.test(before);
  const initial = letter && !lettered.has(earlier.toLowerCase());
  const dotted = /^(?:\p{L}\.&?)+\p{L}$/u.test(before);
  if (!initial && !dotted && !maybeLast.has(lower)) return false;
  return !quoted && !words.openers.has(after.toLowerCase()) && !courtesies.has(after.toLowerCase());
}

/** Whether the period at `at` ends no sentence. `close` is where the marks that close behind it end, `next` the next word. */
function periodGoesOn(
  text: string,
  { at, floor, close, next }: Record<'at' | 'floor' | 'close' | 'next', number>,
  words: StructureWords,
): boolean {
  const before = wordBefore(text, at, floor);
  const start = at - before.length;
  // A number that opens the sentence is a list's: "1. The first".
  if (start === floor && /^\d{1,3}$/.test(before)) return true;
  if (close > at + 1) return false;
  const earlier = wordBefore(text, start - 1, floor);
  const quoted = /["“‘']/.test(text[next - 1]!);
  return abbreviates({ before, earlier, after: wordAfter(text, next), quoted }, words);
}

/** A name with an apposition, and what is behind that. */
const APPOSED = /^(?:\p{Lu}\S*\s){1,4}?\p{Lu}[^\s,]*, [^.!?“"]{2,70}, (\p{Ll}+)\b/u;

/** Whether capitalised words, which an apposition may follow, and an attribution verb stand there: "“Why?” Ms Smith, a vet, asked". */
function attributed(text: string, at: number, words: StructureWords): boolean {
  const apposed = APPOSED.exec(text.slice(at, at + 120));
  if (apposed) return words.attribution.has(apposed[1]!);
  const after = text.slice(at, at + 80).split(/\s+/, 7);
  const verb = after.findIndex((word) => words.attribution.has(word.replace(/[.,;:]+$/, '').toLowerCase()));
  // "“Why?” She said" opens a sentence: a tag would be "she said".
  const opens = words.openers.has(after[0]!.toLowerCase());
  return verb >= 0 && !opens && after.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
}

/** A dash behind which the sentence goes on, and how long it is with what follows. */
const DASHED = /^[-–—]{1,3}\s+\p{Ll}/u;
const DASH = 6;

/** Where the sentence ends that the marks in `mark` may end; -1 if it goes on. `floor` is where it began. */
function endAfter(text: string, mark: Span, { start: floor, end: limit }: Span, words: StructureWords): number {
  let close = mark.end;
  while (close < limit && CLOSERS.has(text[close]!)) close += 1;
  if (close >= limit) return limit;
  if (classAt(text, close) !== SPACE) return -1;
  let next = skipSpace(text, close, limit);
  // "There is reason — lots of it! — to wonder."
  if (close === mark.end && DASHED.test(text.slice(next, next + DASH))) return -1;
  while (next < limit && OPENERS.has(text[next]!)) next += 1;
  const word = wordAfter(text, next);
  // A lower-case word goes on, unless it is a name like "iPhone".
  if (/^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)) return -1;
  if (mark.end - mark.start === 1 && text[mark.start] === '.') {
    return periodGoesOn(text, { at: mark.start, floor, close, next }, words) ? -1 : close;
  }
  return close > mark.end && attributed(text, next, words) ? -1 : close;
}

/** Splits a stretch of running text into its sentences, white space apart; what holds no word is none. Linear in the stretch. */
export function sentencesIn(text: string, block: Span, words: StructureWords): Span[] {
  const found: Span[] = [];
  const limit = trimmed(text, block).end;
  let from = skipSpace(text, block.start, limit);
  const push = (end: number): void => {
    if (WORDY.test(text.slice(from, end))) found.push({ start: from, end });
    from = skipSpace(text, end, limit);
  };
  // Only the stretch is searched: a search of the whole text would look beyond it for every block.
  const base = from;
  for (const { 0: mark, index } of text.slice(base, limit).matchAll(/[.!?…]+/g)) {
    const start = base + index;
    const end = endAfter(text, { start, end: start + mark.length }, { start: from, end: limit }, words);
    if (end >= 0) push(end);
  }
  if (from < limit) push(limit);
  return found;
}
