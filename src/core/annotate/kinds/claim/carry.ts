import type { Source } from '../../../model/annotation.ts';
import type { Sentence } from '../../../model/article.ts';
import { isRunOn } from '../quote/run-on.ts';
import type { Evaluation } from './opinion.ts';
import { quotationFrom, type Range, type Words } from './scene.ts';
import { type Sources, UNNAMED } from './source.ts';
import type { Verdict } from './verdict.ts';

/** How many pieces of one quotation are looked through for its speaker. */
const PIECES = 8;

/** A sentence as far as it can be read by itself. */
export interface Read {
  readonly sentence: Sentence;
  readonly range: Range;
  readonly verdict: Verdict | null;
  /** Who speaks in it, also where nothing is claimed: "Hale replied," before a quotation. */
  readonly heard: Source | null;
  /** All within quotation marks: who says it stands elsewhere. */
  readonly carried: boolean;
  /** How the outlet evaluates in it; `null` where that cannot be told, or nothing is claimed. */
  readonly evaluated: Evaluation | null;
}

/** Who speaks each quotation, by its index: whom a sentence names that holds a part of it. */
function speakers(reads: readonly Read[], { quotations }: Words): Map<number, Source> {
  const known = new Map<number, Source>();
  for (const { range, verdict: found, carried } of reads) {
    if (!found || carried || found.source.kind === 'outlet-voice') continue;
    for (
      let at = quotationFrom(quotations, range[0]);
      at < quotations.length && quotations[at]!.from < range[1];
      at += 1
    )
      if (!known.has(at)) known.set(at, found.source);
  }
  return known;
}

const quotedOf = (source: Source): Verdict => ({
  status: 'quoted',
  source,
  cue: null,
  denies: null,
  why: 'claim/quoted-on',
});

/** Who speaks the quotation that a sentence ends in and the next block goes on with: "It needs “all the help it can get. / It is late,” he said." */
function brokenOff({ range }: Read, words: Words, known: ReadonlyMap<number, Source>): Source | null {
  const at = quotationFrom(words.quotations, range[1] - 1);
  const quotation = words.quotations[at];
  const next = words.quotations[at + 1];
  return quotation?.open && quotation.from < range[1] && next && isRunOn(next) ? goingOn(words, known, at) : null;
}

/** Gives every wholly quoted sentence its speaker: of its own quotation, of the one it goes on in, else who spoke last. */
export function carry(reads: readonly Read[], words: Words, sources: Sources): Read[] {
  const known = speakers(reads, words);
  let last: Source | null = null;
  return reads.map((read) => {
    if (!read.carried) {
      const whole = read.verdict?.source.kind === 'outlet-voice' ? brokenOff(read, words, known) : null;
      if (whole) return { ...read, verdict: quotedOf(whole) };
      if (read.heard && read.heard.kind !== 'outlet-voice') last = read.heard;
      return read;
    }
    const at = quotationFrom(words.quotations, read.range[0]);
    const source = known.get(at) ?? sources.speakerAt(read.sentence) ?? goingOn(words, known, at) ?? last ?? UNNAMED;
    last = source;
    return read.verdict ? { ...read, verdict: quotedOf(source) } : read;
  });
}

/** Who speaks a quotation without an end in its block: whom a later piece of it names. */
function goingOn({ quotations }: Words, known: ReadonlyMap<number, Source>, from: number): Source | null {
  for (let at = from; quotations[at]?.open && at - from < PIECES; at += 1) {
    const speaker = known.get(at + 1);
    if (speaker) return speaker;
  }
  return null;
}
