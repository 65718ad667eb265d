import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { BoundContext, BoundRule, Range } from './bound-context.ts';
import { boundRules } from './bound-rules.ts';
import { officeRules } from './office-rules.ts';
import { pairRules } from './pair-rules.ts';
import { splitRules } from './split-rules.ts';

const LONGEST = 12;

/** The words of a range as one string, the same for the same name. */
const wordsOf = (tokens: Tokens, from: number, to: number): string => {
  let all = '';
  for (let at = from; at < to && at < from + LONGEST; at += 1) all += ` ${tokens[at]!.word.lower}`;
  return all;
};

/** The tokens that a mention covers. */
function rangeOf(tokens: Tokens, { start, end }: Mention): Range {
  const from = tokenFrom(tokens, start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to += 1;
  return [from, to];
}

/** The first rule that applies is used. */
const rules: readonly BoundRule[] = [...boundRules, ...officeRules, ...splitRules, ...pairRules];

/**
 * Takes names apart that were marked too wide, by what the text marks elsewhere; one that it marks so again stays whole,
 * but for rules that say otherwise. `mentions` in order.
 */
export function bounded(mentions: readonly Mention[], context: Omit<BoundContext, 'known' | 'times'>): Mention[] {
  const { tokens } = context;
  const types = new Map<string, Mention['type']>();
  const counts = new Map<string, number>();
  const ranges = mentions.map((mention) => {
    const range = rangeOf(tokens, mention);
    const words = wordsOf(tokens, ...range);
    counts.set(words, (counts.get(words) ?? 0) + 1);
    types.set(words, mention.type);
    return range;
  });
  const full: BoundContext = {
    ...context,
    known: (from, to) => types.get(wordsOf(tokens, from, to)) ?? null,
    times: (from, to) => counts.get(wordsOf(tokens, from, to)) ?? 0,
  };
  return mentions.flatMap((mention, at): Mention[] => {
    const range = ranges[at]!;
    if (range[1] - range[0] < 2) return [mention];
    const repeated = full.times(...range) > 1;
    for (const { id, mend, again } of rules) {
      if (repeated && !again) continue;
      const parts = mend(range, mention.type, full);
      if (!parts) continue;
      return parts
        .filter(([from, to]) => from < to)
        .map(([from, to, told]) => {
          const type = full.known(from, to) ?? told ?? null;
          const { leanings } = mention;
          const by = `bounds/${id}` as const;
          const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end, by };
          return type === null || type === mention.type
            ? { ...span, type: mention.type, ...(leanings && { leanings }) }
            : { ...span, type };
        });
    }
    return [mention];
  });
}
