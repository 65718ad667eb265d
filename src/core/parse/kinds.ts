import type { BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { StructureWords } from './words.ts';

const TERMINATED = /[.!?…:;,]["”’')\]]*$/;

/** The rule for a line's wording, as far as one fits. */
export function lineKind(line: string, words: StructureWords): BlockKind | null {
  if (line.length > 300) return null;
  return words.lines.find(({ pattern }) => pattern.test(line))?.kind ?? null;
}

/** Whether a line stands like a headline: one line, short, not closed by a period. */
export function headingLike(line: string, most = 100): boolean {
  return (
    line.length <= most && !/\n/.test(line) && !/[.;:,…]["”’')\]]*$/.test(line) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line)
  );
}

const LIST_ITEM = /^(?:[-*•·▪◦‣●–]|\(?\d{1,2}[.)])\s+\S/u;

/** The kind of each chunk of plain text, from its form and its place. */
export function kindsOf(text: string, chunks: readonly Span[], words: StructureWords): BlockKind[] {
  const lines = chunks.map(({ start, end }) => text.slice(start, end));
  const closed = lines.filter((line) => TERMINATED.test(line)).length;
  return lines.map((line, i) => {
    const known = lineKind(line, words);
    if (known) return known;
    if (LIST_ITEM.test(line)) return 'list-item';
    const body = lines[i + 1] !== undefined && TERMINATED.test(lines[i + 1]!);
    return i > 0 && body && closed * 2 > lines.length && headingLike(line) ? 'heading' : 'paragraph';
  });
}
