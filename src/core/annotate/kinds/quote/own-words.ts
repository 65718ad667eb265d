import type { Line } from './line.ts';
import { isComma } from './marks.ts';
import type { ReportingWords } from './words.ts';

/** How far behind "but" or "without" it may stand what was left unsaid: "but did not give any further details". */
const NEAR = 8;

/** Whether a verb at `at` tells that somebody speaks to a question: "say when", "specify how". */
const leavesOpen = (line: Line, at: number, words: ReportingWords): boolean =>
  words.questions.has(line[at + 1]?.lower ?? '') &&
  (words.verbs.get(line[at]!.lower)?.some(({ verb }) => verb.class === 'say' || verb.class === 'reveal') ?? false);

/** Whether the clause behind a conjunction, "though" or "without" at `at` tells what was left unsaid: "but did not elaborate", "without giving details". */
export function opensSilence(line: Line, at: number, words: ReportingWords): boolean {
  let silent = words.privatives.has(line[at]!.lower);
  if (!silent && !words.conjunctions.has(line[at]!.lower) && !words.concessives.has(line[at]!.lower)) return false;
  let gives = false;
  for (let i = at + 1; i < at + NEAR && line[i]?.shape === 'word'; i += 1) {
    const { lower } = line[i]!;
    gives ||= words.giving.has(lower);
    if (silent && ((gives && words.proofs.has(lower)) || words.reticences.has(lower) || leavesOpen(line, i, words)))
      return true;
    silent ||= words.negations.has(lower) || words.nobody.has(lower) || words.failures.has(lower);
  }
  return false;
}

/** Whether the reporter's word for what was said stands behind the comma at `at`: ", an apparent reference to", ", a claim that Kemp denied". */
export function opensRemark(line: Line, at: number, words: ReportingWords): boolean {
  if (!isComma(line, at) || !words.indefinite.has(line[at + 1]?.lower ?? '')) return false;
  const noun = words.remarks.has(line[at + 2]?.lower ?? '') ? at + 2 : at + 3;
  return words.remarks.has(line[noun]?.lower ?? '') && line[noun + 1]?.shape === 'word';
}
