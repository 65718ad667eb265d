import { isAdverbAt } from './adverb.ts';
import type { Line } from './line.ts';
import { labels, nominal } from './nominal.ts';
import type { Inflection, ReportingVerb, ReportingWords, VerbForm } from './words.ts';

/** A verb with the auxiliaries and adverbs before it. */
export interface VerbGroup {
  /** Index of the verb, and of the unit after it and its particle. */
  readonly at: number;
  readonly end: number;
  readonly form: VerbForm;
  /** Index of its first unit. */
  readonly start: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Whether it is an infinitive ("to say"). */
  readonly infinitive: boolean;
  /** Whether it is an -ing form without a form of "be" ("adding that"). */
  readonly participial: boolean;
  /** Whether it is finite, no modal before it. */
  readonly finite: boolean;
  /** Whether the form is as often a noun. */
  readonly nounlike: boolean;
  /** Whether an auxiliary leaves open whether it is so: "may argue". */
  readonly possible: boolean;
  /** Whether it is a participle with a form of "have": "has shown". */
  readonly perfect: boolean;
}

/** Whether the word before a form that is also a noun makes it one: "the claim", "Smith's claims", "of reports". */
function readAsNoun(line: Line, start: number, { verb, inflection }: VerbForm, words: ReportingWords): boolean {
  const alike = verb.forms[0] === verb.forms[2];
  if (inflection !== 'base' && inflection !== 'third' && !alike) return false;
  const before = line[start - 1];
  if (!before) return true;
  if (before.shape === 'mark') return !/^[,–—)%-]$/.test(before.lower);
  if (before.shape === 'quotation') return false;
  const { lower } = before;
  if (inflection === 'third' && words.quantifiers.has(lower)) return true;
  // "In this state" is no verb; "reports that question it" has one.
  const single = words.determiners.has(lower) && words.pronouns.has(lower) && !words.quantifiers.has(lower);
  if (inflection === 'base' && single && !words.complementizers.has(lower)) return true;
  if (!verb.noun) return false;
  if (words.determiners.has(lower) && !words.pronouns.has(lower)) return !labels(line, start - 1);
  return (
    words.possessives.has(lower) ||
    lower.endsWith("s'") ||
    (words.prepositions.has(lower) && !words.infinitives.has(lower))
  );
}

/** Whether a form that may be a noun is one by what looks like a plural before it, or "and" behind: "caucus states", "to big states and". */
function isCompound(line: Line, start: number, end: number, words: ReportingWords): boolean {
  const next = line[end]?.lower ?? '';
  if (!words.looksPlural(line[end - 1]!.lower) || words.complementizers.has(next)) return false;
  if (words.additive.has(next)) return true;
  const before = line[start - 1];
  let from = start;
  while (nominal(line[from - 1], words)) from -= 1;
  // "A group of vets shows".
  const tied = words.prepositions.has(line[from - 1]?.lower ?? '');
  return before?.shape === 'word' && !before.capital && words.looksPlural(before.lower) && !tied;
}

/** Whether a finite verb follows a form that may be a noun, which is then its subject: "the census report shows that". */
function isSubject(line: Line, end: number, inflection: Inflection, words: ReportingWords): boolean {
  const next = line[end];
  if (next?.shape !== 'word' || (inflection !== 'base' && inflection !== 'third')) return false;
  if (words.auxiliaries.has(next.lower) && !words.possessives.has(next.lower)) return true;
  const behind = line[end + 1]?.lower ?? '';
  const goesOn =
    words.complementizers.has(behind) ||
    words.questions.has(behind) ||
    words.determiners.has(behind) ||
    words.pronouns.has(behind);
  return (
    words.verbs
      .get(next.lower)
      ?.some(
        (form) =>
          form.inflection === 'past' ||
          (form.inflection === 'base' && inflection === 'third' && !form.verb.noun) ||
          (form.inflection === 'third' && (!form.verb.noun || goesOn)),
      ) ?? false
  );
}

/** Whether a preposition that ties a noun to the noun before it stands before `at`: "the number of", not "talked to". */
function behindTie(line: Line, at: number, words: ReportingWords): boolean {
  const tied = line[at - 2];
  const tie = line[at - 1]?.lower ?? '';
  return (
    (words.linking.has(tie) || words.topics.has(tie)) &&
    nominal(tied, words) &&
    (tied!.capital || !words.looksPast(tied!.lower))
  );
}

/** Whether a past form only says of what kind its noun is, which owns, counts or ties tell: "China's alleged raids", "some confirmed features", "the number of reported cases". */
function isAttribute(line: Line, at: number, { verb, inflection }: VerbForm, words: ReportingWords): boolean {
  const before = line[at - 1]?.lower ?? '';
  const next = line[at + 1];
  if (inflection !== 'past' && inflection !== 'participle') return false;
  if (next?.shape !== 'word' || next.capital || !nominal(next, words)) return false;
  if (words.determiners.has(next.lower) || words.times.has(next.lower) || words.adverbs.has(next.lower)) return false;
  return (
    words.possessives.has(before) || (verb.adjective && (words.quantifiers.has(before) || behindTie(line, at, words)))
  );
}

/** Whether what stands about an -ing form makes it a noun: "Kemp's finding", "new thinking", "faced questioning from". */
function isGerund(line: Line, start: number, words: ReportingWords): boolean {
  const before = line[start - 1];
  const next = line[start + 1]?.lower ?? '';
  const object = words.prepositions.has(next) && !words.infinitives.has(next);
  if (before && !before.capital && words.looksPast(before.lower) && object) return true;
  return (
    before !== undefined &&
    !before.capital &&
    (words.possessives.has(before.lower) || words.adjectives.has(before.lower))
  );
}

interface Place {
  readonly start: number;
  readonly at: number;
  readonly verb: ReportingVerb;
}

/** Whether a base form stands after what makes it a verb: an auxiliary, "to", or a plural or pronoun subject. */
function baseAllowed(line: Line, { start, at, verb }: Place, words: ReportingWords): boolean {
  if (start < at) return true;
  const before = line[start - 1];
  if (!before || before.shape === 'mark') return before?.lower === ',' || before?.lower === '%';
  if (before.shape === 'quotation') return true;
  const { lower } = before;
  if (words.pronouns.has(lower) || words.relatives.has(lower)) return true;
  if (words.looksPlural(lower) || (!verb.noun && nominal(before, words))) return true;
  return (
    (words.plurals.has(lower) && nominal(before, words)) ||
    (before.capital && words.conjunctions.has(line[start - 2]?.lower ?? ''))
  );
}

/** Whether a form that may be a participle is one, by the doer or the day and the doer behind it: "the deal announced on Friday by the club". */
function reduced(line: Line, behind: number, { inflection }: VerbForm, words: ReportingWords): boolean {
  if (inflection !== 'past' && inflection !== 'participle') return false;
  const lower = (at: number): string => line[at]?.lower ?? '';
  let at = behind;
  if (words.settings.has(lower(at)) && !words.agents.has(lower(at)) && words.times.has(lower(at + 1))) at += 1;
  while (at < behind + 3 && words.times.has(lower(at))) at += 1;
  return words.agents.has(lower(at)) && !words.looksParticiple(lower(at + 1));
}

/** The group of the verb at `at` read as `form`; `null` where the word is no verb there. */
export function verbGroup(line: Line, at: number, form: VerbForm, words: ReportingWords): VerbGroup | null {
  let start = at;
  let negated = false;
  let be = false;
  let infinitive = false;
  let helped = false;
  let modal = false;
  let possible = false;
  if (isAttribute(line, at, form, words)) return null;
  while (start > 0) {
    const { lower, shape } = line[start - 1]!;
    if (shape !== 'word' || (form.inflection === 'base' && words.possessives.has(lower))) break;
    const adverb = isAdverbAt(line, start - 1, words);
    // What stands right before a past form is no modal but a name: "the poll in May found".
    const named = start === at && form.inflection !== 'base' && line[start - 1]!.capital && words.modals.has(lower);
    if (named && !lower.includes("'")) break;
    if (words.infinitives.has(lower) && start === at && form.inflection === 'base') infinitive = true;
    else if (!words.auxiliaries.has(lower) && !words.negations.has(lower) && !adverb) break;
    if (words.passive.has(lower)) be = true;
    if (words.auxiliaries.has(lower)) helped = true;
    if (words.modals.has(lower)) modal = true;
    if (words.possibilities.has(lower)) possible = true;
    if (words.negations.has(lower)) negated = true;
    start -= 1;
    if (infinitive) break;
  }
  const { inflection, verb } = form;
  if (inflection === 'ing' && !be && isGerund(line, start, words)) return null;
  if (line[at]!.capital && at > 0 && line[at - 1]!.shape === 'word') return null;
  if (inflection === 'third' && helped) return null;
  const before = line[start - 1]?.lower ?? '';
  // "The mother of three says": the number counts what is left out.
  const counted = words.numerals.has(before) && words.linking.has(line[start - 2]?.lower ?? '');
  const article = words.determiners.has(before) && !words.pronouns.has(before) && !counted && !labels(line, start - 1);
  if (article && !helped && !infinitive) return null;
  if (readAsNoun(line, start, form, words)) return null;
  if (inflection === 'base' && !infinitive && !baseAllowed(line, { start, at, verb }, words)) return null;
  if (!be && reduced(line, at + 1, form, words)) return null;
  const passive = be && (inflection === 'past' || inflection === 'participle');
  const participial = inflection === 'ing' && !be;
  const nounlike = verb.noun && !helped && !infinitive && (inflection === 'base' || inflection === 'third');
  negated ||= participial && words.privatives.has(line[start - 1]?.lower ?? '');
  const finite = !infinitive && !participial && !modal;
  const end = at + (verb.particle ? 2 : 1);
  if (nounlike && (isSubject(line, end, inflection, words) || isCompound(line, start, end, words))) return null;
  const perfect = inflection === 'participle' && helped && !be && !modal;
  return { at, end, form, start, negated, passive, infinitive, participial, finite, nounlike, possible, perfect };
}
