import type { Language } from '../../../language/language.ts';
import { contains } from '../../../model/span.ts';
import type { Attribution } from '../quote/attribution.ts';
import { cuesOf, NO_CUES } from '../quote/cues.ts';
import { opensInfinitive } from '../quote/frames.ts';
import type { Line, Unit } from '../quote/line.ts';
import { isComma } from '../quote/marks.ts';
import { nominal } from '../quote/nominal.ts';
import { nounPhraseBefore, nounPhraseFrom, type Range as UnitRange } from '../quote/noun-phrase.ts';
import { standing } from '../quote/phrases-at.ts';
import { sourceOf } from '../quote/source.ts';
import { opensNobody } from '../quote/subject.ts';
import { type VerbGroup, verbGroup } from '../quote/verb-group.ts';
import type { Inflection, ReportingVerb, VerbClass } from '../quote/words.ts';
import { fullRange, namesThing, ofAside, tokensOf } from './reach.ts';
import { rangeOf, type Scene } from './scene.ts';
import { isThing } from './thing.ts';
import { type Around, INVERTS, STATUS_OF, type Voice } from './voice.ts';

/** Classes whose verbs tell that somebody speaks even where no content can be told from the rest of the sentence. */
const SPEECH: ReadonlySet<VerbClass> = new Set(['say', 'claim', 'reveal', 'announce', 'judge']);

/** Whether the cue of one of some attributions opens at `start`. */
const opensOneOf = (said: readonly Attribution[], start: number): boolean =>
  said.some(({ cue }) => cue.start === start);

/** Verbs of speech that have a subject of their own but whose content could not be told: "she spoke, Hale said in the video". */
export function looseVoices(scene: Scene, { all, sources }: Around): Voice[] {
  const { words, line, language } = scene;
  const found: Voice[] = [];
  const cues = cuesOf(language.reporting);
  for (let at = 0; at < line.length; at += 1) {
    const unit = line[at]!;
    const { forms } = unit.shape === 'word' && !unit.capital ? cues(unit.word!) : NO_CUES;
    if (forms.length === 0 || opensOneOf(all, unit.start)) continue;
    const form = forms.find(({ verb, inflection }) => speaks(verb, inflection, language));
    const { hearings, holdings } = language.reporting;
    // "Responded with violence".
    if (form && [hearings, holdings, language.reporting.replies].some((acts) => acts.has(form.verb.lemma))) continue;
    const group = form && verbGroup(line, at, form, language.reporting);
    if (!form || !group || group.passive || group.negated || group.infinitive || group.possible) continue;
    if (tellsAct(line, group, language) || onlyQuotes(form.verb) || isAdjective(line, group, language)) continue;
    // "The crowd applauded" passes nothing on.
    if (form.verb.class === 'judge' && !takesObject(line[group.end], language)) continue;
    // "A deficit forecast to grow".
    const { infinitives, looksParticiple } = language.reporting;
    const to = infinitives.has(line[group.end]?.lower ?? '') && !looksParticiple(line[group.end + 1]?.lower ?? '');
    if (to && !form.verb.takes.has('to') && opensInfinitive(line, group.end, language.reporting)) continue;
    if (form.verb.transitive && takesObject(line[group.end], language)) continue;
    if (form.inflection === 'base' && !/[^s]s$/.test(line[group.start - 1]?.lower ?? '')) continue;
    if (group.participial && form.verb.class !== 'allege') continue;
    if (DONE_TO.has(form.verb.class) && isDoneTo(line, at, language)) continue;
    const source = sourceOf(line, group, language.reporting, null);
    if (source?.subject?.antecedent || (source?.inverted && !INVERTS.has(form.verb.class))) continue;
    const range = source?.subject?.whole ?? beforeStrayComma(line, group.start, language);
    if (!range || isNobody(line, range, language)) continue;
    const named = fullRange(scene, tokensOf(scene, range), sources);
    // "The hall confirms the wise use of wood".
    const object = language.reporting.determiners.has(line[group.end]?.lower ?? '');
    // "Visiting the page reveals the posts".
    const visits = looksParticiple(line[range.from - 1]?.lower ?? '');
    if (form.verb.class === 'reveal' && object && (visits || isThing(scene, named))) continue;
    const cue = rangeOf(words.tokens, unit);
    const closing = source?.inverted || (line.length - at < line.length / 3 && range.from > 0);
    found.push({
      why: `claim/${form.verb.class}`,
      status: STATUS_OF[form.verb.class],
      cue,
      source: sources.at(named),
      named,
      closing,
      says: [],
      denies: null,
      aside: isPushedDown(line, { from: range.from, to: group.end }, form.verb.class === 'judge', language),
      below: namesThing(scene, named) || isTold(line, { from: range.from, at }, all),
    });
  }
  return found;
}

/** Classes whose verbs have an object: where none stands behind a past form, it is a participle. */
const DONE_TO: ReadonlySet<VerbClass> = new Set(['allege', 'judge']);

/** Whether a participle says who is accused or judged: "a banker accused of fraud", "a bill criticized as unfair"; not "whom she accused of fraud". */
const isDoneTo = (line: Line, at: number, { reporting }: Language): boolean =>
  reporting.prepositions.has(line[at + 1]?.lower ?? '') && !reporting.subjects.has(line[at - 1]?.lower ?? '');

/** Whether a form describes the noun behind it, and no subject stands before it: "and alleged police stations", "probing alleged theft". */
function isAdjective(line: Line, { start, end, form: { verb } }: VerbGroup, { reporting }: Language): boolean {
  const before = line[start - 1]?.lower ?? '';
  return (
    verb.adjective &&
    (reporting.conjunctions.has(before) || reporting.looksParticiple(before)) &&
    nominal(line[end], reporting) &&
    !reporting.determiners.has(line[end]!.lower)
  );
}

/** Whether a clause whose verb stands at `at` is part of what another says, and no tag behind it: "said that … and that Kemp had mentioned it". */
const isTold = (line: Line, { from, at }: { from: number; at: number }, all: readonly Attribution[]): boolean =>
  !isComma(line, from - 1) && all.some(({ pieces }) => pieces.some((piece) => contains(piece, line[at]!)));

/**
 * Whether somebody's clause only tells by the way what is said of a noun: "a road that officials say will cost millions",
 * "a claim (that) the union called a joke", "…, which Kemp called a joke".
 */
function isPushedDown(line: Line, { from, to }: UnitRange, judges: boolean, { reporting, claims }: Language): boolean {
  const before = line[from - 1];
  if (from < 2 || before?.shape !== 'word') return false;
  if (reporting.relatives.has(before.lower))
    return judges || (line[from - 2]!.shape === 'word' && reporting.finite.has(line[to]?.lower ?? ''));
  return judges && claims.accusations.has(before.lower);
}

/** Whether a verb speaks by words in quotation marks alone, which make an attribution: “The dog barked” passes nothing on. */
const onlyQuotes = ({ takes }: ReportingVerb): boolean => takes.size === 1 && takes.has('quote');

/** Whether a verb without a content that could be told tells an act, or is a participle: "responded by leaving", "told the truth", "a deal announced at noon". */
function tellsAct(
  line: Line,
  { end, form: { verb, inflection } }: VerbGroup,
  { reporting, claims }: Language,
): boolean {
  const next = line[end];
  // "All told, the fair cost".
  const unheard = verb.addressee && verb.class === 'say' && isComma(line, end);
  if (unheard || (next && reporting.agents.has(next.lower))) return true;
  // "Claimed the title", "claimed third".
  const won =
    next && (next.shape === 'number' || reporting.determiners.has(next.lower) || claims.prizes.has(next.lower));
  if (won && claims.contested.has(verb.lemma)) return true;
  const object = verb.addressee ? nounPhraseFrom(line, end, reporting) : null;
  if (object && line.slice(object.from, object.to).some(({ lower }) => claims.tellable.has(lower))) return true;
  // "Testified before the House", but "testified about a meeting when".
  const made =
    verb.class === 'announce' ||
    verb.class === 'reveal' ||
    // "After the fair concluded, she left".
    verb.class === 'show' ||
    (verb.transitive && !reporting.topics.has(line[end]?.lower ?? ''));
  const { prepositions, conjunctions, infinitives } = reporting;
  const behind = !next || next.shape === 'mark' || prepositions.has(next.lower) || conjunctions.has(next.lower);
  // "Confessed to killing her", not "confessed to the crime".
  const deed = infinitives.has(next?.lower ?? '') && opensInfinitive(line, end, reporting);
  return made && inflection === 'past' && behind && !deed;
}

/** Whether a subject is nobody who speaks, or the writer: "That said, …", "with five pounds recommended", "the three I mentioned". */
const isNobody = (line: Line, { from, to }: UnitRange, { reporting, claims }: Language): boolean =>
  (to - from === 1 && (claims.demonstratives.has(line[from]!.lower) || reporting.firstPerson.has(line[from]!.lower))) ||
  opensNobody(line, from, reporting) ||
  (to - from === 1 && reporting.isAdverb(line[from]!.lower)) ||
  (to - from > 1 && reporting.addressees.has(line[to - 1]!.lower) && line[to - 2]!.shape === 'word') ||
  line.slice(from, to).some(({ lower }) => reporting.attendants.has(lower));

/** Sources named by a phrase ("according to the mayor") whose content could not be told. */
export function loosePhrases(scene: Scene, { all, sources }: Around): Voice[] {
  const { words, line, language } = scene;
  const found: Voice[] = [];
  const cues = cuesOf(language.reporting);
  for (let at = 0; at + 1 < line.length; at += 1) {
    const { word, start } = line[at]!;
    const { phrases } = word ? cues(word) : NO_CUES;
    if (phrases.length === 0 || opensOneOf(all, start)) continue;
    const [phrase] = standing(phrases, line, at, language.reporting);
    if (!phrase) continue;
    const end = at + phrase.words.length;
    const range = nounPhraseFrom(line, end, language.reporting);
    if (!range) continue;
    const named = fullRange(scene, tokensOf(scene, range), sources);
    const cue = rangeOf(words.tokens, { start: line[at]!.start, end: line[end - 1]!.end });
    found.push({
      why: 'claim/say',
      status: 'reported',
      cue,
      source: sources.at(named),
      named,
      closing: false,
      says: [],
      denies: null,
      below: ofAside(scene, cue[0]),
    });
  }
  return found;
}

/** The noun phrase before a comma that cuts it from its verb: "The results of the survey, showed". */
function beforeStrayComma(line: Line, verb: number, { reporting }: Language): UnitRange | null {
  if (line[verb - 1]?.lower !== ',') return null;
  const phrase = nounPhraseBefore(line, verb - 1, reporting);
  return phrase?.from === 0 ? phrase : null;
}

/** Whether what follows a verb is a plain object, which may be anything: "added 20 points". */
const takesObject = (unit: Unit | undefined, { reporting }: Language): boolean =>
  unit?.shape === 'number' || (unit?.shape === 'word' && !reporting.complementizers.has(unit.lower));

/** Whether a form is finite and of a verb that speaks by itself. */
function speaks(verb: ReportingVerb, inflection: Inflection, { claims }: Language): boolean {
  if (inflection === 'participle' || claims.acts.has(verb.lemma)) return false;
  if (inflection === 'ing') return verb.class === 'allege' && claims.alsoSpeech.has(verb.lemma);
  if (verb.noun && inflection !== 'past') return false;
  return verb.particle === null && (SPEECH.has(verb.class) || claims.alsoSpeech.has(verb.lemma));
}
