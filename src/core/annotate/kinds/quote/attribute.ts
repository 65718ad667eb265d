import type { QuoteForm } from '../../../model/annotation.ts';
import { contains, overlaps, type Span } from '../../../model/span.ts';
import { type Attribution, findAttributions } from './attribution.ts';
import type { Line } from './line.ts';
import type { Quotation } from './quotation.ts';
import type { Utterance } from './utterance.ts';
import type { ReportingWords } from './words.ts';

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

/** Everything said in the utterances, by position: attributed in its sentence, or carried over from the one before. */
export function attribute(all: readonly Utterance[], words: ReportingWords): Said[] {
  const found: Said[] = [];
  let last: Said | null = null;
  let lastBlock = -1;
  let openBlock = -1;
  for (const utterance of all) {
    const { block, quotations, line } = utterance;
    const attributions = findAttributions(line, words);
    const taken = new Set<Quotation>();
    let speech: Said | null = null;
    for (const attribution of attributions) {
      const form = formOf(utterance, attribution);
      const said: Said = {
        pieces: [...attribution.pieces],
        form,
        cue: attribution.cue,
        source: attribution.source,
        voice: voiceOf(attribution),
        why: `quote/${attribution.kind === 'phrase' ? 'phrase' : attribution.verb!.lemma}`,
      };
      const quoted = quotations.filter((quotation) => attribution.pieces.some((piece) => overlaps(piece, quotation)));
      if (form === 'direct' && quoted.every((quotation) => taken.has(quotation))) continue;
      for (const quotation of quoted) taken.add(quotation);
      found.push(said);
      if (form !== 'indirect' || !speech) speech = said;
    }
    for (const quotation of quotations) {
      if (taken.has(quotation)) continue;
      const piece = { start: quotation.start, end: quotation.end };
      const from: Said | null = speech ?? last;
      if (onlyQuotes(utterance)) {
        if (openBlock === block - 1 && last) last.pieces.push(piece);
        else if (lastBlock === block && last && last.form !== 'indirect') last.pieces.push(piece);
        else if (from && block - lastBlock <= 1 && quotation.words >= LEAST_WORDS) {
          last = { pieces: [piece], form: 'direct', cue: null, source: null, voice: from.voice, why: 'quote/carried' };
          found.push(last);
        } else continue;
        lastBlock = block;
        openBlock = quotation.open ? block : -1;
      }
    }
    if (speech) {
      last = speech;
      lastBlock = block;
      openBlock = quotations.at(-1)?.open ? block : -1;
    }
  }
  return found.sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start);
}
