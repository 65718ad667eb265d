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

/** Whether lines were broken to fit a width: most are long and neither end a sentence nor open a list item. */
function wrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  const broken = inner.filter(({ start, end }) => end - start > 45 && !/[.!?:”"’)]/.test(text[end - 1]!));
  return broken.length * 2 > inner.length && !lines.slice(1).every((line) => opensItem(text, line));
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
  return chunks.flatMap((chunk) => {
    const lines = pieces(text, chunk, /[\n\r\u2028]+/g);
    return lines.length > 1 && !wrapped(text, lines) ? lines : [chunk];
  });
}
