import type { QuoteForm } from '../../../model/annotation.ts';
import { contains, overlaps, type Span } from '../../../model/span.ts';
import type { Attribution } from './attribution.ts';
import { isOwnJudgement } from './judgement.ts';
import type { Line, Unit } from './line.ts';
import type { Quotation } from './quotation.ts';
import { sharedAttributions } from './shared.ts';
import type { Utterance } from './utterance.ts';
import type { Frame, ReportingWords, VerbClass } from './words.ts';

/** The words for a speaker. */
export interface Voice extends Span {
  /** Where the apposition or relative clause that describes them ends. */
  readonly described?: number;
  /** Where what is said opens, if that stands before: whom it names is not who says it. */
  readonly said?: number;
  /** Their own words in quotation marks: whom these name is another. */
  readonly quoted?: Span | null;
  /** Whether they answer another. */
  readonly replies?: boolean;
}

/** Words or content with the one whose they are. */
export interface Said {
  /** Grows while the speaker goes on. */
  readonly pieces: Span[];
  readonly form: QuoteForm;
  /** The words that attribute it; `null` where a mark does, or nothing. */
  readonly cue: Span | null;
  /** As worded beside the cue; `null` if carried over. */
  readonly source: Span | null;
  /** The words for the speaker nearest by: the source, or the one it was carried over from. */
  readonly voice: Voice | null;
  readonly why: string;
  /** Index of the utterance that the words of `voice` stand in. */
  readonly sentence: number;
  /** Whose it is if `voice` turns out to name nobody; `null` where there is no second guess. */
  readonly otherwise: Pick<Said, 'voice' | 'sentence'> | null;
}

/** Words of the line that stand in `piece` outside quotation marks. */
function unquoted(line: Line, piece: Span): number {
  return line.filter((unit) => unit.shape !== 'mark' && unit.shape !== 'quotation' && contains(piece, unit)).length;
}

/** A word or two in quotation marks within what a study counts is nobody's words: "found that care at an “affordable” price is rare". */
const CATCHWORD = 2;

/** How much of what is attributed stands in quotation marks. */
function formOf(
  { line, quotations }: Utterance,
  { pieces, class: type, frame, source }: Attribution,
  words: ReportingWords,
): QuoteForm {
  const counts =
    type === 'show' &&
    frame !== 'quote' &&
    source !== null &&
    line.some((unit) => words.surveys.has(unit.lower) && contains(source, unit));
  const least = counts ? CATCHWORD : 0;
  const quoted = quotations.some(
    (quotation) => quotation.words > least && pieces.some((piece) => overlaps(piece, quotation)),
  );
  if (!quoted) return 'indirect';
  return pieces.every((piece) => unquoted(line, piece) === 0) ? 'direct' : 'mixed';
}

function voiceOf(
  { antecedent, described, source, content, frame, verb }: Attribution,
  { replies }: ReportingWords,
): Voice | null {
  if (antecedent || !source || !described) return antecedent ?? described;
  return {
    ...source,
    described: described.end,
    said: content.start,
    quoted: frame === 'quote' ? content : null,
    replies: replies.has(verb?.lemma ?? ''),
  };
}

/** What a class of verbs reports with such a content is an act or a wish, not words: "praised the club", "wants to go". */
const DEEDS: Partial<Record<Frame, ReadonlySet<VerbClass>>> = {
  object: new Set<VerbClass>(['think', 'show', 'promise', 'say', 'claim', 'announce']),
  to: new Set<VerbClass>(['think']),
};

/** Whether words without quotation marks are reported as somebody's speech or thought. */
function isSpeech({ negated, open, passive, frame, source, class: type }: Attribution): boolean {
  if (negated || open || DEEDS[frame]?.has(type)) return false;
  return !passive || source !== null || frame === 'that';
}

/** Whether all that is judged is a name or a pronoun, so that nothing is told of what was said: "criticised this", "slammed Velder"; not "the plan". */
function isBare(line: Line, { class: type, frame, content, source }: Attribution, words: ReportingWords): boolean {
  if (type !== 'judge' || frame !== 'object') return false;
  // Claims are told who "he" is by the quote.
  if (line.some(({ start, lower }) => start === source?.start && words.subjects.has(lower))) return false;
  const units = line.filter((unit) => contains(content, unit));
  const light = ({ lower, capital }: Unit): boolean =>
    (words.addressees.has(lower) && !capital) || (words.determiners.has(lower) && words.pronouns.has(lower));
  return units.every(({ capital }) => capital) || (units.length === 1 && light(units[0]!));
}

/** Whether the source is somebody told of, not whoever writes or is spoken to ("I think", "do you know"). */
function isThird(line: Line, { source }: Attribution, words: ReportingWords): boolean {
  const first = source && line.find(({ start }) => start === source.start);
  if (!first || !words.firstPerson.has(first.lower)) return true;
  // "US officials" are not “us”.
  return first.capital && first.end < source.end && words.addressees.has(first.lower);
}

/** Whether a phrase names who passes on that another says so in quotation marks: "According to the Courier, Kemp posted: “No.”" */
const relays = ({ kind, pieces }: Attribution, all: readonly Attribution[]): boolean =>
  kind === 'phrase' &&
  all.some(
    (other) => other.kind === 'verb' && other.frame === 'quote' && pieces.some((piece) => contains(piece, other.cue)),
  );

/** Whether a quotation within what somebody shows is of whom or what is seen there: "the video shows a sign that reads “No”". */
const isShown = (
  quotation: Quotation,
  { class: type, pieces, source }: Attribution,
  all: readonly Attribution[],
): boolean =>
  type === 'show' &&
  quotation.words > 2 &&
  all.some(
    (other) =>
      other.frame === 'quote' &&
      other.source?.start !== source?.start &&
      other.pieces.some((piece) => overlaps(piece, quotation)) &&
      pieces.some((piece) => contains(piece, other.cue)),
  );

/** The words attributed within one utterance, and the quotations that they take up. */
export function attributed(
  utterance: Utterance,
  sentence: number,
  words: ReportingWords,
): { said: Said[]; taken: Set<Quotation> } {
  const taken = new Set<Quotation>();
  const said: Said[] = [];
  const all = sharedAttributions(utterance.line, words);
  for (const attribution of all) {
    const { kind, verb, pieces, cue, source } = attribution;
    const form = formOf(utterance, attribution, words);
    const told =
      isSpeech(attribution) &&
      isThird(utterance.line, attribution, words) &&
      isOwnJudgement(attribution, { line: utterance.line, all }, words) &&
      !isBare(utterance.line, attribution, words);
    // "Suspected of “theft”" by nobody named.
    const guessed = attribution.passive && !source && attribution.class === 'think';
    const unsaid = attribution.negated && attribution.class !== 'deny' && kind === 'verb';
    if (((form === 'indirect' || guessed || unsaid) && !told) || (form === 'mixed' && relays(attribution, all)))
      continue;
    const quoted = utterance.quotations.filter((quotation) => pieces.some((piece) => overlaps(piece, quotation)));
    if (quoted.length && quoted.every((quotation) => isShown(quotation, attribution, all))) continue;
    if (form === 'direct' && quoted.every((quotation) => taken.has(quotation))) continue;
    for (const quotation of quoted) taken.add(quotation);
    said.push({
      pieces: [...pieces],
      form,
      cue: kind === 'verb' || kind === 'phrase' ? cue : null,
      source,
      voice: voiceOf(attribution, words),
      why: `quote/${verb?.lemma ?? kind}`,
      sentence,
      otherwise: null,
    });
  }
  return { said, taken };
}
