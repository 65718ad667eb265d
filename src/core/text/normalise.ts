import type { Span } from '../model/span.ts';
import { classesOf } from './characters.ts';

/** A word as it is compared between copies of a text: `key` is folded, the span is where it stands in the original. */
export interface KeyWord extends Span {
  readonly key: string;
}

const BREAK = 0;
const LETTER = 1;
/** Belongs to a word but not to its key: soft hyphen, zero-width characters, direction marks, combining accents. */
const IGNORED = 2;
/** A word by itself: scripts that are written without spaces. */
const ALONE = 3;

const IGNORABLE = /[\u0300-\u036f]|\p{Cf}|\p{Variation_Selector}/u;
const IGNORABLES = /(?:[\u0300-\u036f]|\p{Cf}|\p{Variation_Selector})+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const classOf = classesOf((char) => {
  if (IGNORABLE.test(char)) return IGNORED;
  if (UNSPACED.test(char)) return ALONE;
  // By their long names, which are not spelt out: of a single character, that takes longer.
  return /[\p{Letter}\p{Number}\p{Mark}\p{Cs}]/u.test(char) ? LETTER : BREAK;
});

/**
 * Folds what copies of a text differ in without differing in words: case, accents however they are composed,
 * ligatures, soft hyphens, zero-width characters, and the form of apostrophes.
 */
export function fold(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length && plain; at += 1) plain = word.charCodeAt(at) < 128;
  if (plain) return word.toLowerCase();
  return word.normalize('NFKD').replace(IGNORABLES, '').toLowerCase();
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== LETTER && kind !== IGNORED) break;
    end += 1;
  }
  return end;
}

/**
 * The words of `text` between `from` and `to`, folded for comparison. Marks and white space part words and are left
 * out, so two copies that differ only in quote marks, dashes, spaces, case or invisible characters give equal keys.
 * Linear in the stretch.
 */
export function keyWords(text: string, from = 0, to = text.length): KeyWord[] {
  const words: KeyWord[] = [];
  let at = from;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === BREAK || kind === IGNORED) {
      at += 1;
      continue;
    }
    const end = kind === ALONE ? at + 1 : Math.min(to, wordEnd(text, at));
    const key = fold(text.slice(at, end));
    if (key) words.push({ key, start: at, end });
    at = end;
  }
  return words;
}
