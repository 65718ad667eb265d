import type { QuoteForm } from '../../../model/annotation.ts';
import { contains, overlaps, type Span } from '../../../model/span.ts';
import { type Attribution, findAttributions } from './attribution.ts';
import { findHint, type Hint } from './by-mark.ts';
import type { Line } from './line.ts';
import type { Quotation } from './quotation.ts';
import type { Utterance } from './utterance.ts';
import type { Frame, ReportingWords, VerbClass } from './words.ts';

/** Words or content with the one whose they are. */
export interface Said {
  pieces: Span[];
  readonly form: QuoteForm;
  readonly cue: Span | null;
  /** As worded beside the cue; `null` if carried over. */
  readonly source: Span | null;
  /** The words for the speaker nearest by: the source, or the one it was carried over from. */
  readonly voice: Span | null;
  readonly why: string;
  /** Index of the utterance that the words of `voice` stand in. */
  readonly sentence: number;
}

/** Words of the line that stand in `piece` outside quotation marks. */
function unquoted(line: Line, piece: Span): number {
  return line.filter((unit) => unit.shape !== 'mark' && unit.shape !== 'quotation' && contains(piece, unit)).length;
}

/** How much of what is attributed stands in quotation marks. */
function formOf({ line, quotations }: Utterance, { pieces }: Attribution): QuoteForm {
  const quoted = quotations.some((quotation) => pieces.some((piece) => overlaps(piece, quotation)));
  if (!quoted) return 'indirect';
  return pieces.every((piece) => unquoted(line, piece) === 0) ? 'direct' : 'mixed';
}

const voiceOf = ({ antecedent, described, source }: Attribution): Span | null => antecedent ?? source ?? described;

/** Whether the utterance is nothing but its quotations. */
const onlyQuotes = ({ line }: Utterance): boolean =>
  line.every(({ shape }) => shape === 'mark' || shape === 'quotation');

/** Least words of a quotation that is taken for somebody's words without a cue. */
const LEAST_WORDS = 4;

/** What was said last, and in which block; what a following quotation may go on from. */
interface Thread {
  said: Said | null;
  block: number;
  /** The last quotation of it. */
  quotation: Quotation | null;
}

/** What a class of verbs reports with such a content is an act or a wish, not words: "praised the club", "wants to go". */
const DEEDS: Partial<Record<Frame, ReadonlySet<VerbClass>>> = {
  object: new Set<VerbClass>(['judge', 'think', 'show', 'promise', 'say', 'claim', 'reveal', 'announce']),
  to: new Set<VerbClass>(['think']),
};

/** Whether words without quotation marks are reported as somebody's speech or thought. */
function isSpeech({ negated, passive, frame, source, class: type }: Attribution): boolean {
  if (negated || DEEDS[frame]?.has(type)) return false;
  return !passive || source !== null || frame === 'that';
}

/** The words attributed within one utterance, and the quotations that they take up. */
function attributed(
  utterance: Utterance,
  sentence: number,
  words: ReportingWords,
): { said: Said[]; taken: Set<Quotation> } {
  const taken = new Set<Quotation>();
  const said: Said[] = [];
  for (const attribution of findAttributions(utterance.line, words)) {
    const { kind, verb, pieces, cue, source } = attribution;
    const form = formOf(utterance, attribution);
    if (form === 'indirect' && !isSpeech(attribution)) continue;
    const quoted = utterance.quotations.filter((quotation) => pieces.some((piece) => overlaps(piece, quotation)));
    if (form === 'direct' && quoted.every((quotation) => taken.has(quotation))) continue;
    for (const quotation of quoted) taken.add(quotation);
    said.push({
      pieces: [...pieces],
      form,
      cue,
      source,
      voice: voiceOf(attribution),
      why: `quote/${verb?.lemma ?? kind}`,
      sentence,
    });
  }
  return { said, taken };
}

/** Whether a quotation that stands alone goes on from the last one: left open the paragraph before, or in the same one. */
function continues(thread: Thread, quotation: Quotation): boolean {
  const { said, block } = thread;
  if (!said) return false;
  if (block === quotation.block) return said.form !== 'indirect';
  return block === quotation.block - 1 && thread.quotation?.open === true;
}

/** Everything said in the utterances, by position: attributed in its sentence, or carried over from the one before. */
export function attribute(all: readonly Utterance[], words: ReportingWords): Said[] {
  const found: Said[] = [];
  const thread: Thread = { said: null, block: -1, quotation: null };
  const remember = (said: Said, quotation: Quotation | null, block: number): void => {
    thread.said = said;
    thread.block = block;
    thread.quotation = quotation;
  };
  all.forEach((utterance, i) => {
    const { block, quotations } = utterance;
    const { said, taken } = attributed(utterance, i, words);
    found.push(...said);
    const alone = onlyQuotes(utterance);
    for (const quotation of quotations) {
      if (taken.has(quotation) || !alone) continue;
      const piece = { start: quotation.start, end: quotation.end };
      const hint = hintFor(all, i, words);
      if (!hint && continues(thread, quotation)) {
        thread.said!.pieces.push(piece);
        remember(thread.said!, quotation, block);
        continue;
      }
      const near = thread.said && block - thread.block <= 1 && quotation.words >= LEAST_WORDS;
      if (!hint && !near) continue;
      const carried: Said = {
        pieces: [piece],
        form: 'direct',
        cue: hint?.cue ?? null,
        source: hint?.source ?? null,
        voice: hint?.source ?? thread.said!.voice,
        why: hint ? `quote/${hint.kind}` : 'quote/carried',
        sentence: hint ? i : thread.said!.sentence,
      };
      found.push(carried);
      remember(carried, quotation, block);
    }
    const speech = said.findLast(({ form }) => form !== 'indirect') ?? said[0];
    if (speech) remember(speech, quotations.at(-1) ?? null, block);
  });
  return found.sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start);
}

/** Who is named in a line of its own for the words of the utterance at `at`: the one before ends with a colon, the one after signs. */
function hintFor(all: readonly Utterance[], at: number, words: ReportingWords): Hint | null {
  const after = all[at + 1] && findHint(all[at + 1]!.line, words);
  if (after?.kind === 'dash') return after;
  const before = all[at - 1] && findHint(all[at - 1]!.line, words);
  return before?.kind === 'colon' ? before : null;
}
