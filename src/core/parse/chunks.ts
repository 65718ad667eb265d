import { type Span, trimmed } from '../model/span.ts';

/** The stretches of `text` between runs of `separator`, white space apart, empty ones left out. */
function pieces(text: string, within: Span, separator: RegExp): Span[] {
  const found: Span[] = [];
  let from = within.start;
  const push = (end: number): void => {
    const span = trimmed(text, { start: from, end });
    if (span.start < span.end) found.push(span);
  };
  separator.lastIndex = within.start;
  for (let hit = separator.exec(text); hit && hit.index < within.end; hit = separator.exec(text)) {
    push(hit.index);
    from = hit.index + hit[0].length;
  }
  push(within.end);
  return found;
}

/** Whether lines were broken to fit a width: most of them neither end a sentence nor are short. */
function wrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  const broken = inner.filter(({ start, end }) => end - start > 45 && !/[.!?:”"’)]$/.test(text.slice(end - 1, end)));
  return broken.length * 2 > inner.length;
}

/** Cuts plain text into what is likely one block each: at blank lines, else at line breaks that do not merely wrap. */
export function chunksOf(text: string): Span[] {
  const whole = { start: 0, end: text.length };
  const chunks = pieces(text, whole, /\n[^\S\n]*\n\s*|\f|\u2029/g);
  return chunks.flatMap((chunk) => {
    const lines = pieces(text, chunk, /[\n\r\u2028]+/g);
    return lines.length > 1 && !wrapped(text, lines) ? lines : [chunk];
  });
}
