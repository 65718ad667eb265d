import type { ClaimMark } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import type { Annotator, Context } from '../../annotate.ts';
import { interviewOf } from '../quote/interview.ts';
import { isHeading } from '../quote/line.ts';
import { postsOf } from '../quote/posts.ts';
import { booksOf } from './books.ts';
import { carry, type Read } from './carry.ts';
import { withCharges } from './charged.ts';
import { contentsOf } from './content.ts';
import { featuresOf, type Scored } from './features.ts';
import { type Evaluating, type Evaluation, evaluation, opinions } from './opinion.ts';
import { quotedWords, type Range, rangeOf, type Scene, sceneOf, type Words, wordsOf } from './scene.ts';
import { keys, likelihood, scoreOf } from './score.ts';
import { OUTLET_VOICE, Sources } from './source.ts';
import { inTurn, turnOf } from './turn.ts';
import { type Verdict, verdict } from './verdict.ts';
import type { Voice } from './voice.ts';
import { voices } from './voices.ts';
import { noClaim } from './worth.ts';

/** Whether a sentence is all somebody's own words, but for a word. */
function whollyQuoted(scene: Scene): boolean {
  const { inside, outside } = quotedWords(scene);
  return inside > 0 && outside <= 1;
}

function readSentences(context: Context, words: Words, sources: Sources): Read[] {
  const books = booksOf(context.language.claims);
  const { signatures } = postsOf(context.article);
  const { asked } = interviewOf(context);
  return context.article.sentences.map((sentence) => {
    const range = rangeOf(context.tokens, sentence);
    const scene = sceneOf(words, range, context.language);
    const carried = whollyQuoted(scene);
    const found = carried ? [] : voices(scene, books.cues, sources);
    const turn = turnOf(context, sentence, { words, sources });
    const decided = inTurn(verdict(scene, found), turn);
    const block = context.article.blocks[sentence.block]!;
    const claim =
      !signatures.has(block) &&
      !asked.has(block) &&
      !(carried && isHeading(scene.line) && sentence.start === block.start && sentence.end === block.end) &&
      noClaim(scene, books.nothing, turn === null && found.length > 0) === null;
    sources.heard(decided.source);
    const evaluated = claim && !carried && !turn ? evaluatedIn(scene, { decided, found }, books.opinion) : null;
    const heard = decided.source;
    return { sentence, range, verdict: claim ? decided : null, heard, carried, evaluated };
  });
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
function withOpinions(reads: readonly Read[], marked: boolean): Read[] {
  const own = reads.filter((read) => read.evaluated !== null);
  const told = opinions(
    own.map((read) => read.evaluated!),
    reads.length,
    marked,
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

/** The claims of a text with their verdicts, before they are scored; and its words as the rules see them. */
export function judge(context: Context): { words: Words; judged: Scored[] } {
  const words = wordsOf(context.article, context.tokens, context.language.reporting);
  const sources = new Sources(context, words);
  const { article, language } = context;
  const own = withOpinions(readSentences(context, words, sources), article.metadata.genre !== undefined);
  const reads = withCharges(carry(own, words, sources), words, language);
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
    const content = contentsOf(context.language.claims.stop)(context.tokens);
    const key = keys(likely, (at) => content.within(judged[at]!.span));
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
