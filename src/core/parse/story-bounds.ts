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

/** The paragraph that opens with a dateline, near the top; -1 where none does. */
function storyStart(lines: readonly string[], kinds: readonly BlockKind[], words: StructureWords): number {
  let body = 0;
  for (let i = 0; i < lines.length && body < DATELINES_WITHIN; i += 1) {
    if (kinds[i] === 'list-item' || kinds[i] === 'block-quote') break;
    if (kinds[i] !== 'paragraph') continue;
    body += 1;
    if (SURE.test(datelineOf(lines[i]!, words) ?? '')) return i;
  }
  return -1;
}

/** The last paragraph, where it only says who somebody is whom nothing above it names: who wrote the piece. -1 where it does not. */
function writerAt(lines: readonly string[], kinds: readonly BlockKind[], { writer }: StructureWords): number {
  const at = kinds.lastIndexOf('paragraph');
  const surname = at > 2 && writer.exec(lines[at]!)?.groups?.who?.split(' ').at(-1);
  return surname && !lines.some((line, i) => i < at && kinds[i] !== 'byline' && line.includes(surname)) ? at : -1;
}

/** So many characters at most has a second headline. */
const DECK = 120;

/**
 * What paragraphs are that are no part of the story, `null` for all others: captions and headlines above the dateline, or under a headline
 * that goes on ("Town sells snow;"), and who wrote it.
 */
export function besideStory(
  lines: readonly string[],
  kinds: readonly BlockKind[],
  words: StructureWords,
): (at: number) => 'caption' | 'related' | null {
  const start = storyStart(lines, kinds, words);
  const writer = writerAt(lines, kinds, words);
  const deck = kinds[0] === 'title' && lines[0]!.endsWith(';') && lines.length > 2 && lines[1]!.length < DECK ? 1 : -1;
  return (at) => (at === writer ? 'related' : at < start || at === deck ? 'caption' : null);
}
