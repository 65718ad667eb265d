import { type Span, trimmed } from '../model/span.ts';

/** The stretches of `within` between the matches of `separator`, white space apart, empty ones left out. */
function pieces(text: string, within: Span, separator: RegExp): Span[] {
  const found: Span[] = [];
  let from = within.start;
  const push = (end: number): void => {
    const span = trimmed(text, { start: from, end });
    if (span.start < span.end) found.push(span);
  };
  for (const { 0: gap, index } of text.slice(within.start, within.end).matchAll(separator)) {
    push(within.start + index);
    from = within.start + index + gap.length;
  }
  push(within.end);
  return found;
}

const length = ({ start, end }: Span): number => end - start;

/** Whether lines were broken to fit a width: most, but for the last of each, are long and end no sentence. */
function broken(text: string, inner: readonly Span[]): boolean {
  const cut = inner.filter((line) => length(line) > 45 && !/[.!?:;”"’)]/.test(text[line.end - 1]!));
  return cut.length * 2 > inner.length;
}

/** So many lines tell what a text is set to. */
const MANY_LINES = 6;
/** A line that is broken to fit a width fills this share of it. */
const FULL = 0.6;

/** The width that a text's lines are broken to fit, by all of them; `null` where they are not. */
function widthOf(text: string, chunks: readonly (readonly Span[])[]): number | null {
  const inner = chunks.flatMap((lines) => lines.slice(0, -1));
  return inner.length >= MANY_LINES && broken(text, inner)
    ? chunks.flat().reduce((widest, line) => Math.max(widest, length(line)), 0)
    : null;
}

const ITEM = /(?:[-*•·▪◦‣●–] |[•▪‣●]|\(?\d{1,2}[.)] )/y;

/** Whether a bullet or a number stands before a line's words. */
function opensItem(text: string, line: Span): boolean {
  ITEM.lastIndex = line.start;
  return ITEM.test(text);
}

/** The end of the bullet that opens a list item, its space apart; `null` where none does. */
export function bulletOf(text: string, line: Span): Span | null {
  if (!opensItem(text, line)) return null;
  const bullet = trimmed(text, { start: line.start, end: ITEM.lastIndex });
  return ITEM.lastIndex < line.end ? bullet : null;
}

/** Cuts plain text into what is likely one block each: at blank lines, else at line breaks that do not merely wrap. */
export function chunksOf(text: string): Span[] {
  const chunks = pieces(text, { start: 0, end: text.length }, /\n[^\S\n]*\n\s*|\f|\u2029/g);
  const linesOf = chunks.map((chunk) => pieces(text, chunk, /[\n\r\u2028]+/g));
  const width = widthOf(text, linesOf);
  return chunks.flatMap((chunk, at) => {
    const lines = linesOf[at]!;
    const inner = lines.slice(0, -1);
    const isFull = width !== null && inner.every((line) => length(line) > width * FULL);
    const wraps = (isFull || broken(text, inner)) && !lines.slice(1).every((line) => opensItem(text, line));
    return lines.length > 1 && !wraps ? lines : [chunk];
  });
}
