import { hasFinite } from './frames.ts';
import type { Line } from './line.ts';
import { isComma } from './marks.ts';
import { nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import type { ReportingWords } from './words.ts';

/** How many parts a description without its last comma may have: "Ada Holt, head of Corvo, a farm in Leeds said". */
const MOST_PARTS = 3;

/** How far behind the verb the quotation may open that it introduces: "told the Courier: “". */
const FARTHEST_QUOTATION = 6;

/** Whether a noun phrase is a name of two words at least and nothing else. */
const isFullName = (line: Line, { from, to }: Range): boolean =>
  to - from > 1 && line.slice(from, to).every(({ capital, shape }) => capital || shape === 'mark');

/** Whether the words of a tag are a quotation: right before `from`, or behind a colon or comma soon after `end`. */
function isOfQuotation(line: Line, from: number, end: number): boolean {
  if (line[from - 1]?.shape === 'quotation') return true;
  for (let at = end; at < line.length && at - end < FARTHEST_QUOTATION; at += 1)
    if (line[at]!.shape === 'mark') return /^[:,]$/.test(line[at]!.lower) && line[at + 1]?.shape === 'quotation';
  return false;
}

/**
 * The name that what was taken for a subject only describes, where the comma that should close the description is missing:
 * "Ada Holt" in "Ada Holt, chair of the farm said: “…”". `null` where there is none. `verb` is where the verb stands.
 */
export function beforeUnclosed(
  line: Line,
  { head }: Subject,
  verb: { readonly start: number; readonly end: number },
  words: ReportingWords,
): Subject | null {
  if (!isComma(line, head.from - 1) || isFullName(line, head)) return null;
  let to = head.from - 1;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const before = nounPhraseBefore(line, to, words);
    if (!before) return null;
    const opens = before.from === 0 || line[before.from - 1]?.shape === 'quotation';
    if (opens) {
      const fits = isFullName(line, before) && isOfQuotation(line, before.from, verb.end);
      const told = hasFinite(line, { from: before.to, to: verb.start }, words);
      return fits && !told ? { head: before, whole: { from: before.from, to: verb.start }, antecedent: null } : null;
    }
    if (!isComma(line, before.from - 1)) return null;
    to = before.from - 1;
  }
  return null;
}
