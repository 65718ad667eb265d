import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Line } from '../lines.ts';
import { withLeft } from './left.ts';

/** The most words of such a name. */
const LONGEST = 6;

/** Behind the last of the words from token `from` on that have capitals and nothing else between them. */
function capitalsEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && tokens[end]!.word.capital && tokens[end]!.word.shape === 'word' && tokens[end]!.spaced) end += 1;
  return end;
}

export interface BodyEvidence {
  readonly tokens: Tokens;
  /** Whether a word closes the names of bodies: "commission". */
  closes(word: string): boolean;
  /** Whether sentences open with a word, and names hardly ever: "although", "the". */
  opener(word: string): boolean;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
  /** Whether a word says what a body is, right before its name: "union". */
  calls(word: string): boolean;
  /** Whether nothing is known of a word, so that a capital within a sentence makes a name of it. */
  unknown(token: Token): boolean;
}

/**
 * Bodies that the tagger left, told by the noun that closes their names behind a word in lower case, "a recent [Federal
 * Loom Commission] report", or where they open a sentence, in which the noun has no other reason for its capital: "[Velder
 * Institute] will close"; or by what it is called, "the union [Velduw]". Not in titles, where every word has a capital, and not what a number goes on with: "at Quxly
 * School 285". `mentions` and `lines` in order.
 */
export function withBodies(
  mentions: readonly Mention[],
  lines: readonly Line[],
  { tokens, closes, opener, opens, calls, unknown }: BodyEvidence,
): Mention[] {
  const begins = (at: number, line: number): boolean => at === line || opens(tokens[at]!.start);
  const isOpener = (at: number): boolean => opener(tokens[at]!.word.lower);
  return withLeft(mentions, lines, tokens, (at, { from, to, titled }) => {
    if (titled || !tokens[at]!.word.capital || isOpener(at)) return null;
    const first = begins(at, from);
    const before = first ? null : tokens[at - 1]!.word;
    const opened = before?.capital && begins(at - 1, from) && isOpener(at - 1);
    if (before && (before.shape !== 'word' || (before.capital && !opened))) return null;
    const behind = capitalsEnd(tokens, at, to);
    const called = before && !before.capital && calls(before.lower) && behind === at + 1 && unknown(tokens[at]!);
    if (called) return { start: tokens[at]!.start, end: tokens[at]!.end, type: 'organization', by: 'body' };
    if (behind - at < 2 || behind - at > LONGEST || !closes(tokens[behind - 1]!.word.lower)) return null;
    const next = tokens[behind]?.word;
    if (next?.shape === 'number' || (first && next?.shape !== 'word')) return null;
    return { start: tokens[at]!.start, end: tokens[behind - 1]!.end, type: 'organization', by: 'body' };
  });
}
