import type { Line } from './line.ts';
import { labels, nominal } from './nominal.ts';
import type { ReportingVerb, ReportingWords, VerbForm } from './words.ts';

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
}

/** Whether the word before a form that is also a noun makes it one: "the claim", "Smith's claims", "of reports". */
function readAsNoun(line: Line, start: number, { verb, inflection }: VerbForm, words: ReportingWords): boolean {
  const alike = verb.forms[0] === verb.forms[2];
  if (inflection !== 'base' && inflection !== 'third' && !alike) return false;
  const before = line[start - 1];
  if (!before) return true;
  if (before.shape === 'mark') return !/^[,–—)%-]$/.test(before.lower);
  if (before.shape === 'quotation') return false;
  if (!verb.noun) return false;
  const { lower } = before;
  if (words.determiners.has(lower) && !words.pronouns.has(lower)) return !labels(line, start - 1);
  return (
    words.possessives.has(lower) ||
    lower.endsWith("s'") ||
    (words.prepositions.has(lower) && !words.infinitives.has(lower))
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
  while (start > 0) {
    const { lower, shape } = line[start - 1]!;
    if (shape !== 'word' || (form.inflection === 'base' && words.possessives.has(lower))) break;
    const adverb = words.adverbs.has(lower) || words.isAdverb(lower);
    if (words.infinitives.has(lower) && start === at && form.inflection === 'base') infinitive = true;
    else if (!words.auxiliaries.has(lower) && !words.negations.has(lower) && !adverb) break;
    if (words.passive.has(lower)) be = true;
    if (words.auxiliaries.has(lower)) helped = true;
    if (words.modals.has(lower)) modal = true;
    if (words.negations.has(lower)) negated = true;
    start -= 1;
    if (infinitive) break;
  }
  const { inflection, verb } = form;
  if (line[at]!.capital && at > 0 && line[at - 1]!.shape === 'word') return null;
  if (inflection === 'third' && helped) return null;
  const before = line[start - 1]?.lower ?? '';
  const article = words.determiners.has(before) && !words.pronouns.has(before) && !labels(line, start - 1);
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
  return { at, end, form, start, negated, passive, infinitive, participial, finite, nounlike };
}
