import type { Span } from '../../../model/span.ts';
import { isAdverbAt } from './adverb.ts';
import { lineEnd } from './content-end.ts';
import type { Line } from './line.ts';
import { isComma, isDash } from './marks.ts';
import { type Attribution, attributionOf, spanOf } from './shape.ts';
import { clauseSubject, lastSubject, type Subject, subjectAfter } from './subject.ts';
import type { ReportingWords } from './words.ts';

const MARKED = {
  class: 'say',
  verb: null,
  frame: 'quote',
  negated: false,
  open: false,
  passive: false,
  finite: true,
} as const;

/** Whose words they are by a noun for what is said: Kemp of "Kemp's answer", "his" of "his last words". */
function ownerOf(line: Line, { head: { from, to } }: Subject, words: ReportingWords): Subject | null {
  let end = from;
  while (end < to && !words.prepositions.has(line[end]!.lower)) end += 1;
  if (!words.utterances.has(line[end - 1]!.lower)) return null;
  const mark = line.findIndex(({ lower }, at) => at > from && at < end && words.possessives.has(lower));
  const last = words.owners.has(line[from]!.lower) ? from + 1 : mark;
  const head = { from, to: last };
  return last < 0 ? null : { head, whole: head, antecedent: null };
}

/** A quotation that a colon introduces without a verb of ours: "Kemp resisted: “No.”" */
export function byColon(line: Line, at: number, words: ReportingWords): Attribution | null {
  if (line[at]!.lower !== ':' || line[at + 1]?.shape !== 'quotation') return null;
  const spoken = lastSubject(line, at, words);
  const subject = spoken && (ownerOf(line, spoken, words) ?? spoken);
  if (!subject || words.expletives.has(line[subject.head.from]!.lower) || isAdverbAt(line, subject.head.to - 1, words))
    return null;
  const cue = { from: at, to: at + 1 };
  return attributionOf(line, { kind: 'colon', ...MARKED, cue }, { subject, ranges: [{ from: at + 1, to: at + 2 }] });
}

/** Whether what ends at `at` is a signature: nothing more, or on what occasion: "— Ann Kemp, leaving the fair". */
const signs = (line: Line, at: number, words: ReportingWords): boolean =>
  at >= lineEnd(line) || (isComma(line, at) && words.looksParticiple(line[at + 1]?.lower ?? ''));

/** A quotation that a dash signs: "“No.” — Ann Kemp" */
export function byDash(line: Line, at: number, words: ReportingWords): Attribution | null {
  if (!isDash(line, at) || line[at - 1]?.shape !== 'quotation' || !line[at + 1]?.capital) return null;
  const subject = subjectAfter(line, at + 1, words);
  if (!subject || !signs(line, subject.whole.to, words)) return null;
  const cue = { from: at, to: at + 1 };
  return attributionOf(line, { kind: 'dash', ...MARKED, cue }, { subject, ranges: [{ from: at - 1, to: at }] });
}

/** A speaker named in a line of its own, before or after the words. */
export interface Hint {
  readonly kind: 'colon' | 'dash';
  readonly source: Span;
}

/** A longer line without a dash is a headline, in words. */
const LONGEST_CREDIT = 4;

/** Whether nothing stands behind a name that ends at `at`, not even a period, but the title of their work: "Anonymous blogger, “The War of the Mills”". */
const isCredit = (line: Line, at: number): boolean =>
  at <= LONGEST_CREDIT &&
  (at === line.length || (isComma(line, at) && at + 2 === line.length && line[at + 1]!.quotation !== null));

/**
 * Whose words follow, where a line ends with a colon ("Kemp made this comment:") or is a signature ("— Ann Kemp") to the
 * words before it; `null` where it is neither. `signature`: whether its block is known to be one, or it stands beside the words and may be one without a dash.
 */
export function findHint(line: Line, signature: 'known' | 'beside' | null, words: ReportingWords): Hint | null {
  const last = line.length - 1;
  if (signature) {
    const from = line.findIndex(({ shape }) => shape === 'word');
    const subject = from < 0 ? null : subjectAfter(line, from, words);
    const bare = subject && from === 0 && line[0]!.capital && isCredit(line, subject.whole.to);
    if (subject && (bare || signature === 'known')) return { kind: 'dash', source: spanOf(line, subject.head) };
  }
  if (line[last]?.lower === ':') {
    const subject = clauseSubject(line, last, words);
    return subject && { kind: 'colon', source: spanOf(line, (ownerOf(line, subject, words) ?? subject).head) };
  }
  if (!isDash(line, 0) || !line[1]?.capital) return null;
  const subject = subjectAfter(line, 1, words);
  if (!subject || !signs(line, subject.whole.to, words)) return null;
  return { kind: 'dash', source: spanOf(line, subject.head) };
}
