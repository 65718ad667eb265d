import { hasFinite } from './frames.ts';
import type { Line } from './line.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import type { Range } from './range.ts';
import type { ReportingWords } from './words.ts';

/** The longest that they are told of by, in units. */
const LONGEST = 20;

/** Whether a participle at `at` tells of the noun before it: "farmers | living near", "letters | seen by". */
function tells(line: Line, at: number, words: ReportingWords): boolean {
  const { lower, capital } = line[at]!;
  const done = words.looksPast(lower) || words.participles.has(lower);
  return !capital && (words.looksParticiple(lower) || (done && words.agents.has(line[at + 1]?.lower ?? '')));
}

/** Those who open the line and are told by a participle up to the verb at `end`: "Farmers living near the mill say that". */
export function severalFrom(line: Line, end: number, words: ReportingWords): Range | null {
  const phrase = nounPhraseFrom(line, 0, words, end);
  if (!phrase) return null;
  const to = phrase.to - 1 > phrase.from && tells(line, phrase.to - 1, words) ? phrase.to - 1 : phrase.to;
  const { lower } = line[to - 1]!;
  if (to >= end || !(words.looksPlural(lower) || words.plurals.has(lower)) || !tells(line, to, words)) return null;
  const broken = end - to > LONGEST || line.slice(to, end).some(({ shape }) => shape !== 'word');
  return broken || hasFinite(line, { from: to, to: end }, words) ? null : { from: phrase.from, to };
}
