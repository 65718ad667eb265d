import type { Tokens } from '../../../../text/tokens.ts';
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

/**
 * Bodies that the tagger left, told by the noun that closes their names behind a word in lower case: "a recent [Federal
 * Loom Commission] report". Not in titles, where every word has a capital, and not what a number goes on with: "at Quxly
 * School 285". `mentions` and `lines` in order.
 */
export function withBodies(
  mentions: readonly Mention[],
  lines: readonly Line[],
  { tokens, closing }: { tokens: Tokens; closing: ReadonlySet<string> },
): Mention[] {
  return withLeft(mentions, lines, tokens, (at, { from, to, titled }) => {
    const before = tokens[at - 1]?.word;
    if (titled || at === from || before!.shape !== 'word' || before!.capital) return null;
    const behind = capitalsEnd(tokens, at, to);
    if (behind - at < 2 || behind - at > LONGEST || !closing.has(tokens[behind - 1]!.word.lower)) return null;
    if (tokens[behind]?.word.shape === 'number') return null;
    return { start: tokens[at]!.start, end: tokens[behind - 1]!.end, type: 'organization', by: 'body' };
  });
}
