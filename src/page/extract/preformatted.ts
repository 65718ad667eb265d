import { type Span, trimmed } from '../../core/model/span.ts';

/** What shows its text as it is written, as browsers show a file of plain text. */
export const PREFORMATTED = 'pre';

/** A line's parts, how they are set, and the nodes they stand in; `null` for a line break. */
interface Gathered {
  readonly parts: readonly (string | null)[];
  readonly set: readonly number[];
  readonly nodes: readonly (Text | null)[];
}

/** What parts paragraphs: blank lines, and the white space behind them. */
const BLANK = /\n[^\S\n]*\n\s*/g;

/** Where the paragraphs of a text lie. Not by one pattern for a paragraph: of a long one it would overflow. */
function paragraphs(text: string): Span[] {
  const blanks = Array.from(text.matchAll(BLANK), ({ index, 0: blank }) => ({
    start: index,
    end: index + blank.length,
  }));
  const starts = [0, ...blanks.map(({ end }) => end)];
  const ends = [...blanks.map(({ start }) => start), text.length];
  return starts.map((start, at) => trimmed(text, { start, end: ends[at]! })).filter(({ start, end }) => start < end);
}

/** Preformatted text in its paragraphs: blank lines part them. */
export function* paragraphsOf({ parts, set, nodes }: Gathered): Generator<Gathered & { readonly within: Span }> {
  const whole = parts.map((part) => part ?? '\n').join('');
  let first = 0;
  let from = 0;
  for (const { start, end } of paragraphs(whole)) {
    const lengthAt = (at: number): number => parts[at]?.length ?? 1;
    while (from + lengthAt(first) <= start) from += lengthAt(first++);
    const own: (string | null)[] = [];
    let last = first;
    let at = from;
    for (; at < end; at += lengthAt(last++)) {
      const part = parts[last]!;
      own.push(part === null ? null : part.slice(Math.max(0, start - at), end - at));
    }
    const within = { start: start - from, end: end - (at - lengthAt(last - 1)) };
    yield { parts: own, set: set.slice(first, last), nodes: nodes.slice(first, last), within };
  }
}
