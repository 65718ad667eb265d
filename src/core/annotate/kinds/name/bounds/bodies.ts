import type { Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Line } from '../lines.ts';

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
  const all: Mention[] = [];
  let next = 0;
  for (const { from, to, titled } of lines)
    for (let at = from; at < to; at += 1) {
      const { start } = tokens[at]!;
      while (next < mentions.length && mentions[next]!.start <= start) all.push(mentions[next++]!);
      const before = tokens[at - 1]?.word;
      if (titled || at === from || before!.shape !== 'word' || before!.capital) continue;
      const behind = capitalsEnd(tokens, at, to);
      if (behind - at < 2 || behind - at > LONGEST || !closing.has(tokens[behind - 1]!.word.lower)) continue;
      const { end } = tokens[behind - 1]!;
      if (tokens[behind]?.word.shape === 'number') continue;
      if ((all.at(-1)?.end ?? 0) > start || (mentions[next]?.start ?? end) < end) continue;
      all.push({ start, end, type: 'organization', by: 'body' });
    }
  return [...all, ...mentions.slice(next)];
}
