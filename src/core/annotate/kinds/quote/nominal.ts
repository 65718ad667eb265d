import type { Unit } from './line.ts';
import type { ReportingWords } from './words.ts';

/** Whether a form of a reporting verb, past by its looks, ends a noun phrase. */
const isPast = (lower: string, words: ReportingWords): boolean =>
  words.verbs
    .get(lower)
    ?.some(({ verb: { noun, forms }, inflection }) => inflection === 'past' && !(noun && forms[0] === lower)) ?? false;

/** Whether a word may be part of a noun phrase: not a verb, a conjunction or a subordinator that we know. */
export function nominal(unit: Unit | undefined, words: ReportingWords): boolean {
  if (!unit) return false;
  if (unit.shape === 'number') return true;
  if (unit.shape !== 'word') return unit.shape === 'quotation' && shortNickname(unit);
  const { lower } = unit;
  if (words.determiners.has(lower)) return true;
  // The month or the name, not the modal.
  if (unit.capital && (words.times.has(lower) || words.given.has(lower))) return true;
  // "The Met Office", "Public Works": no name has "Is" or "Can't" in it.
  const named = unit.capital && !words.auxiliaries.has(lower) && !words.modals.has(lower) && !lower.includes("'");
  if (words.finite.has(lower) && !named) return false;
  if (words.subordinators.has(lower) || words.conjunctions.has(lower)) return false;
  if (words.pronouns.has(lower) || words.prepositions.has(lower) || words.negations.has(lower)) return false;
  if (words.relatives.has(lower)) return false;
  return unit.capital || !isPast(lower, words);
}

/** Whether a past form of a reporting verb is part of a noun phrase by the article or owner before it: "the alleged victim", "two suspected spies". */
export function attributive(line: readonly Unit[], at: number, words: ReportingWords): boolean {
  const { lower, capital } = line[at]!;
  if (capital || !words.looksPast(lower)) return false;
  const before = line[at - 1];
  const opener = before?.lower ?? '';
  if (words.numerals.has(opener) || before?.shape === 'number')
    return words.verbs.get(lower)?.some(({ verb }) => verb.adjective) ?? false;
  return (words.determiners.has(opener) && !words.pronouns.has(opener)) || words.possessives.has(opener);
}

/** Whether the unit at `at` is a given name that looks like a verb or a month: "Will Holt". */
export const isGiven = (line: readonly Unit[], at: number, words: ReportingWords): boolean =>
  line[at]!.capital && words.given.has(line[at]!.lower) && line[at + 1]?.capital === true;

/** A quotation within a name ("William “Bill” Hale") or a thing so called, not words that somebody says. */
export function shortNickname({ quotation }: Unit): boolean {
  return quotation !== null && quotation.to - quotation.from <= 6 && !quotation.open && quotation.stop === '';
}

/** Whether the unit at `at` is a capital letter that labels the name or noun before it ("Appendix A"), not an article. */
export function labels(line: readonly Unit[], at: number): boolean {
  const unit = line[at];
  const before = line[at - 1];
  return (
    unit?.shape === 'word' && unit.capital && unit.end - unit.start === 1 && before?.shape === 'word' && before.capital
  );
}
