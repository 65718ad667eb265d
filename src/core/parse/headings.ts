import type { StructureWords } from './words.ts';

const CLOSERS = new Set('"”’\')]*');
const ENDS = new Set('.!?…:;,');

/** Whether a line ends as a sentence or a clause does, closing marks apart. */
export function closed(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && CLOSERS.has(line[at]!)) at -= 1;
  return at >= 0 && ENDS.has(line[at]!);
}

/** The words of a line. */
const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'&-]*/gu) ?? [];

/** Whether quoted words are attributed in it ("“No,” she said"): no headline puts it so. */
const speaks = (line: string, { attribution }: StructureWords): boolean =>
  /["“”]|''/.test(line) && wordsOf(line).some((word) => attribution.has(word.toLowerCase().replace(/[.,]$/, '')));

/** Whether all but the small words open with a capital. */
export function titleCase(line: string, { small }: StructureWords): boolean {
  const found = wordsOf(line).filter((word) => !small.has(word.toLowerCase()));
  return found.length > 0 && found.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Whether a line may be the title of the whole. */
export function titleLike(line: string, words: StructureWords): boolean {
  if (line.length > 250 || line.includes('\n') || /[.:;,]["”’')\]]*$/.test(line)) return false;
  return /^["“‘'(]?[\p{Lu}\p{N}$£€]/u.test(line) && wordsOf(line).length <= 30 && !speaks(line, words);
}

/** How many letters a heading in capitals has. */
const CAPITALS = { least: 5, most: 60 } as const;

/** Words in quotation marks and nothing else. */
const QUOTED = /^[“"]([^“”"]+)[”"]$/;

/** Whether a line is a short heading in capitals alone, a question or without an end: "SNOW FALLS", “SNOW FALLS”. */
export function inCapitals(whole: string): boolean {
  const line = QUOTED.exec(whole)?.[1] ?? whole;
  if (line.length > CAPITALS.most || line.length < CAPITALS.least || /\p{Ll}|["“”]|''/u.test(line)) return false;
  return /\p{Lu}{2}.*\p{Lu}{2}/u.test(line) && (line.endsWith('?') || !closed(line));
}

/** Whether a line stands like a heading: short, not closed by a period; a question only in title case or where `questions` may be. */
export function headingLike(line: string, words: StructureWords, questions: boolean): boolean {
  if (line.length > 90 || line.includes('\n') || /(?:[.:;,…!]|-|–|—)["”’')\]]*$/.test(line)) return false;
  // What opens with double quotes is speech; what opens with a time is a live blog's.
  if (!/^[‘']?[\p{Lu}\p{N}]/u.test(line) || /^\d{1,2}[:.]\d\d\b/.test(line)) return false;
  if (!/\p{L}.*\p{L}/u.test(line) || speaks(line, words)) return false;
  const found = wordsOf(line);
  // A sentence that lost its period, rather than a headline.
  if (found.length > 5 && words.backward.has(found[0]!.toLowerCase())) return false;
  if (line.endsWith('?')) return found.length <= 10 && (questions || (found.length > 2 && titleCase(line, words)));
  return found.length <= 12 && !/["”]$/.test(line);
}
