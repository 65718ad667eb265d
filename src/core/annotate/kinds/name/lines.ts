import type { Span } from '../../../model/span.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';

/** A line of the text: tokens `[from, to)`, and whether it is written In Title Case. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
}

/** At most how many tokens a title has, at least how many words, and what share of them is capitalised. */
const TITLE = { tokens: 40, words: 4, share: 0.6 } as const;
/** The same of one that ends with a full stop, as sentences do. */
const STOPPED = { words: 8, share: 0.7 } as const;

function isTitled(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > TITLE.tokens) return false;
  const least = tokens[to - 1]!.word.text === '.' ? STOPPED : TITLE;
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const { shape, capital } = tokens[at]!.word;
    if (shape === 'mark') continue;
    words += 1;
    if (capital || shape === 'number') capitals += 1;
  }
  return words >= least.words && capitals / words > least.share;
}

/** The lines of the parts of a text that `ranges` (disjoint, in order) mark out; a range begins a line. */
export function linesOf(tokens: Tokens, ranges: readonly Span[]): Line[] {
  const lines: Line[] = [];
  for (const range of ranges) {
    let from = tokenFrom(tokens, range.start);
    for (let at = from; at <= tokens.length; at += 1) {
      const over = at === tokens.length || tokens[at]!.end > range.end;
      if (at > from && (over || tokens[at]!.line)) {
        lines.push({ from, to: at, titled: isTitled(tokens, from, at) });
        from = at;
      }
      if (over) break;
    }
  }
  return lines;
}
