import { opensAnswer, verbFrom } from './answered.ts';
import { frameAt, hasFinite } from './frames.ts';
import type { Line, Unit } from './line.ts';
import { isComma, isDash, isMark } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseFrom, type Range } from './noun-phrase.ts';
import { opensRemark, opensSilence } from './own-words.ts';
import { opensParticipial } from './participial.ts';
import { phrasesAt } from './phrases-at.ts';
import { relativeFrom } from './relative.ts';
import type { Frame, ReportingWords, VerbClass } from './words.ts';

/** How long a subject may be between a comma and the verb that reports what stands before it. */
const LONGEST_SUBJECT = 8;

/** The end of a line without its closing punctuation. */
export function lineEnd(line: Line): number {
  let to = line.length;
  while (to > 0 && isMark(line, to - 1, /^[.!?…;:,]$/)) to -= 1;
  return to;
}

/** Whether what a past verb behind "and" tells is a deed within what is said in the present: "say he broke in and demanded cash", not "and said that". */
function goesOnWithDeed(line: Line, at: number, words: ReportingWords): boolean {
  const next = line[verbFrom(line, at, words) + 1];
  return next?.shape === 'word' && !words.complementizers.has(next.lower);
}

/** Whether a reporting verb in the past stands at `at`, adverbs and auxiliaries apart. */
function reports(line: Line, at: number, words: ReportingWords): boolean {
  const verb = verbFrom(line, at, words);
  const forms = words.verbs.get(line[verb]?.lower ?? '');
  const court = words.hearers.has(line[at - 1]?.lower ?? '');
  // "And be heard by a judge": another does it.
  const done = line.slice(at, verb).some(({ lower }) => words.passive.has(lower));
  if (done && words.agents.has(line[verb + 1]?.lower ?? '')) return false;
  // "And began to leave" reports nothing.
  const acts = words.infinitives.has(line[verb + 1]?.lower ?? '');
  return (
    forms?.some(
      ({ inflection, verb: { lemma, class: type, takes, particle, naming } }) =>
        inflection === 'past' &&
        (court || !(words.hearings.has(lemma) || words.holdings.has(lemma))) &&
        (type !== 'judge' || naming) &&
        !(acts && !takes.has('that')) &&
        (particle === null || line[verb + 1]?.lower === particle),
    ) ?? false
  );
}

/** Whether a subject and its reporting verb stand at `at` with nothing after them but when and where: "…, Ann Kemp said Monday". */
function tagAt(line: Line, at: number, words: ReportingWords): boolean {
  let verb = at;
  while (
    verb - at < LONGEST_SUBJECT &&
    line[verb] &&
    (nominal(line[verb], words) || words.linking.has(line[verb]!.lower) || isMark(line, verb, /^\.$/))
  )
    verb += 1;
  if (verb === at && words.pronouns.has(line[at]?.lower ?? '')) verb += 1;
  if (verb === at || !reports(line, verb, words)) return false;
  verb = verbFrom(line, verb, words);
  const next = line[verb + 1];
  if (next?.shape !== 'word') return true;
  return (
    words.times.has(next.lower) ||
    (words.prepositions.has(next.lower) && !hasFinite(line, { from: verb + 1, to: line.length }, words))
  );
}

/** Whether the -ing form of a reporting verb stands at `at`: "adding that", not "adding to the misery". */
export function addsReport(line: Line, at: number, words: ReportingWords): boolean {
  const amount = words.infinitives.has(line[at + 1]?.lower ?? '');
  const forms = words.verbs.get(line[at]?.lower ?? '');
  return forms?.some(({ inflection, verb }) => inflection === 'ing' && !(amount && verb.transitive)) ?? false;
}

/** Whether "though" with a clause of its own stands at `at`, by which the reporter sets another thing against what is said; not "although by letter", "though, in May". */
function opensDoubt(line: Line, at: number, words: ReportingWords): boolean {
  let to = at + 1;
  while (line[to]?.shape === 'word' || line[to]?.shape === 'number') to += 1;
  const clause = at + 1 >= lineEnd(line) || hasFinite(line, { from: at + 1, to }, words);
  return clause && words.reservations.has(line[at]!.lower);
}

/** Whether the units after a comma open a new report: "adding that", "according to", "and said", "to which she said", "she said". */
function breaksOff(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at];
  if (!unit) return false;
  // "Only noting that".
  const adverb = !words.conjunctions.has(unit.lower) && (words.adverbs.has(unit.lower) || words.isAdverb(unit.lower));
  if (addsReport(line, adverb ? at + 1 : at, words)) return true;
  if (phrasesAt(line, at, words).length) return true;
  if (words.concessives.has(unit.lower)) return opensDoubt(line, at, words) || anotherReports(line, at + 1, words);
  if (words.conjunctions.has(unit.lower))
    return reports(line, at + 1, words) || someoneReports(line, afterSetting(line, at + 1, words), words);
  if (words.prepositions.has(unit.lower) && words.relatives.has(line[at + 1]?.lower ?? ''))
    return subjectThenReport(line, at + 2, words);
  if (opensAnswer(line, at, words)) return true;
  return tagAt(line, at, words) || invertedTagAt(line, at, words);
}

/** Whether a verb of speech and its subject stand at `at` with nothing after them but when and where: "…, said Kemp on Monday". */
function invertedTagAt(line: Line, at: number, words: ReportingWords): boolean {
  const forms = words.verbs.get(line[at]!.lower);
  const says = forms?.some(
    ({ verb, inflection }) =>
      (inflection === 'past' || inflection === 'third') && verb.class === 'say' && !verb.addressee,
  );
  const subject = line[at + 1];
  if (!says || !subject || !(subject.capital || words.determiners.has(subject.lower))) return false;
  const to = nounPhraseFrom(line, at + 1, words)?.to;
  return to !== undefined && !hasFinite(line, { from: to, to: relativeFrom(line, to, words) }, words);
}

/** Whether a pronoun or a name and a reporting verb open a new clause: "but she said". */
function subjectThenReport(line: Line, at: number, words: ReportingWords): boolean {
  let verb = at;
  if (words.pronouns.has(line[at]?.lower ?? '')) verb += 1;
  else while (verb - at < 5 && line[verb]?.capital) verb += 1;
  return verb > at && reports(line, verb, words);
}

/** Index after what a participle opens at `at` up to a comma: "speaking in Leeds on Friday,"; `at` where none does. */
function afterSetting(line: Line, at: number, words: ReportingWords): number {
  if (!line[at] || !opensParticipial(line, at, words)) return at;
  let comma = at + 1;
  while (comma < at + LONGEST_SETTING && line[comma] && !isComma(line, comma)) comma += 1;
  return isComma(line, comma) ? comma + 1 : at;
}

const someoneReports = (line: Line, at: number, words: ReportingWords): boolean =>
  subjectThenReport(line, at, words) || anotherReports(line, at, words);

/** Classes of verbs by which another is set against who spoke before. */
const AGAINST: ReadonlySet<VerbClass> = new Set(['say', 'claim', 'reveal', 'announce', 'deny']);

/** Whether somebody else and what they say stand at `at`: "while the union insisted that", "but residents say the". */
export function anotherReports(line: Line, at: number, words: ReportingWords): boolean {
  const to = nounPhraseFrom(line, at, words)?.to;
  if (to === undefined || to - at > LONGEST_SUBJECT) return false;
  let verb = to;
  while (words.auxiliaries.has(line[verb]?.lower ?? '') || words.adverbs.has(line[verb]?.lower ?? '')) verb += 1;
  const forms = words.verbs.get(line[verb]?.lower ?? '');
  const several = line.slice(at, to).some(({ lower }) => words.looksPlural(lower) || words.plurals.has(lower));
  return (
    forms?.some(({ verb: one, inflection }) => {
      const finite = inflection !== 'ing' && (several || inflection !== 'base');
      if (!finite || !AGAINST.has(one.class) || one.particle || (one.noun && inflection !== 'past')) return false;
      const frame = frameAt(line, verb + 1, one, words);
      return frame === 'that' || frame === 'bare' || frame === 'quote';
    }) ?? false
  );
}

/** Whether a pronoun and a reporting verb stand at `at`: "and she accused". */
const pronounReports = (line: Line, at: number, words: ReportingWords): boolean =>
  words.pronouns.has(line[at]?.lower ?? '') && reports(line, at + 1, words);

/** Whether a word that helps a verb, "was" of "who was later fined", stands at `at`. */
const helps = (line: Line, at: number, { auxiliaries }: ReportingWords): boolean => auxiliaries.has(line[at]!.lower);

/**
 * Whether a past verb with its object behind the conjunction at `to` is no part of a content whose own verbs are infinitives or
 * stand with a modal: "promised to stay and | hired a vet", "said he would stay and | hired a vet".
 */
function goesOnBeside(line: Line, { from, to }: Range, frame: Frame, words: ReportingWords): boolean {
  const next = line[to + 2];
  const { lower = '', capital = true } = line[to + 1] ?? {};
  const object =
    next?.capital ||
    words.determiners.has(next?.lower ?? '') ||
    words.masculine.has(next?.lower ?? '') ||
    words.feminine.has(next?.lower ?? '');
  if (capital || !words.looksPast(lower) || !object) return false;
  const inner = line.slice(from, to);
  const modal = inner.some((unit) => words.modals.has(unit.lower));
  const plain = ({ lower: verb }: Unit, at: number): boolean =>
    (words.finite.has(verb) && !words.modals.has(verb) && !words.passive.has(verb)) ||
    (words.looksPast(verb) && !words.passive.has(inner[at - 1]?.lower ?? ''));
  return (frame === 'to' || (modal && (frame === 'that' || frame === 'bare'))) && !inner.some(plain);
}

/** What content is looked at, and where in its sentence. */
export interface Bounds {
  readonly frame: Frame;
  /** Whether the clause of the cue ends at the next comma: a relative clause, or one before the main clause. */
  readonly inner: boolean;
  /** Whether the verb judges its object: what dates the judgement is no part of that. */
  readonly judged: boolean;
  /** Whether the verb stands in the present: a deed in the past is then no other verb of its subject. */
  readonly present?: boolean;
  /** Whether nobody is named as who says it: what is set against it is then the writer's. */
  readonly unnamed?: boolean;
}

/** Whether when or where a judgement was passed stands at `at`: "during a debate", "on Friday", "last week", "after the vote". */
function dates(line: Line, at: number, words: ReportingWords): boolean {
  const { lower } = line[at]!;
  const next = line[at + 1]?.lower ?? '';
  if (words.times.has(lower) || words.spells.has(lower)) return true;
  const timed = words.times.has(next) || (words.determiners.has(next) && words.times.has(line[at + 2]?.lower ?? ''));
  return words.settings.has(lower) && timed;
}

/** How many names behind a comma are looked at, and how far behind a participle the comma is that ends its words, in units. */
const MOST_NAMES = 6;
const LONGEST_SETTING = 20;

/** Whether names go on from the comma at `at` to "and": "York, Leeds and other towns". */
function listsNames(line: Line, at: number, words: ReportingWords, most = MOST_NAMES): boolean {
  let to = at + 1;
  while (line[to]?.capital && line[to]!.shape === 'word') to += 1;
  if (to === at + 1 || !line[at - 1]?.capital || most === 0) return false;
  if (isComma(line, to)) return listsNames(line, to, words, most - 1);
  return words.additive.has(line[to]?.lower ?? '') && nominal(line[to + 1], words) && !reports(line, to + 1, words);
}

/** Whether a comma at `at` parts nothing from what stands before it: "August 31, 2018", "a new, fair vote", "York, Leeds and other towns". */
function isInner(line: Line, at: number, words: ReportingWords): boolean {
  const before = line[at - 1];
  const after = line[at + 1];
  if (!before || !after || !isComma(line, at)) return false;
  if (before.shape === 'number' && after.shape === 'number' && after.lower.length === 4) return true;
  const adjective = words.adjectives.has(before.lower) || words.looksAdjective(before.lower);
  const opens = adjective && words.determiners.has(line[at - 2]?.lower ?? '');
  if (opens && !after.capital && !words.looksParticiple(after.lower)) return nominal(after, words);
  return listsNames(line, at, words);
}

/** Where the content that opens at `at` ends: before what the sentence goes on to report or do beside it. */
export function contentEnd(
  line: Line,
  at: number,
  { frame, inner, judged, present, unnamed }: Bounds,
  words: ReportingWords,
): number {
  const last = lineEnd(line);
  const short = inner || frame === 'object';
  const now = present && (frame === 'that' || frame === 'bare');
  let depth = 0;
  for (let i = at; i < last; i += 1) {
    const unit = line[i]!;
    if (isMark(line, i, /^[([]$/)) depth += 1;
    if (isMark(line, i, /^[)\]]$/)) depth -= 1;
    if (depth < 0) return i;
    if (i > at && (opensSilence(line, i, words) || opensRemark(line, i, words)))
      return isComma(line, i - 1) ? i - 1 : i;
    if (i > at && isInner(line, i, words)) continue;
    // "Calls it “a mess” to get rid of it".
    if (
      judged &&
      unit.quotation &&
      words.determiners.has(line[i - 1]?.lower ?? '') &&
      words.infinitives.has(line[i + 1]?.lower ?? '')
    )
      return i + 1;
    const comma = i > at && (isComma(line, i) || isDash(line, i));
    const closed = unit.quotation?.stop === ',' && i + 1 < last;
    if (comma || closed) {
      const turns = frame === 'to' && words.conjunctions.has(line[i + 1]?.lower ?? '');
      if (turns || (short && !isComma(line, i + 2))) return comma ? i : i + 1;
      const told = words.conjunctions.has(line[i + 1]?.lower ?? '') && reports(line, i + 2, words);
      const deed = now && told && goesOnWithDeed(line, i + 2, words);
      const { lower: turn = '' } = line[i + 1] ?? {};
      if (unnamed && words.conjunctions.has(turn) && !words.additive.has(turn)) return comma ? i : i + 1;
      if (!deed && breaksOff(line, i + 1, words)) return comma ? i : i + 1;
    } else if (i > at && (isMark(line, i, /^;$/) || (judged && !helps(line, i - 1, words) && dates(line, i, words))))
      return i;
    else if (
      i > at &&
      words.conjunctions.has(unit.lower) &&
      ((reports(line, i + 1, words) && !(now && goesOnWithDeed(line, i + 1, words))) ||
        pronounReports(line, i + 1, words) ||
        goesOnBeside(line, { from: at, to: i }, frame, words) ||
        (frame === 'object' && someoneReports(line, i + 1, words)))
    )
      return i;
  }
  return last;
}
