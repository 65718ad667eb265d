import type { Line } from './line.ts';
import { isComma } from './marks.ts';
import type { ReportingWords } from './words.ts';

/** How far behind a verb what it withholds is looked for: "gave no further details". */
const NEAR = 4;

/** Whether the verb at `at` holds back what was not said: "elaborate", "give details", "say who", where it is negated. */
function withholds(line: Line, at: number, negated: boolean, words: ReportingWords): boolean {
  const { lower } = line[at] ?? { lower: '' };
  if (words.reticences.has(lower)) return negated;
  if (!words.supplies.has(lower))
    return negated && words.verbs.has(lower) && words.questions.has(line[at + 1]?.lower ?? '');
  const object = line.slice(at + 1, at + 1 + NEAR);
  const given = object.findIndex(({ lower: noun }) => words.particulars.has(noun));
  return given >= 0 && (negated || object.slice(0, given).some(({ lower: no }) => words.nobody.has(no)));
}

/** Whether the clause behind a conjunction or "without" at `at` tells what was not said: "but did not elaborate", "without giving details". */
export function opensSilence(line: Line, at: number, words: ReportingWords): boolean {
  if (words.privatives.has(line[at]!.lower)) return withholds(line, at + 1, true, words);
  if (!words.conjunctions.has(line[at]!.lower)) return false;
  let verb = at + 1;
  if (words.subjects.has(line[verb]?.lower ?? '')) verb += 1;
  let negated = false;
  const light = (lower: string): boolean => words.auxiliaries.has(lower) || words.isAdverb(lower);
  for (; line[verb]; verb += 1) {
    const { lower } = line[verb]!;
    if (words.negations.has(lower) || words.failures.has(lower)) negated = true;
    else if (!light(lower) && !(negated && words.infinitives.has(lower))) break;
  }
  return withholds(line, verb, negated, words);
}

/** Whether the reporter's word for what was said stands behind the comma at `at`: ", an apparent reference to", ", a claim that Kemp denied". */
export function opensRemark(line: Line, at: number, words: ReportingWords): boolean {
  if (!isComma(line, at) || !words.indefinite.has(line[at + 1]?.lower ?? '')) return false;
  const noun = words.remarks.has(line[at + 2]?.lower ?? '') ? at + 2 : at + 3;
  return words.remarks.has(line[noun]?.lower ?? '') && line[noun + 1]?.shape === 'word';
}
