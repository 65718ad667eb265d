import type { Line } from './line.ts';
import type { ReportingWords } from './words.ts';

/** Whether a participle opens what only sets the clause behind it: "Asked whether", "Pressed on", "Speaking in Leeds". */
export function opensParticipial(line: Line, at: number, words: ReportingWords): boolean {
  const { lower } = line[at]!;
  const next = line[at + 1]?.lower ?? '';
  const tied = words.questions.has(next) || words.prepositions.has(next) || words.subordinators.has(next);
  return tied && (words.looksPast(lower) || words.looksParticiple(lower));
}
