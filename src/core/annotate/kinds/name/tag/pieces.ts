import type { Tokens } from '../../../../text/tokens.ts';
import type { Line } from '../lines.ts';
import type { FactTable, WordFacts } from './facts.ts';

/** Where a piece stands in its sentence. */
export const INSIDE = 0;
export const SENTENCE = 1;
export const LINE = 2;

/** The words of a text that are looked at, as parallel lists: tokens, with "London-based" in two. */
export interface Pieces {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly words: readonly WordFacts[];
  /** `LINE` at the start of a line, `SENTENCE` after the end of a sentence or an opening mark, else `INSIDE`. */
  readonly opens: Uint8Array;
  /** 1 where the line is written In Title Case. */
  readonly titled: Uint8Array;
}

interface Growing {
  readonly start: number[];
  readonly end: number[];
  readonly words: WordFacts[];
}

function push({ start, end, words }: Growing, word: WordFacts, at: number): void {
  start.push(at);
  end.push(at + word.text.length);
  words.push(word);
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?');
const OPENINGS: ReadonlySet<string> = new Set('"“”\'‘([:•*–—-');

/** Whether a piece after the mark `before` opens a sentence, or what reads like one: a quotation, an item, a bracket. */
function opensAfter(before: string, beforeOpens: number): boolean {
  if (SENTENCE_ENDS.has(before)) return true;
  return OPENINGS.has(before) && (beforeOpens > 0 || (before !== '(' && before !== '-'));
}

/** Marks where the pieces stand in their sentences, line by line; `bounds`: the pieces at which lines begin, and the end. */
function openings(words: readonly WordFacts[], bounds: readonly number[]): Uint8Array {
  const opens = new Uint8Array(words.length);
  for (let line = 0; line + 1 < bounds.length; line += 1) {
    const first = bounds[line]!;
    const to = bounds[line + 1]!;
    if (first < to) opens[first] = LINE;
    for (let at = first + 1; at < to; at += 1)
      if (words[at - 1]!.mark && opensAfter(words[at - 1]!.text, opens[at - 1]!)) opens[at] = SENTENCE;
  }
  return opens;
}

/** Takes the tokens of `lines` apart into pieces. */
export function piecesOf(tokens: Tokens, lines: readonly Line[], facts: FactTable): Pieces {
  const growing: Growing = { start: [], end: [], words: [] };
  const { words } = growing;
  const bounds: number[] = [];
  for (const { from, to } of lines) {
    bounds.push(words.length);
    for (let at = from; at < to; at += 1) {
      const { word, start } = tokens[at]!;
      const whole = facts.of(word);
      push(growing, whole.parts?.[0] ?? whole, start);
      if (whole.parts) push(growing, whole.parts[1], growing.end.at(-1)!);
    }
  }
  bounds.push(words.length);
  const titled = new Uint8Array(words.length);
  for (const [at, line] of lines.entries()) if (line.titled) titled.fill(1, bounds[at], bounds[at + 1]);
  return { count: words.length, ...growing, opens: openings(words, bounds), titled };
}
