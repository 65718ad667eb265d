import type { Line, Unit } from './line.ts';
import { isOfFigure } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import type { Range } from './range.ts';
import type { ReportingWords } from './words.ts';

/** The longest relative clause between a subject and its verb, in units. */
const LONGEST = 25;

/** Whether a relative pronoun at `at` follows a noun rather than a verb that takes a clause ("say that cows …"). */
function followsNoun(line: Line, at: number, words: ReportingWords): boolean {
  const before = line[at - 1];
  if (before?.shape !== 'word') return false;
  if (words.pronouns.has(before.lower)) return words.determiners.has(before.lower);
  return nominal(before, words) && (before.capital || !words.verbs.has(before.lower));
}

/** Whether the clause that a relative pronoun opens has the pronoun as its subject: a verb follows, not another subject. */
function opensWithVerb(line: Line, at: number, words: ReportingWords): boolean {
  let verb = at + 1;
  while (words.adverbs.has(line[verb]?.lower ?? '') || words.isAdverb(line[verb]?.lower ?? '')) verb += 1;
  const unit = line[verb];
  if (unit?.shape !== 'word' || unit.capital) return false;
  const { lower } = unit;
  if (words.finite.has(lower) || words.auxiliaries.has(lower) || words.looksPast(lower) || words.given.has(lower))
    return true;
  if (words.determiners.has(lower) || words.pronouns.has(lower) || words.prepositions.has(lower)) return false;
  if (words.verbs.get(lower)?.some(({ verb: { noun } }) => !noun)) return true;
  // A bare word may be another subject ("who officials say"); what stands before an article is a verb.
  const next = line[verb + 1]?.lower ?? '';
  const third = words.looksPlural(lower) && !words.looksPlural(line[at - 1]!.lower);
  return words.determiners.has(next) || (third && words.prepositions.has(next));
}

/** Whether the noun behind `to` is the subject of a clause within the relative one: "who left because Kemp", "who said Kemp"; not "who works as clerk". */
function hasOwnClause(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  const last = line[to - 1]!;
  if (words.conjunctions.has(last.lower)) return true;
  const role = words.likeness.has(last.lower) && to - from === 2;
  // "Because of Kemp" opens no clause.
  const tied = (at: number): boolean => words.partitives.has(line[at + 1]?.lower ?? '');
  for (let at = from; at < (role ? to - 1 : to); at += 1)
    if (words.subordinators.has(line[at]!.lower) && !tied(at)) return true;
  const verbs = words.verbs.get(last.lower);
  return verbs?.some(({ verb }) => verb.takes.has('bare') && !verb.addressee && !verb.transitive) ?? false;
}

/**
 * The noun phrase whose relative clause, without commas, ends right before `end`: of "the officer who shot Kemp" the
 * officer. `own` is the noun phrase before `end`, if any. `null` where no such clause stands there.
 */
export function beforeRelative(line: Line, end: number, own: Range | null, words: ReportingWords): Range | null {
  const last = own ? own.from : end;
  if (own && own.to - last === 1 && words.pronouns.has(line[last]!.lower)) return null;
  const light = ({ lower }: Unit): boolean =>
    words.auxiliaries.has(lower) || words.adverbs.has(lower) || words.isAdverb(lower);
  for (let at = end - 2; at > 0 && end - at < LONGEST; at -= 1) {
    const { shape, lower } = line[at]!;
    if (isOfFigure(line[at])) continue;
    if (shape === 'mark' || shape === 'quotation') return null;
    // "A report in which Holt said": the clause is Holt's.
    if (words.relatives.has(lower) && own?.from === at + 1 && words.prepositions.has(line[at - 1]!.lower)) return null;
    if (!words.relatives.has(lower) || !followsNoun(line, at, words)) continue;
    if (!opensWithVerb(line, at, words) || line.slice(at + 1, end).every(light)) return null;
    const noun = nounPhraseBefore(line, at, words);
    // "Vets who met Kemp and Hale said": who opens the sentence has no other verb.
    const joins = noun?.from === 0 && words.additive.has(line[last - 1]?.lower ?? '');
    if (last > at + 1 && !joins && hasOwnClause(line, { from: at + 1, to: last }, words)) return null;
    return noun;
  }
  return null;
}

/** Index of the first relative pronoun from `at` on; the line's end where none stands. */
export function relativeFrom(line: Line, at: number, words: ReportingWords): number {
  let to = at;
  const opens = (lower: string): boolean =>
    words.relatives.has(lower) && (!words.complementizers.has(lower) || nominal(line[to - 1], words));
  while (to < line.length && !opens(line[to]!.lower)) to += 1;
  return to;
}

/** Whether a participle at `at` says what was done to or by those before it: "vets questioned by the Courier", "a note printed in it". */
export const opensReduced = (line: Line, at: number, words: ReportingWords): boolean => {
  const next = line[at + 1]?.lower ?? '';
  if (line[at]?.shape !== 'word' || line[at]!.capital) return false;
  return words.agents.has(next) || (words.looksPast(line[at]!.lower) && words.prepositions.has(next));
};

/** What stands behind a participle that tells more of the noun before it: "accused of", "shared thousands of times", "dated May 9". */
function goesOn(line: Line, at: number, words: ReportingWords): boolean {
  const next = line[at + 1];
  if (!next || next.shape === 'mark') return false;
  const counted = words.looksPlural(next.lower) && words.linking.has(line[at + 2]?.lower ?? '');
  return next.shape === 'number' || counted || words.prepositions.has(next.lower) || words.times.has(next.lower);
}

/**
 * The noun phrase that is told of by a participle whose own object was taken for the subject, which is `own`: of "a man
 * accused of robbing two shops" the man. `null` where `own` is no such object.
 */
export function beforeReduced(line: Line, own: Range | null, words: ReportingWords): Range | null {
  // "A study being released by two vets shows".
  const { lower: being = '' } = line[(own?.from ?? 0) - 1] ?? {};
  if (own && words.passive.has(being) && words.looksParticiple(being) && words.looksPast(line[own.from]!.lower))
    return nounPhraseBefore(line, own.from - 1, words);
  for (let at = (own?.from ?? 0) - 1; at > 0 && own!.to - at < LONGEST; at -= 1) {
    const { shape, lower, capital } = line[at]!;
    if (isOfFigure(line[at])) continue;
    if (shape === 'mark' || shape === 'quotation' || words.conjunctions.has(lower)) return null;
    if (words.subordinators.has(lower) || words.relatives.has(lower) || words.pronouns.has(lower)) return null;
    if (words.finite.has(lower) && !words.participles.has(lower)) return null;
    if (capital || !(words.looksPast(lower) || words.participles.has(lower))) continue;
    // "He believed two officers told".
    const clausal = words.verbs.get(lower)?.some(({ verb }) => verb.takes.has('bare'));
    const noun = line[at - 1]!;
    if (clausal || !goesOn(line, at, words) || !nominal(noun, words) || words.determiners.has(noun.lower)) return null;
    return nounPhraseBefore(line, at, words);
  }
  return null;
}

/** The noun phrase that is told of by two participles of which the second and its object were taken for the subject: "a panel led by Kemp and holding Orr". */
export function beforeSecond(line: Line, own: Range | null, words: ReportingWords): Range | null {
  const first = own && line[own.from]!;
  if (!first || first.capital || !words.looksParticiple(first.lower)) return null;
  if (!words.additive.has(line[own.from - 1]?.lower ?? '')) return null;
  const whole = nounPhraseBefore(line, own.from - 1, words);
  const told = whole && line.slice(whole.from, whole.to).some((_, i) => opensReduced(line, whole.from + i, words));
  return told ? whole : null;
}

/** Whether a noun phrase is, or ends, the subject of a clause that "whose" opens: "whose herds of cows, sheep and pigs". */
export function inWhose(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  for (let at = to - 1; at > 0 && to - at < LONGEST; at -= 1) {
    const unit = line[at]!;
    if (words.whose.has(unit.lower))
      return at !== from || line.slice(from, to).some(({ lower }) => words.additive.has(lower));
    const light = unit.lower === ',' || words.additive.has(unit.lower) || words.prepositions.has(unit.lower);
    if (!light && !nominal(unit, words)) return false;
  }
  return false;
}
