import type { Source } from '../../../model/annotation.ts';
import type { Sentence } from '../../../model/article.ts';
import type { Context } from '../../annotate.ts';
import { interviewOf, letterOf } from '../quote/interview.ts';
import { postsOf } from '../quote/posts.ts';
import { speakerOf } from '../quote/turns.ts';
import { rangeOf, type Words } from './scene.ts';
import { type Sources, UNNAMED } from './source.ts';
import type { Verdict } from './verdict.ts';

/** Whose turn of an interview, or whose post, a sentence stands in; `null` where it stands in none. */
export function turnOf(
  context: Context,
  sentence: Sentence,
  { words, sources }: { words: Words; sources: Sources },
): Source | null {
  const { article } = context;
  const block = article.blocks[sentence.block]!;
  const post = postsOf(article).signed.get(block);
  // What stands behind "A:" in a list of questions is the outlet's.
  const labelled = block.label?.kind === 'speaker' && letterOf(context, block) !== 'A';
  if (!labelled && !post && !interviewOf(context).answers.has(block)) return null;
  const name = post ?? speakerOf(context, block);
  return (name && sources.at(rangeOf(words.tokens, name))) ?? UNNAMED;
}

/** A verdict on what is said in a turn: it is its speaker's, in his own words. */
export function inTurn(decided: Verdict, turn: Source | null): Verdict {
  if (!turn) return decided;
  // Who only asks, "Q:", tells what others say.
  if (turn === UNNAMED && decided.source.text !== null) return decided;
  const own = decided.status === 'denied' || decided.status === 'alleged';
  if (own) return { ...decided, source: turn };
  return { status: 'quoted', source: turn, cue: null, denies: null, why: 'claim/turn' };
}
