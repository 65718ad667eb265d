import type { Line } from './line.ts';
import type { ReportingWords } from './words.ts';

/**
 * Whether an adverb stands at `at`, and no name that looks like one ("Connolly", "Early"): a capital within the line makes
 * a name, and so does at its start a verb behind it ("Connolly said", not "Sadly the").
 */
export function isAdverbAt(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at];
  if (!unit || !(words.adverbs.has(unit.lower) || words.isAdverb(unit.lower))) return false;
  if (!unit.capital) return true;
  const next = line[at + 1]?.lower ?? '';
  const verb = words.finite.has(next) || words.verbs.has(next) || words.looksPast(next);
  return at === 0 && !(verb && words.isAdverb(unit.lower));
}
