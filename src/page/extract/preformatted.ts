import type { Span } from '../../core/model/span.ts';

/** What shows its text as it is written, as browsers show a file of plain text. */
export const PREFORMATTED = 'pre';

/** A line's parts, how they are set, and the nodes they stand in; `null` for a line break. */
interface Gathered {
  readonly parts: readonly (string | null)[];
  readonly set: readonly number[];
  readonly nodes: readonly (Text | null)[];
}

/** A paragraph's text, up to a blank line. */
const PARAGRAPH = /\S(?:.|\n(?!\s*\n))*/g;

/** Preformatted text in its paragraphs: blank lines part them. */
export function* paragraphsOf({ parts, set, nodes }: Gathered): Generator<Gathered & { readonly within: Span }> {
  const whole = parts.map((part) => part ?? '\n').join('');
  let first = 0;
  let from = 0;
  for (const { index: start, 0: text } of whole.matchAll(PARAGRAPH)) {
    const end = start + text.length;
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
