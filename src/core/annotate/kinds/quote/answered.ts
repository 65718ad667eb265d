import type { Line } from './line.ts';
import { isComma } from './marks.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import type { ReportingWords, VerbClass } from './words.ts';

/** Index of the verb of a group that opens at `at`, adverbs and auxiliaries passed over. */
export function verbFrom(line: Line, at: number, words: ReportingWords): number {
  let verb = at;
  const light = (lower: string): boolean =>
    words.adverbs.has(lower) || words.isAdverb(lower) || words.auxiliaries.has(lower);
  while (line[verb] && light(line[verb]!.lower)) verb += 1;
  return verb;
}

/** Index of the verb of somebody's clause that opens at `at`, past the name of who it is: "he denies", "the owner, Ann Kemp, called"; `at` where nobody stands there. */
function verbOf(line: Line, at: number, words: ReportingWords): number {
  if (words.subjects.has(line[at]?.lower ?? '')) return verbFrom(line, at + 1, words);
  let end = nounPhraseFrom(line, at, words)?.to;
  if (end === undefined) return at;
  const name = isComma(line, end) ? nounPhraseFrom(line, end + 1, words)?.to : undefined;
  if (name !== undefined && isComma(line, name)) end = name + 1;
  // "Which the police dispute".
  if (isOf(line, end - 1, 'deny', words) && end - 1 > at && !line[end - 1]!.capital) return end - 1;
  return verbFrom(line, end, words);
}

const isOf = (line: Line, at: number, type: VerbClass, words: ReportingWords): boolean =>
  words.verbs.get(line[at]?.lower ?? '')?.some(({ verb }) => verb.class === type) ?? false;

/**
 * Whether what another says of a report stands behind its comma: what they call it in quotation marks, "which the union called “a
 * joke”", or no more than that they deny it, "which he denies", "a claim that the company has rejected".
 */
export function opensAnswer(line: Line, at: number, words: ReportingWords): boolean {
  const remark = words.determiners.has(line[at]!.lower) && words.remarks.has(line[at + 1]?.lower ?? '') ? at + 2 : at;
  const named = words.sayable.has(line[at]!.lower) ? at + 1 : remark;
  const relative = words.relatives.has(line[named]?.lower ?? '');
  const opens = relative ? named + 1 : named;
  if (opens === at) return false;
  const verb = verbOf(line, opens, words);
  if (verb === opens) return false;
  if (isOf(line, verb, 'deny', words)) return (line[verb + 1]?.shape ?? 'mark') === 'mark';
  const told = words.likeness.has(line[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return relative && isOf(line, verb, 'judge', words) && line[told]?.shape === 'quotation';
}
