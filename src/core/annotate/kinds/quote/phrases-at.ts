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

/** Whether somebody's words stand behind a phrase, not a measure: "vary according to", "according to your plan". */
function names(line: Line, at: number, phrase: SourcePhrase, words: ReportingWords): boolean {
  const next = line[at + phrase.words.length]?.lower ?? '';
  return !words.varying.has(line[at - 1]?.lower ?? '') && !words.measures.has(next) && !words.firstPerson.has(next);
}

/** The phrases that name a source ("according to") at a unit of a line, in the order of the list. */
export const phrasesAt = (line: Line, at: number, words: ReportingWords): readonly SourcePhrase[] =>
  standing(words.phrases.get(line[at]!.lower) ?? NONE, line, at, words);
