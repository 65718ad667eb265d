import { classesOf } from '../text/characters.ts';

export const SPACE = 1;
/** Letters and digits, and what words hold within: "U.S", "AT&T". */
const IN_WORD = 2;
const classOf = classesOf((char) => {
  if (/\s/.test(char)) return SPACE;
  return /[\p{L}\p{N}.&’'-]/u.test(char) ? IN_WORD : 0;
});
export const classAt = (text: string, at: number): number => classOf(text.charCodeAt(at));

/** How far back and on a word is looked at: bounds the work at each mark. */
export const LONGEST = 30;

/** Where white space from `from` on ends. */
export function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && classAt(text, at) === SPACE) at += 1;
  return at;
}

/** The word that ends at `end`, inner periods kept ("U.S", "81.7"). */
export function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  const least = Math.max(floor, end - LONGEST);
  while (start > least && classAt(text, start - 1) === IN_WORD) start -= 1;
  return text.slice(start, end);
}

/** The word that opens at `start`. */
export const wordAfter = (text: string, start: number): string =>
  /^[\p{L}\p{N}’'-]+/u.exec(text.slice(start, start + LONGEST))?.[0] ?? '';
