import type { Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Line } from '../lines.ts';

/**
 * Names with those that the tagger left: what `told` tells to open at a token of a line, where it shares no character with
 * the others. `mentions` and `lines` in order.
 */
export function withLeft(
  mentions: readonly Mention[],
  lines: readonly Line[],
  tokens: Tokens,
  told: (at: number, line: Line) => Mention | null,
): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const line of lines)
    for (let at = line.from; at < line.to; at += 1) {
      const { start } = tokens[at]!;
      while (next < mentions.length && mentions[next]!.start <= start) all.push(mentions[next++]!);
      if ((all.at(-1)?.end ?? 0) > start) continue;
      const left = told(at, line);
      if (left && (mentions[next]?.start ?? left.end) >= left.end) all.push(left);
    }
  return [...all, ...mentions.slice(next)];
}
