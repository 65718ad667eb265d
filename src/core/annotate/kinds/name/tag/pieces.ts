import type { Token, Tokens } from '../../../../text/tokens.ts';
import { wordOf } from '../../../../text/word.ts';
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

/** What a word is taken apart into, worked out once for each different word. */
function partsOf(whole: WordFacts, { facts, compoundTails }: Splitting): readonly WordFacts[] {
  const { text } = whole;
  const head = nameInCompound(text, compoundTails);
  return head ? [facts.of(wordOf(text.slice(0, head))), facts.of(wordOf(text.slice(head)))] : [whole];
}

function push(token: Token, pieces: Growing, splitting: Splitting): void {
  const whole = splitting.facts.of(token.word);
  whole.parts ??= partsOf(whole, splitting);
  let at = token.start;
  for (const part of whole.parts) {
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
  for (const line of lines) {
    const first = growing.words.length;
    for (let at = line.from; at < line.to; at += 1) push(tokens[at]!, growing, splitting);
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
