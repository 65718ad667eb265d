import type { ClaimMark, Source } from '../../../model/annotation.ts';
import type { Sentence } from '../../../model/article.ts';
import type { Annotator, Context } from '../../annotate.ts';
import { type Range, rangeOf, type Words, wordsOf } from './clause.ts';
import { phraseBook } from './phrases.ts';
import { keys, type Scored, scores } from './score.ts';
import { Sources, UNNAMED } from './source.ts';
import type { Scene } from './subject.ts';
import { type Verdict, verdict, voices, whollyQuoted } from './verdict.ts';
import { noClaim } from './worth.ts';

interface Read {
  readonly sentence: Sentence;
  readonly range: Range;
  readonly verdict: Verdict | null;
  /** All within quotation marks: who says it stands elsewhere. */
  readonly carried: boolean;
}

/** Whose words a wholly quoted sentence is: who closes or opens its quotation, else who spoke last. */
function speakerOf(reads: readonly Read[], at: number, words: Words): Source | null {
  const { range } = reads[at]!;
  const around = words.quotations.find(({ from, to }) => from < range[1] && to > range[0]);
  for (let next = at; around && next < reads.length && reads[next]!.range[0] < around.to + 12; next += 1) {
    const { verdict: other, carried } = reads[next]!;
    if (!carried && other && other.source.kind !== 'outlet-voice' && reads[next]!.range[0] < around.to) return other.source;
  }
  return null;
}

function readSentences(context: Context, words: Words, sources: Sources): Read[] {
  const { claims } = context.language;
  const books = { cues: phraseBook(claims.cues), opinions: phraseBook(claims.opinions) };
  const nothing = phraseBook(claims.noClaims);
  const reads: Read[] = [];
  for (const sentence of context.article.sentences) {
    const range = rangeOf(context.tokens, sentence);
    const scene: Scene = { words, sentence: range, language: context.language };
    const carried = whollyQuoted(scene);
    const found = carried ? [] : voices(scene, books, sources);
    const claim = noClaim(scene, nothing, found.length > 0) === null;
    const decided = claim ? verdict(scene, found, books) : null;
    if (decided) sources.heard(decided.source);
    reads.push({ sentence, range, verdict: decided, carried });
  }
  return reads;
}

/** Gives every wholly quoted sentence its speaker. */
function carry(reads: readonly Read[], words: Words): Read[] {
  let last: Source | null = null;
  return reads.map((read, at) => {
    if (!read.verdict) return read;
    if (!read.carried) {
      if (read.verdict.source.kind !== 'outlet-voice') last = read.verdict.source;
      return read;
    }
    const source = speakerOf(reads, at, words) ?? last ?? UNNAMED;
    last = source;
    return { ...read, verdict: { status: 'quoted', source, cue: null, why: 'claim/quoted-on' } };
  });
}

/** Reads the claims of a text: which sentences assert something, how they are worded, who says so, which are key. */
export const claims: Annotator = {
  id: 'claim',
  annotate(context) {
    const words = wordsOf(context.article, context.tokens);
    const reads = carry(readSentences(context, words, new Sources(context, words)), words);
    const judged: Scored[] = reads.flatMap(({ sentence, range, verdict: found }, position) =>
      found ? [{ range, span: { start: sentence.start, end: sentence.end }, position, verdict: found }] : [],
    );
    const scored = scores(context, words, judged);
    const key = keys(scored);
    return { claim: judged.map((claim, at) => mark(words, claim, { score: scored[at]!, key: key[at]! })) };
  },
};

function mark({ tokens }: Words, { span, verdict: { status, source, cue, why } }: Scored, { score, key }: { score: number; key: boolean }): ClaimMark {
  const words = cue && { start: tokens[cue[0]]!.start, end: tokens[cue[1] - 1]!.end };
  return { kind: 'claim', ...span, why, status, source, cue: words, score, key };
}
