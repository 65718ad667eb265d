import { type Bounds, contentEnd, lineEnd } from './content-end.ts';
import { frameAt, hasFinite } from './frames.ts';
import type { Line, Unit } from './line.ts';
import { isComma } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseFrom, type Range } from './noun-phrase.ts';
import { opensReduced } from './relative.ts';
import { clauseEnd } from './subject.ts';
import { opensFinding } from './survey.ts';
import type { Frame, ReportingVerb, ReportingWords } from './words.ts';

/** What follows a verb as its content. */
export interface Following extends Range {
  readonly frame: Frame;
}

/** A verb that looks for its content. */
export interface Seeker {
  readonly verb: ReportingVerb;
  /** Whether its clause is not the main one. */
  readonly inner: boolean;
  /** Whether its subject counts or measures: a poll, a study. */
  readonly counts: boolean;
  /** Whether it stands in the present. */
  readonly present: boolean;
}

/** How many adverbials may stand between a verb and its content. */
const MOST_SKIPS = 5;
/** The longest quotation that may be a name in an adverbial ("on “Late Show”"). */
const LONGEST_NAME = 6;

const isMark = (unit: Unit | undefined, pattern: RegExp): boolean => unit?.shape === 'mark' && pattern.test(unit.lower);
const isQuotation = (unit: Unit | undefined): boolean => unit?.shape === 'quotation';
/** Whether a quotation may be the name of a work or a programme. */
const isName = (unit: Unit | undefined): boolean =>
  isQuotation(unit) &&
  (unit!.quotation!.titled || unit!.quotation!.stop === '') &&
  unit!.quotation!.words <= LONGEST_NAME;

/** Index of the word that dates, an adjective before it at most: "week", "first time"; -1 where none does. */
function timeFrom(line: Line, at: number, words: ReportingWords): number {
  const dates = (i: number): boolean =>
    words.times.has(line[i]?.lower ?? '') || words.occasions.has(line[i]?.lower ?? '');
  if (dates(at)) return at;
  const before = line[at]?.lower ?? '';
  return dates(at + 1) && (words.adverbs.has(before) || words.adjectives.has(before)) ? at + 1 : -1;
}

/** Index after the object of the preposition before `at`, a name in quotation marks with it; `at` where there is none. */
function afterObject(line: Line, at: number, words: ReportingWords): number {
  const dated = words.determiners.has(line[at]?.lower ?? '') ? timeFrom(line, at + 1, words) : -1;
  // "The last 12 months".
  const counted = line[dated + 1]?.shape === 'number' && words.times.has(line[dated + 2]?.lower ?? '');
  if (dated > 0) return counted ? dated + 3 : dated + 1;
  if (isName(line[at])) return at + 1;
  const to = nounPhraseFrom(line, at, words)?.to;
  if (to === undefined) return words.looksParticiple(line[at]?.lower ?? '') ? at + 1 : at;
  return isName(line[to]) && !isMark(line[to - 1], /^[,:]$/) ? to + 1 : to;
}

/** Index after an adverbial at `at` ("on Tuesday", "in a statement", "flatly"); `at` where none stands. */
export function afterAdverbial(line: Line, at: number, words: ReportingWords, set = words.settings): number {
  const unit = line[at];
  if (!unit) return at;
  const { lower, shape } = unit;
  if (shape === 'word' && (words.times.has(lower) || words.adverbs.has(lower) || words.isAdverb(lower))) return at + 1;
  if (words.determiners.has(lower) && words.times.has(line[at + 1]?.lower ?? '')) return at + 2;
  if (shape === 'number' && words.times.has(line[at - 1]?.lower ?? '')) return at + 1;
  if (!words.prepositions.has(lower)) return at;
  // "To the press", "to reporters", not "to close the case".
  const next = line[at + 1];
  const noun = next && (next.capital || words.determiners.has(next.lower) || words.looksPlural(next.lower));
  if (words.infinitives.has(lower) && !noun) return at;
  const to = afterObject(line, at + 1, words);
  const dates = (unit: Unit | undefined): boolean =>
    words.times.has(unit?.lower ?? '') || words.occasions.has(unit?.lower ?? '');
  if (!set.has(lower) && !dates(line[to - 1]) && !dates(line[to])) return at;
  return to > at + 1 ? to : at;
}

/** How long an aside to whom somebody addresses may be, in units. */
const LONGEST_ASIDE = 10;

/** Index of the quotation behind an aside to whom somebody addresses, which the comma at `at` opens: "asked Kemp, the vet, “Why?”"; `at` where none stands. */
function afterAside(line: Line, at: number, words: ReportingWords): number {
  if (!isComma(line, at) || !line[at - 1]?.capital) return at;
  let to = at + 1;
  while (to - at < LONGEST_ASIDE && line[to]?.shape === 'word') to += 1;
  const closed = isComma(line, to) && isQuotation(line[to + 1]) && !hasFinite(line, { from: at + 1, to }, words);
  return closed ? to + 1 : at;
}

/** Index after an adverbial between commas at `at` (", however,"); `at` where none stands. */
function afterParenthesis(line: Line, at: number, words: ReportingWords): number {
  if (!isComma(line, at)) return at;
  const place = line[at + 1]?.capital ? nounPhraseFrom(line, at + 1, words)?.to : undefined;
  const to = place ?? afterAdverbial(line, at + 1, words, words.prepositions);
  return to > at + 1 && isComma(line, to) && !isQuotation(line[to + 1]) ? to + 1 : at;
}

/** Where the content that opens with the quotation at `at` ends: after it, or with what the sentence adds to it ("“hate” is growing", "“A” and “B”"). */
function quotedEnd(line: Line, at: number, bounds: Bounds, words: ReportingWords): number {
  const next = line[at + 1];
  // "Chanted, “A,” and “B.”"
  const second = words.additive.has(next?.lower ?? '') ? line[at + 2]?.quotation : null;
  if (second && second.stop !== '') return at + 3;
  if (!next || line[at]!.quotation!.stop !== '' || next.shape === 'mark') return at + 1;
  const joined = words.conjunctions.has(next.lower) && isQuotation(line[at + 2]);
  const noun = nominal(next, words) && !words.times.has(next.lower);
  const linked = words.linking.has(next.lower) && hasFinite(line, { from: at + 1, to: line.length }, words);
  return words.finite.has(next.lower) || joined || noun || linked ? contentEnd(line, at, bounds, words) : at + 1;
}

/** Index after whoever is addressed from `at` ("reporters", "the Guardian"); `at` where nobody is. */
export function afterAddressee(line: Line, at: number, words: ReportingWords): number {
  const unit = line[at];
  if (!unit || words.complementizers.has(unit.lower) || words.times.has(unit.lower)) return at;
  // "Told US troops" addresses no “us”.
  if (words.addressees.has(unit.lower) && !unit.capital && line[at + 1]) return at + 1;
  return nounPhraseFrom(line, at, words)?.to ?? at;
}

/** Whether a unit behind a noun opens a clause of it: "in favour of farmers who", "to problems that have hit", "on the fact that". */
function opensRelative(line: Line, at: number, words: ReportingWords): boolean {
  const { lower } = line[at]!;
  if (!words.complementizers.has(lower)) return words.relatives.has(lower);
  const next = line[at + 1]?.lower ?? '';
  const verb = words.finite.has(next) && !next.includes("'");
  return verb || words.clausal.has(line[at - 1]?.lower ?? '');
}

/** Index after a day or its like that stands between a verb and its content: "said Friday that", "said last week the", "asked Friday if", "said Friday in a letter that"; `at` where none does. */
function afterDay(line: Line, at: number, words: ReportingWords): number {
  const lower = (i: number): string => line[i]?.lower ?? '';
  // "This week", not "the days when".
  const pointed = words.pronouns.has(lower(at)) && words.times.has(lower(at + 1));
  if (!words.times.has(lower(at)) && !pointed) return at;
  let to = at + 1;
  while (words.times.has(lower(to)) || (line[to]?.shape === 'number' && words.times.has(lower(to - 1)))) to += 1;
  const next = lower(to);
  const opens =
    words.complementizers.has(next) ||
    words.determiners.has(next) ||
    words.subjects.has(next) ||
    words.neuter.has(next) ||
    words.questions.has(next) ||
    words.settings.has(next);
  return opens || words.likeness.has(next) ? to : at;
}

/** Index after an adverb that only stresses a quotation: "said only: “"; `at` where none does. */
const afterOnly = (line: Line, at: number, words: ReportingWords): number =>
  words.adverbs.has(line[at]?.lower ?? '') && isMark(line[at + 1], /^[:,]$/) && isQuotation(line[at + 2]) ? at + 1 : at;

/** Whether the adverbial that opens at `at` says what is thought or talked of, so that no bare clause follows: "told him about". */
const isTopic = (line: Line, at: number, { verb }: Seeker, words: ReportingWords): boolean =>
  words.topics.has(line[at]!.lower) || (verb.class === 'think' && words.prepositions.has(line[at]!.lower));

/** Whether a participle says how the thing before it is called: "a film titled “Home”". */
const opensTitle = (line: Line, at: number, words: ReportingWords): boolean =>
  !line[at]!.capital && words.looksPast(line[at]!.lower) && isName(line[at + 1]);

/** The content that opens right at `at`; `null` where none does. */
function contentAt(
  line: Line,
  at: number,
  { verb, inner, counts, present }: Seeker,
  words: ReportingWords,
): Following | null {
  const frame = frameAt(line, at, verb, words) ?? (counts && opensFinding(line, at, words) ? 'bare' : null);
  if (frame) {
    const bounds = { frame, inner, judged: verb.class === 'judge' && frame === 'object', present };
    return {
      from: at,
      to: frame === 'quote' ? quotedEnd(line, at, bounds, words) : contentEnd(line, at, bounds, words),
      frame,
    };
  }
  if (!isMark(line[at], /^[:,–—-]$/)) return null;
  if (isQuotation(line[at + 1]))
    return {
      from: at + 1,
      to: quotedEnd(line, at + 1, { frame: 'quote', inner, judged: false }, words),
      frame: 'quote',
    };
  const colon = line[at]!.lower === ':' && verb.takes.has('quote') && line[at + 1]?.capital;
  return colon ? { from: at + 1, to: lineEnd(line), frame: 'bare' } : null;
}

/** How far before a verb a comma is looked for that would part its tag from what is said, in units. */
const LONGEST_TAG = 20;

/** The clause behind where or when a thing was said, a comma between: "she said in York, it was ill"; not where commas part the verb from its content: "The cow, she said in York, it fed". */
function afterSetting(line: Line, at: number, comma: number, words: ReportingWords): Following | null {
  const { lower = '' } = line[comma + 1] ?? {};
  const subject = words.subjects.has(lower) || words.neuter.has(lower) || words.expletives.has(lower);
  if (!subject || !isComma(line, comma) || !words.finite.has(line[comma + 2]?.lower ?? '')) return null;
  for (let i = at - 1; i >= 0 && at - i < LONGEST_TAG; i -= 1) if (isComma(line, i)) return null;
  return {
    from: comma + 1,
    to: contentEnd(line, comma + 1, { frame: 'bare', inner: false, judged: false }, words),
    frame: 'bare',
  };
}

/**
 * The content that follows a verb whose last word stands before `at`: past somebody addressed and adverbials, a frame that
 * the verb takes. `inner` says that the verb's clause is not the main one. `null` where none follows.
 */
export function contentAfter(line: Line, at: number, seeker: Seeker, words: ReportingWords): Following | null {
  const { verb, inner } = seeker;
  let from = at;
  if (verb.addressee && !isQuotation(line[at])) {
    const past = afterAddressee(line, at, words);
    // "Warned the plan will fail" addresses nobody.
    const clause = words.modals.has(line[past]?.lower ?? '') && frameAt(line, at, verb, words) === 'bare';
    const goesOn =
      contentAt(line, past, seeker, words) ||
      Math.max(afterAdverbial(line, past, words), afterAside(line, past, words)) > past;
    if (past > at && goesOn) from = past;
    else if (past > at && !clause)
      return verb.takes.has('object')
        ? { from, to: contentEnd(line, from, { frame: 'object', inner, judged: false }, words), frame: 'object' }
        : null;
  }
  let topical = false;
  for (let skips = 0; skips <= MOST_SKIPS; skips += 1) {
    from = afterOnly(line, afterDay(line, from, words), words);
    if (from >= line.length) return null;
    // "In a letter published by the Courier".
    if (from > at && (opensReduced(line, from, words) || opensTitle(line, from, words))) from += 1;
    const content = contentAt(line, from, seeker, words);
    const loose = content?.frame === 'bare' || content?.frame === 'object';
    if (loose && from > at && (topical || words.spells.has(line[from]!.lower) || words.likeness.has(line[from]!.lower)))
      return null;
    if (content && !(from > at && opensRelative(line, from, words))) return content;
    if (content) {
      const end = clauseEnd(line, from);
      return isMark(line[end], /^[,:]$/) ? contentAt(line, end, seeker, words) : null;
    }
    const past = Math.max(
      afterParenthesis(line, from, words),
      afterAdverbial(line, from, words),
      verb.addressee ? afterAside(line, from, words) : from,
    );
    if (past === from && from > at) return afterSetting(line, at, from, words);
    if (past === from || past >= line.length) return null;
    topical ||= isTopic(line, from, seeker, words);
    from = past;
  }
  return null;
}
