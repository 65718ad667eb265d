import type { Span } from '../../../model/span.ts';
import { type Token, type Tokens, tokenFrom } from '../../../text/tokens.ts';

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

/** What may stand behind a full stop. */
const CLOSING = /^["”’'»)\]]$/;
/** What somebody's words open with. */
const OPENING = /^["“‘'«]$/;

function isTitled(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > TITLE.tokens) return false;
  let last = to - 1;
  while (last > from && CLOSING.test(tokens[last]!.word.text)) last -= 1;
  const least = tokens[last]!.word.text === '.' ? STOPPED : TITLE;
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

/** From how many letters on a word of a headline in title case has a capital; how many such words, and what share of them. */
const LONG = { letters: 4, words: 2, share: 0.85 } as const;

/** Whether the longer words of a headline have capitals, nearly all: "Power and Performance". */
function capitalised(tokens: Tokens, { from, to }: Line): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to && at - from < TITLE.tokens; at += 1) {
    const { text, shape, capital } = tokens[at]!.word;
    if (shape !== 'word' || text.length < LONG.letters) continue;
    words += 1;
    if (capital) capitals += 1;
  }
  return words >= LONG.words && capitals / words > LONG.share;
}

/** Where a heading that runs into its line ends, its colon included: "How to Mend a Loom:"; `from` where there is none. */
function headingEnd(tokens: Tokens, { from, to }: Line): number {
  for (let at = from + TITLE.words; at < to && at - from < TITLE.tokens; at += 1) {
    const { text, shape } = tokens[at]!.word;
    if (shape !== 'mark') continue;
    if (/^[.!?(]$/.test(text)) return from;
    if (text !== ':' || (at + 1 < to && !tokens[at + 1]!.spaced)) continue;
    // "Dr Ada Holt, of Leeds Hospital, said: “It was late.”"
    const says = at + 1 < to && OPENING.test(tokens[at + 1]!.word.text);
    const { word } = tokens[at - 1]!;
    const opens = word.capital || word.shape !== 'word';
    return !says && opens && isTitled(tokens, from, at) ? at + 1 : from;
  }
  return from;
}

/**
 * Lines with what only headings show: a headline (as `headline` knows by a token) is in title case where its longer words
 * are, and a heading in title case that opens a line is a line of its own.
 */
export function withHeadings(tokens: Tokens, lines: readonly Line[], headline: (token: Token) => boolean): Line[] {
  return lines.flatMap((line): Line[] => {
    if (line.titled) return [line];
    if (headline(tokens[line.from]!)) return [{ ...line, titled: capitalised(tokens, line) }];
    const end = headingEnd(tokens, line);
    if (end === line.from || end === line.to) return [line];
    return [
      { from: line.from, to: end, titled: true },
      { from: end, to: line.to, titled: false },
    ];
  });
}
