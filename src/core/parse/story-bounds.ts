import type { BlockKind } from '../model/article.ts';
import { DATELINES_WITHIN, OPENING } from './labels.ts';
import type { StructureWords } from './words.ts';

/** The dateline that opens a line; `null` where none does. */
export function datelineOf(line: string, { labels }: StructureWords): string | null {
  const opening = line.slice(0, OPENING);
  for (const { kind, needs, pattern } of labels) {
    const hit = kind === 'dateline' && needs.test(opening) ? pattern.exec(opening) : null;
    if (hit) return hit[0];
  }
  return null;
}

/** A dateline that surely is one: with an agency, or a place in capitals. */
const SURE = /\(|^[^:]*\p{Lu}{3}[^:]*$/u;

/** The paragraph that opens with a dateline, near the top: what stands above it are headlines and captions. -1 where none does. */
export function storyStart(lines: readonly string[], kinds: readonly BlockKind[], words: StructureWords): number {
  let body = 0;
  for (let i = 0; i < lines.length && body < DATELINES_WITHIN; i += 1) {
    if (kinds[i] === 'list-item' || kinds[i] === 'block-quote') return -1;
    if (kinds[i] !== 'paragraph') continue;
    body += 1;
    if (SURE.test(datelineOf(lines[i]!, words) ?? '')) return i;
  }
  return -1;
}

/** The last paragraph, where it only says who somebody is whom nothing above it names: who wrote the piece. -1 where it does not. */
export function writerAt(lines: readonly string[], kinds: readonly BlockKind[], words: StructureWords): number {
  const at = kinds.lastIndexOf('paragraph');
  const who = at > 2 ? words.writer.exec(lines[at]!)?.groups?.who : undefined;
  const surname = who?.split(' ').at(-1);
  const named = surname && lines.some((line, i) => i < at && kinds[i] !== 'byline' && line.includes(surname));
  return surname && !named ? at : -1;
}
