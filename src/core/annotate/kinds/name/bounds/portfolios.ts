import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';

/** What the offices of a government are told by; all in lower case. */
export interface PortfolioWords {
  /** What closes such an office: "minister". */
  readonly offices: ReadonlySet<string>;
  /** What the office is for: "health". */
  readonly matters: ReadonlySet<string>;
  /** What government an office is of, as a word of its own: "union". */
  readonly governments: ReadonlySet<string>;
  /** What stands between those: "and", a comma. */
  readonly between: ReadonlySet<string>;
}

/** How many words lie between what was taken for a name and the office, at most. */
const FURTHEST = 8;

/** Whether an office closes behind token `from`, with nothing but what it is for before it: "and Civil Supplies Minister". */
function closesAt(tokens: Tokens, from: number, { offices, matters, between }: PortfolioWords): boolean {
  for (let at = from; at < from + FURTHEST && tokens[at] && !tokens[at]!.line; at += 1) {
    const { lower, capital } = tokens[at]!.word;
    if (offices.has(lower)) return capital;
    if (!between.has(lower) && !(capital && matters.has(lower))) return false;
  }
  return false;
}

/**
 * Takes off names what an office is for that stands behind them, and leaves out what is no more than that: "[Velder Health]
 * Minister", "[Food] and Water Minister". `mentions` in order.
 */
export function withoutPortfolios(mentions: readonly Mention[], tokens: Tokens, words: PortfolioWords): Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    if (mention.type === 'person') return [mention];
    const from = tokenFrom(tokens, mention.start);
    let end = from;
    while (end < tokens.length && tokens[end]!.end <= mention.end) end += 1;
    const lower = (at: number): string => tokens[at]!.word.lower;
    const last = end - 1;
    const within = last > from && words.offices.has(lower(last)) && words.matters.has(lower(last - 1));
    if (!within && !closesAt(tokens, end, words)) return [mention];
    let stop = within ? last : end;
    while (stop > from && (words.matters.has(lower(stop - 1)) || (stop < end && words.between.has(lower(stop - 1)))))
      stop -= 1;
    if (stop === end) return [mention];
    if (stop === from + 1 && words.governments.has(lower(from))) return [];
    return stop > from
      ? [{ start: mention.start, end: tokens[stop - 1]!.end, type: mention.type, by: 'bounds/portfolio' }]
      : [];
  });
}
