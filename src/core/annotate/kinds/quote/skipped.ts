import { hasFinite } from './frames.ts';
import type { Line, Unit } from './line.ts';
import { isComma, isMark } from './marks.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import type { ReportingWords } from './words.ts';

/** The longest quotation that may be a name in an adverbial ("on “Late Show”"). */
const LONGEST_NAME = 6;

export const isQuotation = (unit: Unit | undefined): boolean => unit?.shape === 'quotation';
/** Whether a quotation may be the name of a work or a programme. */
export const isName = (unit: Unit | undefined): boolean =>
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
  // "In a June report that".
  const told =
    words.documents.has(line[dated + 1]?.lower ?? '') && words.complementizers.has(line[dated + 2]?.lower ?? '');
  if (dated > 0) return counted ? dated + 3 : told ? dated + 2 : dated + 1;
  if (isName(line[at])) return at + 1;
  const to = nounPhraseFrom(line, at, words)?.to;
  if (to === undefined) return words.looksParticiple(line[at]?.lower ?? '') ? at + 1 : at;
  return isName(line[to]) && !isMark(line, to - 1, /^[,:]$/) ? to + 1 : to;
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
export function afterAside(line: Line, at: number, words: ReportingWords): number {
  if (!isComma(line, at) || !line[at - 1]?.capital) return at;
  let to = at + 1;
  while (to - at < LONGEST_ASIDE && line[to]?.shape === 'word') to += 1;
  const closed = isComma(line, to) && isQuotation(line[to + 1]) && !hasFinite(line, { from: at + 1, to }, words);
  return closed ? to + 1 : at;
}

/** Index after an adverbial between commas at `at` (", however,"); `at` where none stands. */
export function afterParenthesis(line: Line, at: number, words: ReportingWords): number {
  if (!isComma(line, at)) return at;
  const place = line[at + 1]?.capital ? nounPhraseFrom(line, at + 1, words)?.to : undefined;
  const to = place ?? afterAdverbial(line, at + 1, words, words.prepositions);
  return to > at + 1 && isComma(line, to) && !isQuotation(line[to + 1]) ? to + 1 : at;
}

/** Index after whoever is addressed from `at` ("reporters", "the Guardian"); `at` where nobody is. */
export function afterAddressee(line: Line, at: number, words: ReportingWords): number {
  const unit = line[at];
  if (!unit || words.complementizers.has(unit.lower) || words.times.has(unit.lower)) return at;
  // "Told US troops" addresses no “us”.
  if (words.addressees.has(unit.lower) && !unit.capital && line[at + 1]) return at + 1;
  const to = nounPhraseFrom(line, at, words)?.to ?? at;
  return words.relatives.has(line[to]?.lower ?? '') ? afterRelative(line, to, words) : to;
}

/** How long a relative clause that tells of somebody addressed may be, in units. */
const LONGEST_RELATIVE = 14;

/** Index after a relative clause at `at` before "that": "told vets who had seen the cow that it was ill"; `at` where none stands there. */
function afterRelative(line: Line, at: number, words: ReportingWords): number {
  if (words.complementizers.has(line[at]!.lower)) return at;
  for (let i = at + 2; i < at + LONGEST_RELATIVE && line[i]?.shape === 'word'; i += 1)
    if (words.complementizers.has(line[i]!.lower)) return i;
  return at;
}

/** Index after a day or its like that stands between a verb and its content: "said Friday that", "said last week the", "asked Friday if", "said Friday in a letter that"; `at` where none does. */
export function afterDay(line: Line, at: number, words: ReportingWords): number {
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
export const afterOnly = (line: Line, at: number, words: ReportingWords): number =>
  words.adverbs.has(line[at]?.lower ?? '') && isMark(line, at + 1, /^[:,]$/) && isQuotation(line[at + 2]) ? at + 1 : at;
