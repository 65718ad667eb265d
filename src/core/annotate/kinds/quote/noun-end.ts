import type { Line, Unit } from './line.ts';
import { nominal } from './nominal.ts';
import type { ReportingWords } from './words.ts';

/** Whether the unit at `at` is a verb by what stands before it: "researchers explain", "who treated". */
export function isVerb(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at]!;
  const before = line[at - 1];
  if (unit.shape !== 'word' || unit.capital || before?.shape !== 'word') return false;
  const { lower } = before;
  if (words.relatives.has(lower) && words.looksPast(unit.lower)) return true;
  if (words.prepositions.has(lower) || words.determiners.has(lower)) return false;
  const form = words.looksPlural(lower) || words.plurals.has(lower) ? 'base' : 'third';
  return words.verbs.get(unit.lower)?.some(({ verb, inflection }) => inflection === form && !verb.noun) ?? false;
}

/** Whether a word can be the last of a noun phrase: no article, number, adverb, adjective or preposition that we know. */
const isCommonNoun = ({ shape, capital, lower }: Unit, words: ReportingWords): boolean =>
  shape === 'word' &&
  !capital &&
  !words.determiners.has(lower) &&
  !words.possessives.has(lower) &&
  !words.numerals.has(lower) &&
  !words.adverbs.has(lower) &&
  !words.isAdverb(lower) &&
  !words.looksAdjective(lower) &&
  !words.adjectives.has(lower) &&
  !words.prepositions.has(lower);

/** Whether a lower-case word after a name or a noun opens its verb: "Smith walked". */
export const verbAfterName = (line: Line, at: number, from: number, words: ReportingWords): boolean => {
  const unit = line[at]!;
  const next = line[at + 1];
  if (at === from || unit.capital) return false;
  // "Kemp cut prices", "the firm cut its prices".
  const own = words.determiners.has(next?.lower ?? '') && !words.complementizers.has(next!.lower);
  if (words.unchanging.has(unit.lower) && (line[at - 1]!.capital || own)) return true;
  // "This follows a plea".
  const pointed = words.definite.has(line[from]!.lower) && words.pronouns.has(line[from]!.lower);
  const behind = words.determiners.has(next?.lower ?? '') || words.subordinators.has(next?.lower ?? '');
  if (
    pointed &&
    at === from + 1 &&
    !words.quantifiers.has(line[from]!.lower) &&
    words.looksPlural(unit.lower) &&
    behind
  )
    return true;
  const object = next && (words.determiners.has(next.lower) || words.prepositions.has(next.lower) || next.capital);
  if (object && words.looksPast(unit.lower) && !words.determiners.has(line[at - 1]!.lower)) return true;
  // "The group raised alarm", "the book covers the war", "Kemp's aide rallied voters".
  const owned = (): boolean => line.slice(from + 1, at - 1).some(({ lower }) => words.possessives.has(lower));
  if (isCommonNoun(line[at - 1]!, words) && (words.determiners.has(line[from]!.lower) || owned())) {
    if (words.looksPast(unit.lower) && nominal(next, words)) return true;
    const opens = words.determiners.has(next?.lower ?? '') && !words.complementizers.has(next?.lower ?? '');
    if (words.looksPlural(unit.lower) && opens) return true;
  }
  // "An Internet posting".
  if (at === from + 2 && words.indefinite.has(line[from]!.lower) && words.looksParticiple(unit.lower)) return false;
  // "The finding", "the leaked memo".
  if (words.determiners.has(line[at - 1]!.lower)) return false;
  // "The Telegram messaging app".
  const kind = words.determiners.has(line[from]!.lower) && nominal(next, words) && !next!.capital;
  const noun = kind && !words.determiners.has(next!.lower) && !words.looksPlural(next!.lower);
  if (noun && words.looksParticiple(unit.lower)) return false;
  return line[at - 1]!.capital && (words.looksPast(unit.lower) || words.looksParticiple(unit.lower));
};
