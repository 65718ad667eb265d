import type { Span } from '../../../../model/span.ts';
import type { Token, Tokens } from '../../../../text/tokens.ts';
import { tokenFrom } from '../../../../text/tokens.ts';
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
  readonly line: boolean[];
}

function push(token: Token, pieces: Growing, { facts, compoundTails }: Splitting): void {
  const { text } = token.word;
  const head = nameInCompound(text, compoundTails);
  const parts = head ? [text.slice(0, head), text.slice(head)] : [text];
  let at = token.start;
  for (const part of parts) {
    pieces.start.push(at);
    pieces.end.push(at + part.length);
    pieces.words.push(facts.of(part));
    pieces.line.push(token.line && at === token.start);
    at += part.length;
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

/** Marks the lines of at most thirty pieces in which most words are capitalised. */
function markTitles(words: readonly WordFacts[], opens: Uint8Array): Uint8Array {
  const titled = new Uint8Array(words.length);
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    let spoken = words[from]!.mark ? 0 : 1;
    let capitals = words[from]!.capital ? 1 : 0;
    while (to < words.length && opens[to] !== LINE) {
      const word = words[to]!;
      if (!word.mark) spoken += 1;
      if (word.capital || word.number) capitals += 1;
      to += 1;
    }
    if (to - from < 30 && spoken > 3 && capitals / spoken > 0.6) titled.fill(1, from, to);
    from = to;
  }
  return titled;
}

/** Takes the tokens within `ranges` (disjoint, in order) apart into pieces. */
export function piecesOf(tokens: Tokens, ranges: readonly Span[], splitting: Splitting): Pieces {
  const growing: Growing = { start: [], end: [], words: [], line: [] };
  for (const range of ranges) {
    const first = growing.start.length;
    for (let at = tokenFrom(tokens, range.start); at < tokens.length && tokens[at]!.end <= range.end; at += 1)
      push(tokens[at]!, growing, splitting);
    if (growing.line.length > first) growing.line[first] = true;
  }
  const { words, line } = growing;
  const opens = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    if (line[at]) opens[at] = LINE;
    else if (opensAfter(words[at - 1]!, opens[at - 1]!)) opens[at] = SENTENCE;
  }
  const titled = markTitles(words, opens);
  return {
    count: words.length,
    start: Int32Array.from(growing.start),
    end: Int32Array.from(growing.end),
    words,
    opens,
    titled,
  };
}
