import { type Bounds, contentEnd, lineEnd } from './content-end.ts';
import { frameAt, hasFinite } from './frames.ts';
import type { Line } from './line.ts';
import { isComma, isMark } from './marks.ts';
import { nominal } from './nominal.ts';
import type { Range } from './noun-phrase.ts';
import { opensReduced } from './relative.ts';
import {
  afterAddressee,
  afterAdverbial,
  afterAside,
  afterDay,
  afterOnly,
  afterParenthesis,
  isName,
  isQuotation,
} from './skipped.ts';
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
  /** Whether nobody is named as who says it: "police were told". */
  readonly unnamed: boolean;
}

/** How many adverbials may stand between a verb and its content. */
const MOST_SKIPS = 5;
/** Where the content that opens with the quotation at `at` ends: after it, or with what the sentence adds to it ("“hate” is growing", "“A” and “B”"). */
function quotedEnd(line: Line, at: number, bounds: Bounds, words: ReportingWords): number {
  const next = line[at + 1];
  // "Chanted, “A,” and “B.”"
  const tie = line[at + 2]?.lower ?? '';
  // "“A,” and that “B.”"
  const last = words.complementizers.has(tie) || words.infinitives.has(tie) ? at + 3 : at + 2;
  const second = words.additive.has(next?.lower ?? '') ? line[last]?.quotation : null;
  if (second && second.stop !== '') return last + 1;
  if (!next || line[at]!.quotation!.stop !== '' || next.shape === 'mark') return at + 1;
  const joined = words.conjunctions.has(next.lower) && isQuotation(line[at + 2]);
  const noun = nominal(next, words) && !words.times.has(next.lower);
  const linked = words.linking.has(next.lower) && hasFinite(line, { from: at + 1, to: line.length }, words);
  return words.finite.has(next.lower) || joined || noun || linked ? contentEnd(line, at, bounds, words) : at + 1;
}

/** Whether a unit behind a noun opens a clause of it: "in favour of farmers who", "to problems that have hit", "on the fact that". */
function opensRelative(line: Line, at: number, words: ReportingWords): boolean {
  const { lower } = line[at]!;
  if (!words.complementizers.has(lower)) return words.relatives.has(lower);
  const next = line[at + 1]?.lower ?? '';
  const verb = words.finite.has(next) && !next.includes("'");
  // "Said in evidence that".
  const plain = words.viewing.has(line[at - 2]?.lower ?? '');
  return verb || (!plain && words.clausal.has(line[at - 1]?.lower ?? ''));
}

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
  { verb, inner, counts, present, unnamed }: Seeker,
  words: ReportingWords,
): Following | null {
  const frame = frameAt(line, at, verb, words) ?? (counts && opensFinding(line, at, words) ? 'bare' : null);
  if (frame) {
    const bounds = { frame, inner, judged: verb.class === 'judge' && frame === 'object', present, unnamed };
    return {
      from: at,
      to: frame === 'quote' ? quotedEnd(line, at, bounds, words) : contentEnd(line, at, bounds, words),
      frame,
    };
  }
  if (!isMark(line, at, /^[:,–—-]$/)) return null;
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
  for (let i = at - 1; i >= 0 && at - i < LONGEST_TAG; i -= 1)
    if (isComma(line, i) || words.concessives.has(line[i]!.lower)) return null;
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
  // "Warned of “a mess”".
  if (words.partitives.has(line[at]?.lower ?? '') && isQuotation(line[at + 1]) && verb.takes.has('quote'))
    return { from: at + 1, to: at + 2, frame: 'quote' };
  // "Ruled 6-3 that".
  const voted = line[at]?.shape === 'number' && words.complementizers.has(line[at + 1]?.lower ?? '');
  let from = voted ? at + 1 : at;
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
      return isMark(line, end, /^[,:]$/) ? contentAt(line, end, seeker, words) : null;
    }
    const past = Math.max(
      afterParenthesis(line, from, words),
      afterAdverbial(line, from, words),
      verb.addressee ? afterAside(line, from, words) : from,
    );
    if (past === from && from > at)
      return verb.takes.has('that') || verb.takes.has('bare') ? afterSetting(line, at, from, words) : null;
    if (past === from || past >= line.length) return null;
    topical ||= isTopic(line, from, seeker, words);
    from = past;
  }
  return null;
}
