import { isAdverbAt } from './adverb.ts';
import { isAttribute, isCompound, isGerund, isPlaced, isSubject, readAsNoun } from './as-noun.ts';
import type { Line } from './line.ts';
import { isComma } from './marks.ts';
import { labels, nominal } from './nominal.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { isOfSeveral, severalFrom } from './several.ts';
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
  /** Whether an auxiliary leaves open whether it is so: "may argue". */
  readonly possible: boolean;
  /** Whether it is a participle with a form of "have": "has shown". */
  readonly perfect: boolean;
}

interface Place {
  readonly start: number;
  readonly at: number;
  readonly verb: ReportingVerb;
}

/** Whether a verb can but say that somebody speaks, so that a number before it is of people: "three said", not "two reported losses", "two accused of". */
const speaksOnly = ({ class: type, addressee, noun, adjective }: ReportingVerb): boolean =>
  (type === 'say' || type === 'deny') && !addressee && !noun && !adjective;

/** How long the words for those who speak may be behind a comma, in units. */
const LONGEST_TAG = 14;

/** Whether several who are somewhere stand between a comma and the verb at `end`: ", vets at the City Farm (report)". */
function taggedBy(line: Line, end: number, words: ReportingWords): boolean {
  for (let at = end - 3; at > 0 && end - at < LONGEST_TAG; at -= 1) {
    if (!isComma(line, at)) continue;
    const phrase = nounPhraseFrom(line, at + 1, words, end);
    const { lower, capital } = line[at + 1]!;
    return phrase?.to === end && !capital && !words.determiners.has(lower) && isOfSeveral(line, phrase, words);
  }
  return false;
}

/** Whether a base form stands after what makes it a verb: an auxiliary, "to", or a plural or pronoun subject. */
function baseAllowed(line: Line, { start, at, verb }: Place, words: ReportingWords): boolean {
  if (start < at) return true;
  const before = line[start - 1];
  if (!before || before.shape === 'mark') return before?.lower === ',' || before?.lower === '%';
  if (before.shape === 'quotation') return true;
  const { lower } = before;
  // "Let herself believe", "noted that demand had".
  const governed = words.prepositions.has(line[start - 2]?.lower ?? '');
  const person = words.feminine.has(lower) || words.masculine.has(lower);
  const object = person && !words.subjects.has(lower) && !governed;
  const opens = words.complementizers.has(lower) && words.verbs.has(line[start - 2]?.lower ?? '');
  // "For that reason".
  if (object || ((opens || governed) && verb.noun && words.complementizers.has(lower))) return false;
  // "To better understand", not "those close to him say".
  const split = words.infinitives.has(line[start - 2]?.lower ?? '') && !before.capital;
  if (split && !words.looksPlural(lower) && !words.addressees.has(lower)) return false;
  if (words.pronouns.has(lower) || words.relatives.has(lower)) return true;
  if (words.looksPlural(lower) || (!verb.noun && nominal(before, words))) return true;
  if (words.complementizers.has(line[at + 1]?.lower ?? '') && severalFrom(line, start, words)) return true;
  if (verb.noun && taggedBy(line, start, words)) return true;
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
  return words.agents.has(lower(at)) && !words.looksParticiple(lower(at + 1)) && !words.means.has(lower(at + 1));
}

/** Whether a word is an adverb by the auxiliary before it: "has since denied", "had long said". */
function isLasting(line: Line, at: number, words: ReportingWords): boolean {
  const before = line[at - 1]?.lower ?? '';
  const lasts = words.lasting.has(line[at]!.lower) && !line[at]!.capital;
  return lasts && (words.auxiliaries.has(before) || words.lasting.has(before));
}

/** Whether a day with its preposition ends at `at`, behind an auxiliary: "was on [Friday]". */
const isDay = (line: Line, at: number, words: ReportingWords): boolean =>
  words.times.has(line[at]!.lower) &&
  words.settings.has(line[at - 1]?.lower ?? '') &&
  words.auxiliaries.has(line[at - 2]?.lower ?? '');

/** Whether an infinitive or -ing form that opens at `start` was not said by what governs it: "failed to show", "wants him to admit", "was urged to say", "short of calling", "avoided saying". */
function isUnsaid(line: Line, start: number, infinitive: boolean, words: ReportingWords): boolean {
  const before = line[start - 1]?.lower ?? '';
  if (words.failures.has(before)) return true;
  if (!infinitive)
    return words.privatives.has(before) || (words.unsaid.has(before) && !words.times.has(line[start - 2]?.lower ?? ''));
  const at = words.addressees.has(before) ? start - 2 : start - 1;
  const passive = words.passive.has(line[at - 1]?.lower ?? '');
  const wishes = ({ class: type, addressee }: ReportingVerb): boolean =>
    type === 'urge' || type === 'ask' || (passive ? addressee : type === 'think' || type === 'promise');
  return words.verbs.get(line[at]?.lower ?? '')?.some(({ verb }) => wishes(verb)) ?? false;
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
  let perfect = false;
  let bound = false;
  if (isAttribute(line, at, form, words)) return null;
  while (start > 0) {
    const { lower, shape } = line[start - 1]!;
    if (shape !== 'word' || (form.inflection === 'base' && words.possessives.has(lower))) break;
    // "Was on Friday told".
    if (isDay(line, start - 1, words)) {
      start -= 2;
      continue;
    }
    const adverb = isLasting(line, start - 1, words) || isAdverbAt(line, start - 1, words);
    // A modal with a capital is a name: "the poll in May found", "had found".
    const first = start === at ? form.inflection === 'base' : start === 1;
    if (!first && line[start - 1]!.capital && words.modals.has(lower) && !lower.includes("'")) break;
    // "The vet neither confirmed nor denied".
    const neither = words.nobody.has(lower) && start > 1 && nominal(line[start - 2], words);
    if (words.infinitives.has(lower) && start === at && form.inflection === 'base') infinitive = true;
    else if (!words.auxiliaries.has(lower) && !words.negations.has(lower) && !adverb && !neither) break;
    if (words.passive.has(lower)) be = true;
    if (words.auxiliaries.has(lower)) helped = true;
    if (words.modals.has(lower)) modal = true;
    if (modal && words.obligations.has(lower)) bound = true;
    if (words.possibilities.has(lower)) possible = true;
    if (words.negations.has(lower) || neither) negated = true;
    // "Would have said".
    if (words.perfect.has(lower)) perfect = true;
    start -= 1;
    if (infinitive) break;
  }
  if (words.nor.has(line[start - 1]?.lower ?? '')) return null;
  const { inflection, verb } = form;
  if (inflection === 'ing' && !be && isGerund(line, start, words)) return null;
  if (line[at]!.capital && at > 0 && line[at - 1]!.shape === 'word') return null;
  if (inflection === 'third' && helped) return null;
  const before = line[start - 1]?.lower ?? '';
  // "They have to declare", "must say", not "must have said".
  if (infinitive ? words.obligations.has(before) : bound && !perfect) return null;
  // "The mother of three says": the number counts what is left out.
  const counted = words.numerals.has(before) && (words.linking.has(line[start - 2]?.lower ?? '') || speaksOnly(verb));
  const article = words.determiners.has(before) && !words.pronouns.has(before) && !counted && !labels(line, start - 1);
  if (article && !helped && !infinitive) return null;
  if (readAsNoun(line, start, form, words)) return null;
  if (inflection === 'base' && !infinitive && !baseAllowed(line, { start, at, verb }, words)) return null;
  if (!be && reduced(line, at + 1, form, words)) return null;
  const passive = be && (inflection === 'past' || inflection === 'participle');
  const participial = inflection === 'ing' && !be;
  const nounlike = verb.noun && !helped && !infinitive && (inflection === 'base' || inflection === 'third');
  negated ||= (participial || infinitive) && isUnsaid(line, start, infinitive, words);
  const finite = !infinitive && !participial && !modal;
  const end = at + (verb.particle ? 2 : 1);
  // "Claims of innocence".
  if (nounlike && words.partitives.has(line[end]?.lower ?? '')) return null;
  if (nounlike && (isSubject(line, end, inflection, words) || isCompound(line, start, end, words))) return null;
  if (nounlike && inflection === 'third' && isPlaced(line, start, words)) return null;
  possible ||= modal && perfect && !be;
  perfect = inflection === 'participle' && helped && !be && !modal;
  return { at, end, form, start, negated, passive, infinitive, participial, finite, nounlike, possible, perfect };
}
