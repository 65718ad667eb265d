import { type Span, trimmed } from '../model/span.ts';
import type { StructureWords } from './words.ts';

const CLOSERS = new Set('”"’\')]»›');
const OPENERS = new Set('“"‘\'([«‹¿¡');
const WORDY = /[\p{L}\p{N}]/u;
const isSpace = (char: string): boolean => char === ' ' || /\s/.test(char);

/** The word that ends at `end`, inner periods kept ("U.S", "81.7"); at most 30 characters back. */
function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  const least = Math.max(floor, end - 30);
  while (start > least && /[\p{L}\p{N}.&’'-]/u.test(text[start - 1]!)) start -= 1;
  return text.slice(start, end);
}

/** The word that opens at `start`; at most 30 characters on. */
function wordAfter(text: string, start: number): string {
  return /^[\p{L}\p{N}’'-]{1,30}/u.exec(text.slice(start, start + 30))?.[0] ?? '';
}

/** Whether the period after `word` belongs to an abbreviation, `next` being the word after it. */
function abbreviates(word: string, next: string, quoted: boolean, words: StructureWords): boolean {
  const lower = word.toLowerCase();
  const { neverLast, beforeNumber, maybeLast } = words.abbreviations;
  if (neverLast.has(lower)) return true;
  if (beforeNumber.has(lower) && /^\d/.test(next)) return true;
  const initial = /^\p{Lu}$/u.test(word) && word !== 'I';
  const dotted = /^(?:\p{L}\.&?)+\p{L}$/u.test(word);
  if (!initial && !dotted && !maybeLast.has(lower)) return false;
  return !quoted && !words.openers.has(next.toLowerCase());
}

/** Whether capitalised words and an attribution verb follow: "“Why?” Ms Smith asked". */
function attributed(text: string, at: number, words: StructureWords): boolean {
  const after = text.slice(at, at + 80).split(/\s+/, 5);
  const verb = after.findIndex((word) => words.attribution.has(word.replace(/[.,;:]+$/, '').toLowerCase()));
  return verb >= 0 && after.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
}

/** Where the sentence that the marks from `from` to `to` may end does end; -1 if it goes on. */
function endAfter(text: string, { start, end }: Span, floor: number, limit: number, words: StructureWords): number {
  let close = end;
  while (close < limit && CLOSERS.has(text[close]!)) close += 1;
  if (close >= limit) return limit;
  if (!isSpace(text[close]!)) return -1;
  let next = close;
  while (next < limit && isSpace(text[next]!)) next += 1;
  const gap = next;
  while (next < limit && OPENERS.has(text[next]!)) next += 1;
  const word = wordAfter(text, next);
  if (/^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)) return -1;
  if (end - start === 1 && text[start] === '.') {
    const before = wordBefore(text, start, floor);
    if (close === end && abbreviates(before, word, next > gap, words)) return -1;
    if (/^\d{1,3}$/.test(before) && start - before.length === floor) return -1;
  } else if (close > end && attributed(text, next, words)) return -1;
  return close;
}

/** Splits a stretch of running text into its sentences, white space apart. Linear in the stretch. */
export function sentencesIn(text: string, block: Span, words: StructureWords): Span[] {
  const found: Span[] = [];
  const marks = /[.!?…]+/g;
  marks.lastIndex = block.start;
  let from = block.start;
  const push = (end: number): void => {
    const span = trimmed(text, { start: from, end });
    if (WORDY.test(text.slice(span.start, span.end))) found.push(span);
    from = end;
  };
  for (let hit = marks.exec(text); hit && hit.index < block.end; hit = marks.exec(text)) {
    const span = { start: hit.index, end: Math.min(marks.lastIndex, block.end) };
    const floor = trimmed(text, { start: from, end: block.end }).start;
    const end = endAfter(text, span, floor, block.end, words);
    if (end >= 0) push(end);
  }
  if (from < block.end) push(block.end);
  return found;
}
