import type { Token, Tokens, Word } from '../../../../text/tokens.ts';
import type { Line } from '../lines.ts';
import type { FactTable, WordFacts } from './facts.ts';

/** Where a piece stands in its sentence. */
export const INSIDE = 0;
export const SENTENCE = 1;
export const LINE = 2;

/** The words of a text that are looked at, as parallel lists: tokens, with "London-based" in two. */
export interface Pieces {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly words: readonly WordFacts[];
  /** `LINE` at the start of a line, `SENTENCE` after the end of a sentence or an opening mark, else `INSIDE`. */
  readonly opens: Uint8Array;
  /** 1 where the line is written In Title Case. */
  readonly titled: Uint8Array;
}

/** What splitting needs to know of a language. */
export interface Splitting {
  readonly facts: FactTable;
  readonly compoundTails: ReadonlySet<string>;
}

const COMPOUND = /^(\p{Lu}[^-]*)-(\p{Ll}+)$/u;

/** How many characters of "London-based" are the name; 0 where the word is to stay whole. */
function nameInCompound(text: string, tails: ReadonlySet<string>): number {
  const match = text.includes('-') ? COMPOUND.exec(text) : null;
  return match && tails.has(match[2]!) ? match[1]!.length : 0;
}

interface Growing {
  readonly start: number[];
  readonly end: number[];
  readonly words: WordFacts[];
}

/** What a word is taken apart into, worked out once for each different word of a text. */
function splitter({ facts, compoundTails }: Splitting): (word: Word) => readonly WordFacts[] {
  const known = new Map<Word, readonly WordFacts[]>();
  return (word) => {
    let parts = known.get(word);
    if (!parts) {
      const { text } = word;
      const head = nameInCompound(text, compoundTails);
      parts = head ? [facts.of(text.slice(0, head)), facts.of(text.slice(head))] : [facts.of(text)];
      known.set(word, parts);
    }
    return parts;
  };
}

function push(token: Token, parts: readonly WordFacts[], pieces: Growing): void {
  let at = token.start;
  for (const part of parts) {
    pieces.start.push(at);
    at += part.text.length;
    pieces.end.push(at);
    pieces.words.push(part);
  }
}

const SENTENCE_END = /^[.!?]$/;
const OPENING = /^["“”'‘([:•*–—-]$/;

/** Whether a piece after `before` opens a sentence, or what reads like one: a quotation, an item, a bracket. */
function opensAfter(before: WordFacts, beforeOpens: number): boolean {
  if (!before.mark) return false;
  if (SENTENCE_END.test(before.text)) return true;
  return OPENING.test(before.text) && (beforeOpens > 0 || (before.text !== '(' && before.text !== '-'));
}

/** Takes the tokens of `lines` apart into pieces. */
export function piecesOf(tokens: Tokens, lines: readonly Line[], splitting: Splitting): Pieces {
  const growing: Growing = { start: [], end: [], words: [] };
  const opens: number[] = [];
  const titled: number[] = [];
  const split = splitter(splitting);
  for (const line of lines) {
    const first = growing.words.length;
    for (let at = line.from; at < line.to; at += 1) push(tokens[at]!, split(tokens[at]!.word), growing);
    for (let at = first; at < growing.words.length; at += 1) {
      opens.push(at === first ? LINE : opensAfter(growing.words[at - 1]!, opens[at - 1]!) ? SENTENCE : INSIDE);
      titled.push(line.titled ? 1 : 0);
    }
  }
  return {
    count: growing.words.length,
    start: Int32Array.from(growing.start),
    end: Int32Array.from(growing.end),
    words: growing.words,
    opens: Uint8Array.from(opens),
    titled: Uint8Array.from(titled),
  };
}
