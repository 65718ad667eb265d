import type { Language } from '../../../language/language.ts';
import type { Range, Words } from './scene.ts';

/** How many characters of a source a reader takes in at a glance. */
const LONG = 60;

/** Whether what only describes somebody further opens at `at`: a clause, an apposition, an aside between dashes. */
function describes({ tokens, plain }: Words, at: number, { claims, reporting }: Language): boolean {
  if (reporting.relatives.has(plain[at]!)) return true;
  const next = plain[at + 1] ?? '';
  if (plain[at] === ',') return reporting.relatives.has(next) || claims.articles.has(next);
  return /^[–—-]$/.test(plain[at]!) && tokens[at]!.spaced && (tokens[at + 1]?.spaced ?? false);
}

/** The words by which a source is told: of a long one those before what describes it further. */
export function toldBy(words: Words, [from, to]: Range, language: Language): Range {
  if (words.tokens[to - 1]!.end - words.tokens[from]!.start <= LONG) return [from, to];
  let end = from + 1;
  while (end < to && !describes(words, end, language)) end += 1;
  return [from, end];
}
