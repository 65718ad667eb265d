import type { Line } from './line.ts';
import { beforeBrackets, closingBracket, isComma } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { ReportingWords } from './words.ts';

/** How many names before a comma are looked at: of a longer row the last ones stand for all. */
const MOST = 6;

/** Whether a unit is part of a name in a row of names. */
const isName = (line: Line, at: number, words: ReportingWords): boolean => {
  const unit = line[at];
  if (unit?.shape !== 'word' || !unit.capital || words.times.has(unit.lower) || words.adverbs.has(unit.lower))
    return false;
  return nominal(unit, words) && !words.determiners.has(unit.lower) && !words.isAdverb(unit.lower);
};

/** Behind the last of the units from `at` on that are part of a name, brackets after it with it. */
function nameEnd(line: Line, at: number, words: ReportingWords): number {
  let end = at;
  while (isName(line, end, words)) end += 1;
  return end > at && line[end]?.lower === '(' ? closingBracket(line, end) : end;
}

/** Where the row of names opens that goes on at `from` behind a comma: "Ann Kemp, Bo Hale and"; `from` where none does. */
function rowStart(line: Line, from: number, words: ReportingWords): number {
  let first = from;
  for (let names = 0; names < MOST && isComma(line, first - 1); names += 1) {
    const end = beforeBrackets(line, first - 1);
    let at = end;
    while (isName(line, at - 1, words)) at -= 1;
    if (at === end) break;
    first = at;
  }
  return first;
}

/** Where the words stand before a name at `at` that make it the first of some examples: "including Velder", "such as Velder"; `at` where none do. */
function examplesOpen(line: Line, at: number, words: ReportingWords): number {
  const lower = line[at - 1]!.lower;
  if (words.including.has(lower)) return at - 1;
  return words.likeness.has(lower) && line[at - 2]?.shape === 'word' && words.suches.has(line[at - 2]!.lower)
    ? at - 2
    : at;
}

/** A noun phrase with all its examples, where it ends with the first of them: "towns including Leeds, York and Hull". */
export function withExamples(line: Line, { from, to }: Range, words: ReportingWords): Range {
  let first = to;
  while (isName(line, first - 1, words)) first -= 1;
  if (first - 1 <= from || examplesOpen(line, first, words) === first) return { from, to };
  let end = to;
  for (let names = 0; names < MOST && isComma(line, end) && isName(line, end + 1, words); names += 1) {
    end = nameEnd(line, end + 1, words);
    if (!words.additive.has(line[end]?.lower ?? '') || !isName(line, end + 1, words)) continue;
    return { from, to: nameEnd(line, end + 1, words) };
  }
  return { from, to };
}

/**
 * All who speak where a noun phrase is the end of a row of names: "Ann Kemp, Bo Hale and Mary Orr", "The mayors of Leeds, York and
 * Hull"; not behind an adverbial ("In Leeds, Kemp and Hale"). The noun phrase itself where it ends no row.
 */
export function wholeRow(line: Line, { from, to }: Range, words: ReportingWords): Range {
  if (!isComma(line, from - 1) || !isName(line, from, words)) return { from, to };
  const joint = line.findIndex(({ lower }, at) => at > from && at < to - 1 && words.additive.has(lower));
  if (joint < 0 || nameEnd(line, from, words) !== joint || !isName(line, joint + 1, words)) return { from, to };
  const first = rowStart(line, from, words);
  const opens = (at: number): boolean => at === 0 || line[at - 1]!.shape !== 'word';
  // One word with a capital that opens a sentence may be any: "Outside, Kemp and Hale said"; not before three names.
  if (opens(first)) return isName(line, first + 1, words) || first + 2 < from ? { from: first, to } : { from, to };
  const examples = examplesOpen(line, first, words);
  const head =
    examples < first
      ? nounPhraseBefore(line, examples, words)
      : words.linking.has(line[first - 1]!.lower)
        ? nounPhraseBefore(line, nameEnd(line, first, words), words)
        : null;
  return head && head.from < first - 1 && opens(head.from) ? { from: head.from, to } : { from, to };
}
