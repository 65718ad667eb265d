import { type Span, startingBefore } from '../model/span.ts';
import { classesOf } from './characters.ts';
import { type Word, wordIn } from './word.ts';

export type { Word, WordShape } from './word.ts';

/** A word, number or punctuation mark of the text. */
export interface Token extends Span {
  readonly word: Word;
  /** Whether white space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** Whether a line break, or the start of the text, stands before it. */
  readonly line: boolean;
}

export type Tokens = readonly Token[];

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** What only says in which direction text runs: it is seen by nobody, and is part of no token. */
const HIDDEN = 4;
const MARK = 0;

/** The class of a character; halves of surrogate pairs and combining marks join words. */
const classOf = classesOf((char) => {
  if (/[\p{L}\p{M}\p{Cs}\u00ad\u200b-\u200d\u2060]/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(char)) return HIDDEN;
  return /\s/.test(char) ? SPACE : MARK;
});
const classAt = (text: string, at: number): number => (at < text.length ? classOf(text.charCodeAt(at)) : SPACE);

const isWordy = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Whether the mark at `at` holds the characters on its two sides together in one word. */
function joins(text: string, at: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  switch (text[at]) {
    case '-':
    case '\u2011':
      return isWordy(before) && isWordy(after);
    case "'":
    case '’':
    case '‘':
    case '&':
      return before === LETTER && after === LETTER;
    case '.':
    case ',':
      return before === DIGIT && after === DIGIT;
    default:
      return false;
  }
}

/** The end of dotted initials ("U.S.", "J.K.") that open at `at`; `at` itself where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (text[end + 1] === '.' && /\p{L}/u.test(text[end]!)) end += 2;
  return end - at >= 4 && !isWordy(classAt(text, end)) ? end : at;
}

/** The end of the word that opens at `start`. */
function wordEnd(text: string, start: number): number {
  const initials = initialsEnd(text, start);
  if (initials > start) return initials;
  let end = start + 1;
  for (let kind = classAt(text, end); kind !== SPACE; kind = classAt(text, end)) {
    if (isWordy(kind)) end += 1;
    else if (kind === MARK && joins(text, end)) end += 2;
    else break;
  }
  return end;
}

/** Where the possessive ending begins of a word that stands from `start` to `end`; `end` where it has none. */
function ownerEnd(text: string, start: number, end: number): number {
  const mark = text[end - 2];
  const last = text[end - 1];
  const possessive =
    end - start > 2 && (mark === "'" || mark === '’' || mark === '‘') && (last === 's' || last === 'S');
  return possessive ? end - 2 : end;
}

/**
 * Splits a text into tokens: words with inner hyphens, apostrophes and ampersands ("AT&T", "al-Assad"), numbers with
 * their separators ("81.7", "1,000"), dotted initials ("U.S."), a possessive ending as a token of its own ("Meta" "’s"),
 * and every other visible character by itself. White space and marks of direction belong to no token. Linear in the text.
 */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let line = true;
  const push = (start: number, end: number): void => {
    tokens.push({ start, end, word: wordIn(text, start, end), spaced, line });
    spaced = false;
    line = false;
  };
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === HIDDEN) {
      spaced ||= kind === SPACE;
      line ||= text.charCodeAt(at) === 10;
      at += 1;
      continue;
    }
    const end = kind === MARK ? at + 1 : wordEnd(text, at);
    const owner = kind === LETTER ? ownerEnd(text, at, end) : end;
    push(at, owner);
    if (owner < end) push(owner, end);
    at = end;
  }
  return tokens;
}

/** Index of the first token that starts at or after `offset`; `tokens.length` where there is none. */
export const tokenFrom = (tokens: Tokens, offset: number): number => startingBefore(tokens, offset);

/** The word at `at`, in lower case; empty outside the text. */
export const lowerAt = (tokens: Tokens, at: number): string => tokens[at]?.word.lower ?? '';
