import type { Line } from './line.ts';
import type { ReportingWords, SourcePhrase } from './words.ts';

const NONE: readonly SourcePhrase[] = [];

const stands = (line: Line, at: number, phrase: SourcePhrase): boolean =>
  phrase.words.every((word, i) => line[at + i]?.lower === word);

/** Those of some phrases with one first word that stand at a unit of a line and name a source. */
export const standing = (
  likely: readonly SourcePhrase[],
  line: Line,
  at: number,
  words: ReportingWords,
): readonly SourcePhrase[] =>
  likely.length ? likely.filter((phrase) => stands(line, at, phrase) && names(line, at, phrase, words)) : likely;

/** Whether a name or a document stands behind a comma or at the start of a sentence from `at` on: "Per a statement", ", per the WHO". */
function isNamed(line: Line, at: number, { determiners, documents }: ReportingWords): boolean {
  const noun = line[determiners.has(line[at]?.lower ?? '') ? at + 1 : at];
  const apart = at === 1 || /^[,(–—]$/.test(line[at - 2]!.lower);
  return apart && noun !== undefined && (noun.capital || documents.has(noun.lower));
}

/** Whether somebody's words stand behind a phrase, not a measure: "vary according to", "according to your plan". */
function names(line: Line, at: number, phrase: SourcePhrase, words: ReportingWords): boolean {
  const next = line[at + phrase.words.length]?.lower ?? '';
  if (phrase.named && !isNamed(line, at + phrase.words.length, words)) return false;
  return !words.varying.has(line[at - 1]?.lower ?? '') && !words.measures.has(next) && !words.firstPerson.has(next);
}

/** The phrases that name a source ("according to") at a unit of a line, in the order of the list. */
export const phrasesAt = (line: Line, at: number, words: ReportingWords): readonly SourcePhrase[] =>
  standing(words.phrases.get(line[at]!.lower) ?? NONE, line, at, words);
