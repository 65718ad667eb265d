import type { Line } from './line.ts';
import { nounPhraseFrom, type Range } from './noun-phrase.ts';
import type { ReportingWords } from './words.ts';

/** Whether a noun phrase is a count or a study, or a part of one. */
export const isSurvey = (line: Line, { from, to }: Range, { surveys }: ReportingWords): boolean =>
  line.slice(from, to).some(({ lower }) => surveys.has(lower));

/** Whether a noun phrase at `at` is said to stand or do so: "Holt ahead by a point", "Holt with 40 percent", "farms losing money". */
export function opensFinding(line: Line, at: number, words: ReportingWords): boolean {
  const to = nounPhraseFrom(line, at, words)?.to ?? at;
  const stands = line.slice(at + 1, to + 1).some(({ lower }) => words.standings.has(lower));
  return to > at && (stands || words.looksParticiple(line[to]?.lower ?? ''));
}
