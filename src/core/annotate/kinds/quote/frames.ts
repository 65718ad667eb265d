import type { Line, Unit } from './line.ts';
import { isComma } from './marks.ts';
import { isGiven, nominal } from './nominal.ts';
import { nounPhraseFrom, type Range } from './noun-phrase.ts';
import type { Frame, ReportingVerb, ReportingWords, VerbForm } from './words.ts';

/** How far into a clause its verb is looked for, in units. */
const FARTHEST_VERB = 50;

/** So many units after a verb like "said" are a clause, whether its verb is known or not. */
const SURE_CLAUSE = 6;

/** Whether a form is finite by its looks and neighbours: not "points" without its "out", nor "three claims", "all the claims", "in remarks". */
const finiteForm = (
  { inflection, verb }: VerbForm,
  before: Unit,
  next: Unit | undefined,
  { determiners, prepositions, relatives }: ReportingWords,
): boolean =>
  (inflection === 'past' || inflection === 'third') &&
  (verb.particle === null || next?.lower === verb.particle) &&
  !(inflection === 'third' && before.shape === 'number') &&
  !(
    inflection === 'third' &&
    verb.noun &&
    (determiners.has(before.lower) || prepositions.has(before.lower)) &&
    !relatives.has(before.lower)
  );

/** Whether a word is a subject for one, so that what looks like a plural behind it is a verb: "this provides", "it works". */
const isSingular = (lower: string, words: ReportingWords): boolean =>
  words.neuter.has(lower) || (isDemonstrative(lower, words) && !words.complementizers.has(lower));

/** Whether a finite verb stands among the units; words in quotation marks may hold one. */
export function hasFinite(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  const last = Math.min(line.length, to, from + FARTHEST_VERB);
  for (let i = from; i < last; i += 1) {
    const { lower, shape, capital, quotation } = line[i]!;
    if (quotation && quotation.words > 2 && !quotation.titled) return true;
    if (shape !== 'word' || isGiven(line, i, words)) continue;
    if (words.finite.has(lower) || (words.possessives.has(lower) && words.pronouns.has(line[i - 1]?.lower ?? '')))
      return true;
    if (i === from) continue;
    // "Prices hit".
    const { capital: named, lower: before } = line[i - 1]!;
    if (words.unchanging.has(lower) && (named || words.looksPlural(before))) return true;
    if (words.looksPlural(lower) && isSingular(line[i - 1]!.lower, words)) return true;
    if (
      !capital &&
      words.looksPast(lower) &&
      !words.linking.has(line[i + 1]?.lower ?? '') &&
      !words.agents.has(line[i + 1]?.lower ?? '')
    )
      return true;
    if (words.verbs.get(lower)?.some((form) => finiteForm(form, line[i - 1]!, line[i + 1], words))) return true;
  }
  return false;
}

/** Index of the first mark from `at` on, a comma before a relative clause and those about an age passed over. */
function phraseEnd(line: Line, at: number, words: ReportingWords): number {
  let to = at;
  const goesOn = (): boolean =>
    line[to]!.shape !== 'mark' || /^[.'’$&/-]$/.test(line[to]!.lower) || words.relatives.has(line[to + 1]?.lower ?? '');
  // "A man, 30, had died".
  const aged = (): boolean => isComma(line, to) && line[to + 1]?.shape === 'number' && isComma(line, to + 2);
  while (to < line.length && (goesOn() || aged())) to += isComma(line, to) && aged() ? 3 : 1;
  return to;
}

/** How a verb takes a clause without "that": whether one may be told without a verb that we know, and whether the verb takes objects too. */
interface Taking {
  readonly loose: boolean;
  readonly transitive: boolean;
}

/** Whether a clause without "that" opens at `at`: a subject, then a finite verb somewhere. */
function opensClause(line: Line, at: number, { loose, transitive }: Taking, words: ReportingWords): boolean {
  const unit = line[at]!;
  const { lower } = unit;
  const next = line[at + 1]?.lower ?? '';
  // "He'd seen it", "it's ill".
  if (lower.indexOf("'") > 0 && words.finite.has(lower) && !words.negations.has(lower)) return true;
  // "At least 20 people".
  if (loose && words.bounds.has(next) && line[at + 2]?.shape === 'number') return true;
  // "About 20 people".
  if (loose && words.topics.has(lower) && (line[at + 1]?.shape === 'number' || words.numerals.has(next))) return true;
  if (unit.shape === 'mark' || words.conjunctions.has(lower) || opensWhen(line, at, words)) return false;
  // "Thinks back over", "say this to".
  const light = words.adverbs.has(lower) || words.neuter.has(lower) || isDemonstrative(lower, words);
  const infinitive = words.infinitives.has(next) && opensInfinitive(line, at + 1, words);
  if (light && words.prepositions.has(next) && !words.subordinators.has(next) && !infinitive) return false;
  if (words.negations.has(lower)) return words.determiners.has(next);
  if (words.prepositions.has(lower) || words.infinitives.has(lower)) return false;
  const subordinate = words.subordinators.has(lower) || words.expletives.has(lower);
  if (!subordinate && !nominal(unit, words) && !words.pronouns.has(lower)) return false;
  if (words.subjects.has(lower)) return true;
  const thing = words.times.has(lower) || words.sayable.has(lower) || words.sayable.has(line[at + 1]?.lower ?? '');
  if (loose && !thing && line.length - at >= SURE_CLAUSE) return true;
  let to = loose && !words.times.has(lower) ? line.length : phraseEnd(line, at, words);
  // What stands behind "and" may be the next thing that was done: "found the car and called Holt".
  // and behind "as" what happened meanwhile: "showed no anger as he left".
  const parts = (lower: string): boolean => words.conjunctions.has(lower) || words.likeness.has(lower);
  if (transitive) for (let i = at; i < to; i += 1) if (parts(line[i]!.lower)) to = i;
  // "Confirming the sale read: “…”": the last verb is the quotation's.
  if (
    /^[:,]$/.test(line[to]?.lower ?? '') &&
    line[to + 1]?.shape === 'quotation' &&
    words.verbs.has(line[to - 1]!.lower)
  )
    to -= 1;
  const aside = asideFrom(line, { from: at, to }, words);
  const after = aside < to && isComma(line, to) ? { from: to + 1, to: phraseEnd(line, to + 1, words) } : null;
  return hasFinite(line, { from: at, to: aside }, words) || (after !== null && hasFinite(line, after, words));
}

const isDemonstrative = (lower: string, { determiners, pronouns, quantifiers }: ReportingWords): boolean =>
  determiners.has(lower) && pronouns.has(lower) && !quantifiers.has(lower);

/** Whether what opens at `at` only says when a thing was said: "while visiting the farm", "when asked". */
function opensWhen(line: Line, at: number, words: ReportingWords): boolean {
  const next = line[at + 1]?.lower ?? '';
  return words.spells.has(line[at]!.lower) && (words.looksParticiple(next) || words.looksPast(next));
}

/** Where a relative clause between commas opens that the units end with: "the waitress, who saw it"; their end where none does. */
function asideFrom(line: Line, { from, to }: Range, words: ReportingWords): number {
  for (let i = to - 1; i > from; i -= 1) {
    const { lower } = line[i]!;
    if (isComma(line, i)) return to;
    if (words.relatives.has(lower) && !words.complementizers.has(lower) && isComma(line, i - 1)) return i - 1;
  }
  return to;
}

/** Whether a clause follows "that" rather than a noun ("that story"). */
function opensThat(line: Line, at: number, words: ReportingWords): boolean {
  const next = line[at];
  if (next?.shape === 'quotation' && next.quotation!.words > (endsAt(line, at + 1) ? 1 : 2)) return true;
  if (!next || !line[at + 1]) return false;
  // "That same day".
  if (words.adjectives.has(next.lower) && words.times.has(line[at + 1]!.lower)) return false;
  const subject = opensNoun(next, words) || words.plurals.has(next.lower);
  if ((subject && next.shape === 'word') || hasFinite(line, { from: at, to: line.length }, words)) return true;
  return holdsPlural(line, at, words);
}

/** How far behind "that" a plural is looked for. */
const FARTHEST_PLURAL = 8;

/**
 * Whether something like a plural stands in the noun phrase at `at`, which "that" is then none of ("that sleep loss
 * raises", "that tea drinkers sleep"), or further on before another noun phrase, as a verb does: "that lack of sleep harms
 * the heart".
 */
function holdsPlural(line: Line, at: number, words: ReportingWords): boolean {
  let within = true;
  for (let i = at; i < Math.min(line.length - 1, at + FARTHEST_PLURAL) && line[i]!.shape === 'word'; i += 1) {
    const { lower } = line[i]!;
    if (words.prepositions.has(lower)) within = false;
    const next = line[i + 1]!;
    const opens = words.determiners.has(next.lower) && !words.pronouns.has(next.lower);
    if (words.looksPlural(lower) && next.shape === 'word' && (within || opens)) return true;
  }
  return false;
}

/** Whether nothing but a mark stands at `at`. */
const endsAt = (line: Line, at: number): boolean => line[at] === undefined || line[at]!.shape === 'mark';

/** Whether one noun at `at` is all that "that" points to: "denied that claim". */
function pointsTo(line: Line, at: number, words: ReportingWords): boolean {
  const noun = line[at];
  const { lower = '', shape = 'mark' } = line[at + 1] ?? {};
  const alone = shape === 'mark' || words.prepositions.has(lower) || words.times.has(lower);
  return (
    alone && noun?.shape === 'word' && !opensNoun(noun, words) && !words.looksPlural(noun.lower) && nominal(noun, words)
  );
}

const opensNoun = (unit: Unit, words: ReportingWords): boolean =>
  unit.capital || words.determiners.has(unit.lower) || words.pronouns.has(unit.lower);

/** Whether "to" at `at` opens an infinitive rather than names somebody. */
export function opensInfinitive(line: Line, at: number, words: ReportingWords): boolean {
  const next = line[at + 1];
  if (!next || next.shape === 'mark' || opensNoun(next, words)) return false;
  // "To great acclaim", "to schools".
  return !words.adjectives.has(next.lower) && (!words.looksPlural(next.lower) || words.verbs.has(next.lower));
}

/** Whether the unit can open an object: a noun phrase or a pronoun. */
const opensObject = (unit: Unit, words: ReportingWords): boolean =>
  !words.adverbs.has(unit.lower) &&
  !words.subjects.has(unit.lower) &&
  (nominal(unit, words) || words.pronouns.has(unit.lower));

/** Whether an object stands alone, so that it is called and not called something: "called the vet", not "called the vet a fool". */
function isAlone(line: Line, at: number, words: ReportingWords): boolean {
  const object = nounPhraseFrom(line, at, words);
  // What is called “so” is called something.
  if (!object || line.slice(at, object.to).some(({ shape }) => shape === 'quotation')) return false;
  const next = line[object.to];
  const last = line[object.to - 1]!;
  const judged = words.verdicts.has(last.lower) || words.looksPast(last.lower) || words.looksAdjective(last.lower);
  const named = !last.capital && (line[at]!.capital || judged);
  return (
    !named &&
    (!next || next.shape === 'mark' || words.prepositions.has(next.lower) || words.conjunctions.has(next.lower))
  );
}

/** Whether a pronoun at `at` is no subject: "him", "her" of "found her buried in a shed". */
function isObjective(line: Line, at: number, words: ReportingWords): boolean {
  const { lower } = line[at]!;
  if (!words.addressees.has(lower) || words.pronouns.has(lower)) return false;
  const next = line[at + 1]?.lower ?? '';
  const done = words.looksPast(next) && !nominal(line[at + 2], words);
  return !words.owners.has(lower) || done || words.prepositions.has(next);
}

/** Whether what stands at `at` is taken by an act and looks like a verb: "claimed 99 lives", "claimed the lives of two"; not "claimed she lives". */
function isTaken(line: Line, at: number, words: ReportingWords): boolean {
  const counts = line[at]!.shape === 'number' || words.determiners.has(line[at]!.lower);
  return counts && words.takings.has(line[at + 1]?.lower ?? '');
}

/** Whether what opens at `at` only tells how a firm did: "a loss on Monday as sales fell", "better than expected results"; not "profits rose", "its loss was". */
function opensOutcome(line: Line, at: number, words: ReportingWords): boolean {
  for (let i = at; i < phraseEnd(line, at, words) && !words.finite.has(line[i]!.lower); i += 1) {
    if (!words.outcomes.has(line[i]!.lower)) continue;
    const next = line[i + 1]?.lower ?? '';
    return endsAt(line, i + 1) || words.prepositions.has(next) || words.conjunctions.has(next);
  }
  return false;
}

/** The frame of `verb` that the units at `at` open; `null` where they open none. */
export function frameAt(line: Line, at: number, verb: ReportingVerb, words: ReportingWords): Frame | null {
  const unit = line[at];
  if (!unit) return null;
  const { takes } = verb;
  // "Insisted repeatedly that".
  if (words.isAdverb(unit.lower) && words.complementizers.has(line[at + 1]?.lower ?? '')) return null;
  if (unit.shape === 'quotation') {
    const long = unit.quotation!.words > 2;
    return takes.has('quote') || takes.has('object') || (takes.has('bare') && long) ? 'quote' : null;
  }
  if (words.complementizers.has(unit.lower)) {
    if (verb.class === 'deny' && takes.has('object') && (endsAt(line, at + 1) || pointsTo(line, at + 1, words)))
      return 'object';
    // "Called that unfair".
    if (verb.naming && takes.has('object') && !endsAt(line, at + 1)) return 'object';
    return takes.has('that') && opensThat(line, at + 1, words) ? 'that' : null;
  }
  if (words.questions.has(unit.lower) && takes.has('wh') && !opensWhen(line, at, words)) return 'wh';
  // "Not to", "never to".
  const to = words.negations.has(unit.lower) ? at + 1 : at;
  if (words.infinitives.has(line[to]?.lower ?? ''))
    return takes.has('to') && opensInfinitive(line, to, words) ? 'to' : null;
  const loose = verb.class === 'say' && !verb.transitive && !verb.addressee && !verb.noun;
  const clause =
    takes.has('bare') &&
    !isTaken(line, at, words) &&
    (verb.addressee || !isObjective(line, at, words)) &&
    !(verb.noun && opensOutcome(line, at, words));
  if (clause && opensClause(line, at, { loose, transitive: verb.transitive }, words)) return 'bare';
  // "Stressed there was", "noted he had".
  const third = words.subjects.has(unit.lower) && !words.firstPerson.has(unit.lower);
  const opens = third || words.expletives.has(unit.lower);
  if (takes.has('that') && opens && words.finite.has(line[at + 1]?.lower ?? '')) return 'bare';
  const doing = verb.class === 'deny' && words.looksParticiple(unit.lower);
  if (!takes.has('object') || !(doing || opensObject(unit, words)) || (verb.naming && isAlone(line, at, words)))
    return null;
  return 'object';
}
