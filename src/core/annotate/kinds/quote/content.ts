import type { Line, Unit } from './line.ts';
import { nominal, nounPhraseFrom, type Range } from './noun-phrase.ts';
import { isComma, isDash } from './subject.ts';
import type { Frame, ReportingVerb, ReportingWords } from './words.ts';

/** How many adverbials may stand between a verb and its content. */
const MOST_SKIPS = 5;

const isMark = (unit: Unit | undefined, pattern: RegExp): boolean => unit?.shape === 'mark' && pattern.test(unit.lower);
const isQuotation = (unit: Unit | undefined): boolean => unit?.shape === 'quotation';

/** What follows a verb as its content. */
export interface Following extends Range {
  readonly frame: Frame;
}

/** The end of a line without its closing punctuation. */
export function lineEnd(line: Line): number {
  let to = line.length;
  while (to > 0 && isMark(line[to - 1], /^[.!?…;:,]$/)) to -= 1;
  return to;
}

/** Whether a finite verb stands among the units `from` to `to`. */
function hasFinite(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower, shape } = line[i]!;
    if (shape !== 'word') continue;
    if (words.finite.has(lower) || (lower === "'s" && words.pronouns.has(line[i - 1]?.lower ?? ''))) return true;
    if (i > from && !line[i]!.capital && /[^e]ed$/.test(lower)) return true;
    if (i > from && words.verbs.get(lower)?.some(({ inflection }) => inflection === 'past' || inflection === 'third'))
      return true;
  }
  return false;
}

/** Whether a clause without "that" opens at `at`: a subject, then a finite verb somewhere. */
function opensClause(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at];
  if (!unit || unit.shape === 'mark' || words.conjunctions.has(unit.lower)) return false;
  if (words.relatives.has(unit.lower) && !words.determiners.has(unit.lower)) return false;
  if (words.prepositions.has(unit.lower) || words.infinitives.has(unit.lower)) return false;
  const opens =
    nominal(unit, words) ||
    words.pronouns.has(unit.lower) ||
    words.subordinators.has(unit.lower) ||
    unit.lower === 'there';
  return opens && hasFinite(line, { from: at, to: Math.min(line.length, at + 40) }, words);
}

/** The frame of `verb` that the units at `at` open; `null` where they open none. */
function frameAt(line: Line, at: number, verb: ReportingVerb, words: ReportingWords): Frame | null {
  const unit = line[at];
  if (!unit) return null;
  const { takes } = verb;
  if (isQuotation(unit)) return takes.has('quote') || takes.has('bare') || takes.has('object') ? 'quote' : null;
  if (words.complementizers.has(unit.lower)) {
    if (takes.has('that') && hasFinite(line, { from: at + 1, to: Math.min(line.length, at + 60) }, words))
      return 'that';
    return null;
  }
  if (words.questions.has(unit.lower)) return takes.has('wh') ? 'wh' : null;
  if (words.infinitives.has(unit.lower))
    return takes.has('to') && line[at + 1] && line[at + 1]!.shape !== 'mark' && !nounOnly(line[at + 1]!, words)
      ? 'to'
      : null;
  if (takes.has('bare') && opensClause(line, at, words)) return 'bare';
  return takes.has('object') &&
    (nominal(unit, words) || words.pronouns.has(unit.lower)) &&
    !words.adverbs.has(unit.lower)
    ? 'object'
    : null;
}

const nounOnly = (unit: Unit, words: ReportingWords): boolean =>
  unit.capital || words.determiners.has(unit.lower) || words.pronouns.has(unit.lower);

/** Index after an adverbial at `at` ("on Tuesday", "in a statement", "flatly", ", however,"); `at` where none stands. */
function afterAdverbial(line: Line, at: number, words: ReportingWords): number {
  const unit = line[at];
  if (!unit) return at;
  if (
    unit.shape === 'word' &&
    (words.times.has(unit.lower) || words.adverbs.has(unit.lower) || words.isAdverb(unit.lower))
  )
    return at + 1;
  const dated = words.times.has(line[at + 1]?.lower ?? '');
  if (words.determiners.has(unit.lower) && dated) return at + 2;
  if (unit.shape === 'number' && line[at - 1] && words.times.has(line[at - 1]!.lower)) return at + 1;
  if (words.prepositions.has(unit.lower)) {
    const object = nounPhraseFrom(line, at + 1, words);
    if (isQuotation(line[at + 1]) && line[at + 1]!.quotation!.words <= 6 && line[at + 1]!.quotation!.stop === '')
      return at + 2;
    if (/ing$/.test(line[at + 1]?.lower ?? '') && !object) return at + 2;
    return object ? object.to : at;
  }
  return at;
}

/** Where the content that opens at `at` ends: before what the sentence goes on to report or do beside it. */
export function contentEnd(line: Line, at: number, words: ReportingWords): number {
  const last = lineEnd(line);
  for (let i = at + 1; i < last; i += 1) {
    if (isComma(line, i) || isDash(line, i)) {
      if (breaksOff(line, i + 1, words)) return i;
    } else if (words.conjunctions.has(line[i]!.lower) && reports(line, i + 1, words)) return i;
  }
  return last;
}

/** Whether the units at `at` open a new report of the same sentence: "adding that", "according to", "and said". */
function breaksOff(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at];
  if (!unit) return false;
  if (words.verbs.get(unit.lower)?.some(({ inflection }) => inflection === 'ing')) return true;
  if (words.phrases.some((phrase) => phrase.words.every((word, i) => line[at + i]?.lower === word))) return true;
  return words.conjunctions.has(unit.lower) && reports(line, at + 1, words);
}

/** Whether a reporting verb, finite and in the past, stands at `at`, adverbs apart. */
function reports(line: Line, at: number, words: ReportingWords): boolean {
  let verb = at;
  while (line[verb] && (words.adverbs.has(line[verb]!.lower) || words.isAdverb(line[verb]!.lower))) verb += 1;
  return (
    words.verbs
      .get(line[verb]?.lower ?? '')
      ?.some(({ inflection, verb: { class: type } }) => inflection === 'past' && type !== 'judge') ?? false
  );
}

/** The content of a quotation at `at` with what the sentence adds to it ("“hate” is growing", "“A” and “B”"). */
function quotedEnd(line: Line, at: number, words: ReportingWords): number {
  const { quotation } = line[at]!;
  const next = line[at + 1];
  if (!next || quotation!.stop !== '' || next.shape === 'mark') return at + 1;
  const joined = words.conjunctions.has(next.lower) && isQuotation(line[at + 2]);
  const goesOn = words.finite.has(next.lower) || joined || (nominal(next, words) && !words.times.has(next.lower));
  return goesOn ||
    (words.linking.has(next.lower) && hasFinite(line, { from: at + 1, to: Math.min(line.length, at + 25) }, words))
    ? contentEnd(line, at, words)
    : at + 1;
}

/**
 * The content that follows a verb whose last word stands before `at`: past somebody addressed and adverbials, a frame that
 * the verb takes. `null` where none follows.
 */
export function contentAfter(line: Line, at: number, verb: ReportingVerb, words: ReportingWords): Following | null {
  let from = at;
  let addressed = !verb.addressee;
  for (let skips = 0; skips <= MOST_SKIPS; skips += 1) {
    if (!addressed && !isQuotation(line[from])) {
      addressed = true;
      const past = afterAddressee(line, from, words);
      if (past > from) {
        if (
          frameAt(line, past, verb, words) ||
          afterAdverbial(line, past, words) > past ||
          isMark(line[past], /^[,:]$/)
        )
          from = past;
        else if (verb.takes.has('object')) return { from, to: contentEnd(line, from, words), frame: 'object' };
      }
    }
    const frame = frameAt(line, from, verb, words);
    if (frame)
      return { from, to: frame === 'quote' ? quotedEnd(line, from, words) : contentEnd(line, from, words), frame };
    if (isMark(line[from], /^[:,–—-]$/) && isQuotation(line[from + 1]))
      return { from: from + 1, to: quotedEnd(line, from + 1, words), frame: 'quote' };
    const colon = isMark(line[from], /^:$/) && verb.takes.has('quote');
    if (colon && line[from + 1]?.capital) return { from: from + 1, to: lineEnd(line), frame: 'bare' };
    const parenthetical = isComma(line, from) ? afterAdverbial(line, from + 1, words) : from;
    const past =
      parenthetical > from + 1 && isComma(line, parenthetical) ? parenthetical + 1 : afterAdverbial(line, from, words);
    if (past === from || past >= line.length) return null;
    from = past;
  }
  return null;
}

/** Index after whoever is addressed from `at` ("reporters", "the Guardian"); `at` where nobody is. */
function afterAddressee(line: Line, at: number, words: ReportingWords): number {
  const unit = line[at];
  if (!unit || words.complementizers.has(unit.lower)) return at;
  if (words.times.has(unit.lower)) return at;
  if (/^(?:me|him|her|us|them|it|you)$/.test(unit.lower) && line[at + 1]) return at + 1;
  return nounPhraseFrom(line, at, words)?.to ?? at;
}
