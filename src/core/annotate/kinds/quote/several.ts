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

/** Whether a noun phrase is of several by its head, what ties another noun to it apart: "figures from the county". */
export function isOfSeveral(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  let head = from + 1;
  while (head < to && !words.prepositions.has(line[head]!.lower)) head += 1;
  const { lower, shape } = line[head - 1]!;
  // "19 percent of the vote".
  if (line[head - 2]?.shape === 'number' && words.plurals.has(lower)) return false;
  return shape === 'word' && (words.looksPlural(lower) || words.plurals.has(lower));
}

/** Those who open the line and are told by a participle or by where they are up to the verb at `end`: "Farmers living near the mill say that", "Figures from the county show that". */
export function severalFrom(line: Line, end: number, words: ReportingWords): Range | null {
  const phrase = nounPhraseFrom(line, 0, words, end);
  if (!phrase) return null;
  // Not "letters in the annual report that".
  const shows = words.verbs.get(line[end]?.lower ?? '')?.some(({ verb }) => verb.class === 'show');
  if (shows && phrase.to === end && isOfSeveral(line, phrase, words)) return phrase;
  const to = phrase.to - 1 > phrase.from && tells(line, phrase.to - 1, words) ? phrase.to - 1 : phrase.to;
  const { lower } = line[to - 1]!;
  if (to >= end || !(words.looksPlural(lower) || words.plurals.has(lower)) || !tells(line, to, words)) return null;
  const broken = end - to > LONGEST || line.slice(to, end).some(({ shape }) => shape !== 'word');
  return broken || hasFinite(line, { from: to, to: end }, words) ? null : { from: phrase.from, to };
}
