import type { Line } from './line.ts';
import type { ReportingWords, SourcePhrase } from './words.ts';

type Index = ReadonlyMap<string, readonly SourcePhrase[]>;

const NONE: readonly SourcePhrase[] = [];
const indexes = new WeakMap<ReportingWords, Index>();

/** A language's phrases by their first words. */
function indexOf(words: ReportingWords): Index {
  let index = indexes.get(words);
  if (!index) {
    const firsts = new Set(words.phrases.map((phrase) => phrase.words[0]!));
    index = new Map([...firsts].map((first) => [first, words.phrases.filter((phrase) => phrase.words[0] === first)]));
    indexes.set(words, index);
  }
  return index;
}

const stands = (line: Line, at: number, phrase: SourcePhrase): boolean =>
  phrase.words.every((word, i) => line[at + i]?.lower === word);

/** The phrases that name a source ("according to") at a unit of a line, in the order of the list. */
export function phrasesAt(line: Line, at: number, words: ReportingWords): readonly SourcePhrase[] {
  const likely = indexOf(words).get(line[at]!.lower);
  return likely ? likely.filter((phrase) => stands(line, at, phrase)) : NONE;
}
