import type { Span } from '../model/span.ts';

/** What a token's characters make it. `word` has a letter, `number` only digits with their separators, `mark` neither. */
export type WordShape = 'word' | 'number' | 'mark';

/** A word as a type: equal tokens share one. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** `lower` with straight apostrophes, as lists of words have them. */
  readonly plain: string;
  readonly shape: WordShape;
  /** Whether it opens with an upper-case letter. */
  readonly capital: boolean;
}

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
const MARK = 0;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  ascii[code] = /[a-z]/i.test(char) ? LETTER : /\d/.test(char) ? DIGIT : /\s/.test(char) ? SPACE : MARK;
}

/** The class of a character outside ASCII; halves of surrogate pairs and combining marks join words. */
function wide(char: string): number {
  if (/[\p{L}\p{M}\p{Cs}\u00ad\u200b-\u200d\u2060]/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return /\s/.test(char) ? SPACE : MARK;
}

const wideClasses = new Map<number, number>();
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code]!;
  let found = wideClasses.get(code);
  if (found === undefined) {
    found = wide(String.fromCharCode(code));
    wideClasses.set(code, found);
  }
  return found;
}

const isWordy = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Whether the mark at `at` holds the characters on its two sides together in one word. */
function joins(text: string, at: number, before: number, after: number): boolean {
  const char = text[at]!;
  if (char === '-' || char === '\u2011') return isWordy(before) && isWordy(after);
  if (char === "'" || char === '’' || char === '&') return before === LETTER && after === LETTER;
  if (char === '.' || char === ',') return before === DIGIT && after === DIGIT;
  return false;
}

/** The end of dotted initials ("U.S.", "J.K.") that open at `at`; `at` itself where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (/\p{L}/u.test(text[end] ?? '') && text[end + 1] === '.') end += 2;
  return end - at >= 4 ? end : at;
}

/** The end of the word that opens at `start`. */
function wordEnd(text: string, start: number): number {
  const initials = initialsEnd(text, start);
  if (initials > start && !isWordy(initials < text.length ? classAt(text, initials) : SPACE)) return initials;
  let end = start + 1;
  while (end < text.length) {
    const kind = classAt(text, end);
    if (isWordy(kind)) end += 1;
    else if (kind === MARK && end + 1 < text.length && joins(text, end, classAt(text, end - 1), classAt(text, end + 1)))
      end += 2;
    else break;
  }
  return end;
}

const POSSESSIVE = /['’][sS]$/;

/** A word by its characters. */
export function makeWord(text: string): Word {
  const lower = text.toLowerCase();
  const shape = /\p{L}/u.test(text) ? 'word' : /\p{Nd}/u.test(text) ? 'number' : 'mark';
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { text, lower, plain, shape, capital: /^\p{Lu}/u.test(text) };
}

/** The words of one text share what is derived of them; a new text starts anew, so memory stays bounded by its vocabulary. */
function interner(): (text: string) => Word {
  const words = new Map<string, Word>();
  return (text) => {
    let word = words.get(text);
    if (!word) {
      word = makeWord(text);
      words.set(text, word);
    }
    return word;
  };
}

/**
 * Splits a text into tokens: words with inner hyphens, apostrophes and ampersands ("AT&T", "al-Assad"), numbers with
 * their separators ("81.7", "1,000"), dotted initials ("U.S."), a possessive ending as a token of its own ("Meta" "’s"),
 * and every other visible character by itself. White space belongs to no token. Linear in the text.
 */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const intern = interner();
  let at = 0;
  let spaced = true;
  let line = true;
  const push = (start: number, end: number): void => {
    tokens.push({ start, end, word: intern(text.slice(start, end)), spaced, line });
    spaced = false;
    line = false;
  };
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      line ||= text.charCodeAt(at) === 10;
      at += 1;
      continue;
    }
    const end = kind === MARK ? at + 1 : wordEnd(text, at);
    const owner = end - at > 2 && kind === LETTER && POSSESSIVE.test(text.slice(end - 2, end)) ? end - 2 : end;
    push(at, owner);
    if (owner < end) push(owner, end);
    at = end;
  }
  return tokens;
}

/** Index of the first token that starts at or after `offset`; `tokens.length` where there is none. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
