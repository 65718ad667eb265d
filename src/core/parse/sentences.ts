import { type Span, trimmed } from '../model/span.ts';
import { classAt, LONGEST, SPACE, skipSpace, wordAfter, wordBefore } from './around.ts';
import { CLOSERS, opensStuck } from './stuck.ts';
import type { StructureWords } from './words.ts';

const OPENERS = new Set('“"‘\'([«‹¿¡');
const WORDY = /[\p{L}\p{N}]/u;

/** What stands around a period. */
interface Around {
  readonly before: string;
  /** The word before that: "Plan" in "Plan B." */
  readonly earlier: string;
  readonly after: string;
  /** Whether a quote mark opens behind it. */
  readonly quoted: boolean;
  /** Whether a bracket opens right before the word: "(b. 1950)". */
  readonly bracketed: boolean;
}

/** Whether a period belongs to an abbreviation and ends no sentence. */
function abbreviates({ before, earlier, after, quoted, bracketed }: Around, words: StructureWords): boolean {
  const lower = before.toLowerCase();
  const { neverLast, beforeNumber, maybeLast, lettered, courtesies, clock, afterClock } = words.abbreviations;
  if (neverLast.has(lower) || (bracketed && /^\p{Ll}{1,2}$/u.test(before))) return true;
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
  return abbreviates(
    { before, earlier, after: wordAfter(text, next), quoted, bracketed: text[start - 1] === '(' },
    words,
  );
}

/** Whether a sentence that `start` opens was torn at an abbreviation in a line of its own: "said Gov." and "Ada Holt". */
export function isTorn(text: string, line: Span, start: number, words: StructureWords): boolean {
  const at = line.end - 1;
  if (text[at] !== '.') return false;
  const before = wordBefore(text, at, line.start);
  const { neverLast, beforeNumber, maybeLast } = words.abbreviations;
  const lower = before.toLowerCase();
  const next = text.slice(start, start + LONGEST);
  if (neverLast.has(lower) || (beforeNumber.has(lower) && /^\d/.test(next))) return true;
  return /^(?:['’]s )?\p{Ll}/u.test(next) && (maybeLast.has(lower) || /(?:^|\.)\p{L}$/u.test(before));
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

/** Marks of footnotes behind the end of a sentence, which are no part of it nor of the next: "in 1990. [5] [note 2] He". */
const NOTES = /^(?: ?\[(?:[\p{Ll} ]{0,9}\d{1,3}|\p{Ll}|\p{Ll}+ [\p{Ll} ]{1,30})\])+(?![^\s\p{Lu}])/u;

/** So many characters may they be. */
const LONGEST_NOTES = 120;

/** Where the marks of footnotes at `at` end; `at` where there are none. */
function notesEnd(text: string, at: number): number {
  if (text[text[at] === ' ' ? at + 1 : at] !== '[') return at;
  return at + (NOTES.exec(text.slice(at, at + LONGEST_NOTES))?.[0].length ?? 0);
}

/** Where the sentence ends that the marks in `mark` may end; -1 if it goes on. `floor` is where it began. */
function endAfter(text: string, mark: Span, { start: floor, end: limit }: Span, words: StructureWords): number {
  let close = mark.end;
  while (close < limit && CLOSERS.has(text[close]!)) close += 1;
  const noted = notesEnd(text, close);
  if (noted >= limit) return close;
  let next = skipSpace(text, noted, limit);
  // "There is reason — lots of it! — to wonder."
  if (close === mark.end && DASHED.test(text.slice(next, next + DASH))) return -1;
  while (next < limit && OPENERS.has(text[next]!)) next += 1;
  if (noted === close && classAt(text, close) !== SPACE && !opensStuck(text, { at: mark.start, floor, next }, words))
    return -1;
  const word = wordAfter(text, next);
  // A lower-case word goes on, unless it is a name like "iPhone".
  if (/^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)) return -1;
  if (mark.end - mark.start === 1 && text[mark.start] === '.') {
    return periodGoesOn(text, { at: mark.start, floor, close, next }, words) ? -1 : close;
  }
  return close > mark.end && attributed(text, next, words) ? -1 : close;
}

/** What may end a sentence; an ellipsis may be spaced: "a lot . . . of it". */
const MARKS = /(?:\.[ \u00a0]){2,}\.|[.!?…]+/g;

/** Splits a stretch of running text into its sentences, white space apart; what holds no word is none. Linear in the stretch. */
export function sentencesIn(text: string, block: Span, words: StructureWords): Span[] {
  const found: Span[] = [];
  const limit = trimmed(text, block).end;
  let from = skipSpace(text, block.start, limit);
  const push = (end: number): void => {
    if (WORDY.test(text.slice(from, end))) found.push({ start: from, end });
    from = skipSpace(text, notesEnd(text, end), limit);
  };
  // Only the stretch is searched: a search of the whole text would look beyond it for every block.
  const base = from;
  for (const { 0: mark, index } of text.slice(base, limit).matchAll(MARKS)) {
    const start = base + index;
    const end = endAfter(text, { start, end: start + mark.length }, { start: from, end: limit }, words);
    if (end >= 0) push(end);
  }
  if (from < limit) push(limit);
  return found;
}
