import type { ClaimMark, Source } from '../../../model/annotation.ts';
import type { Sentence } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { Annotator, Context } from '../../annotate.ts';
import { speakerOf } from '../quote/turns.ts';
import { booksOf } from './books.ts';
import { featuresOf, type Scored } from './features.ts';
import { type Evaluating, type Evaluation, evaluation, opinions } from './opinion.ts';
import { quotationFrom, quotedWords, type Range, rangeOf, type Scene, sceneOf, type Words, wordsOf } from './scene.ts';
import { keys, likelihood, scoreOf } from './score.ts';
import { OUTLET_VOICE, Sources, UNNAMED } from './source.ts';
import { type Verdict, verdict } from './verdict.ts';
import type { Voice } from './voice.ts';
import { voices } from './voices.ts';
import { noClaim } from './worth.ts';

/** How many pieces of one quotation are looked through for its speaker. */
const PIECES = 8;

interface Read {
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

/** Whether a sentence is all somebody's own words, but for a word. */
function whollyQuoted(scene: Scene): boolean {
  const { inside, outside } = quotedWords(scene);
  return inside > 0 && outside <= 1;
}

function readSentences(context: Context, words: Words, sources: Sources): Read[] {
  const books = booksOf(context.language.claims);
  return context.article.sentences.map((sentence) => {
    const range = rangeOf(context.tokens, sentence);
    const scene = sceneOf(words, range, context.language);
    const carried = whollyQuoted(scene);
    const found = carried ? [] : voices(scene, books.cues, sources);
    const turn = turnOf(context, sentence, { words, sources });
    const decided = inTurn(verdict(scene, found), turn);
    const claim = noClaim(scene, books.nothing, turn === null && found.length > 0) === null;
    sources.heard(decided.source);
    const evaluated = claim && !carried && !turn ? evaluatedIn(scene, { decided, found }, books.opinion) : null;
    const heard = decided.source;
    return { sentence, range, verdict: claim ? decided : null, heard, carried, evaluated };
  });
}

/** Whose turn of an interview a sentence stands in; `null` where it stands in none. */
function turnOf(
  { article }: Context,
  sentence: Sentence,
  { words, sources }: { words: Words; sources: Sources },
): Source | null {
  const block = article.blocks[sentence.block]!;
  if (block.label?.kind !== 'speaker') return null;
  const name = speakerOf(article, block);
  return (name && sources.at(rangeOf(words.tokens, name))) ?? UNNAMED;
}

/** A verdict on what is said in a turn: it is its speaker's, in his own words. */
function inTurn(decided: Verdict, turn: Source | null): Verdict {
  if (!turn) return decided;
  const own = decided.status === 'denied' || decided.status === 'alleged';
  if (own) return { ...decided, source: turn };
  return { status: 'quoted', source: turn, cue: null, denies: null, why: 'claim/turn' };
}

/** How the outlet evaluates in a sentence: in all of it, or around what others say; `null` where that cannot be told. */
function evaluatedIn(
  scene: Scene,
  { decided: { status }, found }: { decided: Verdict; found: readonly Voice[] },
  by: Evaluating,
): Evaluation | null {
  if (status === 'stated') return evaluation(scene, by);
  if (status !== 'reported' && status !== 'quoted') return null;
  if (found.some(({ says }) => says.length === 0)) return null;
  return evaluation(
    scene,
    by,
    found.flatMap(({ says }) => says),
  );
}

/** Tells the outlet's opinion from what it states as fact. */
function withOpinions(reads: readonly Read[]): Read[] {
  const own = reads.filter((read) => read.evaluated !== null);
  const told = opinions(
    own.map((read) => read.evaluated!),
    reads.length,
  );
  const cues = new Map(own.flatMap((read, at) => (told[at] ? [[read, read.evaluated!.cue] as const] : [])));
  return reads.map((read) =>
    cues.has(read)
      ? {
          ...read,
          verdict: {
            status: 'opinion',
            source: OUTLET_VOICE,
            cue: cues.get(read)!,
            denies: null,
            why: 'claim/opinion',
          },
        }
      : read,
  );
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

/** Gives every wholly quoted sentence its speaker: of its own quotation, of the one it goes on in, else who spoke last. */
function carry(reads: readonly Read[], words: Words, sources: Sources): Read[] {
  const known = speakers(reads, words);
  let last: Source | null = null;
  return reads.map((read) => {
    if (!read.carried) {
      if (read.heard && read.heard.kind !== 'outlet-voice') last = read.heard;
      return read;
    }
    const at = quotationFrom(words.quotations, read.range[0]);
    const source = known.get(at) ?? sources.speakerAt(read.sentence) ?? goingOn(words, known, at) ?? last ?? UNNAMED;
    last = source;
    return read.verdict
      ? { ...read, verdict: { status: 'quoted', source, cue: null, denies: null, why: 'claim/quoted-on' } }
      : read;
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

/** The claims of a text with their verdicts, before they are scored; and its words as the rules see them. */
export function judge(context: Context): { words: Words; judged: Scored[] } {
  const words = wordsOf(context.article, context.tokens);
  const sources = new Sources(context, words);
  const reads = carry(withOpinions(readSentences(context, words, sources)), words, sources);
  const judged = reads.flatMap(({ sentence, range, verdict: found }, position) =>
    found ? [{ range, span: { start: sentence.start, end: sentence.end }, position, verdict: found }] : [],
  );
  return { words, judged };
}

/** Reads the claims of a text: which sentences assert something, how they are worded, who says so, which are key. */
export const claims: Annotator = {
  id: 'claim',
  annotate(context) {
    const { words, judged } = judge(context);
    const { silence } = booksOf(context.language.claims);
    const likely = featuresOf(context, words, { claims: judged, silence }).map(likelihood);
    const key = keys(likely);
    return { claim: judged.map((claim, at) => mark(words, claim, { score: scoreOf(likely[at]!), key: key[at]! })) };
  },
};

function mark(
  { tokens }: Words,
  { span, verdict: { status, source, cue, denies, why } }: Scored,
  { score, key }: { score: number; key: boolean },
): ClaimMark {
  const spanOf = (range: Range | null): Span | null =>
    range && { start: tokens[range[0]]!.start, end: tokens[range[1] - 1]!.end };
  return { kind: 'claim', ...span, why, status, source, cue: spanOf(cue), denies: spanOf(denies), score, key };
}
