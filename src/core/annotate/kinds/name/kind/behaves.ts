import type { EntityType } from '../../../../model/entity.ts';
import { type Token, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { ASKED, type KindContext, wordAt } from './kind-context.ts';

/** Words that tell by what a name does that it is no person's. */
export interface BehaviourWords {
  /** "X said on Tuesday [it] would", "X will close [its] plant". */
  readonly it: string;
  readonly its: string;
  /** Verbs behind which somebody's own deeds are told: "said". */
  readonly saying: ReadonlySet<string>;
  /** What may stand between the verb and "it" besides days: "on", "in a statement". */
  readonly when: ReadonlySet<string>;
  /** Behind "it": "would", "has". */
  readonly helping: ReadonlySet<string>;
  /** Behind those: what is said of things and states as well, "be", "take". */
  readonly states: ReadonlySet<string>;
  /** Behind "it": what only somebody can: "plans". */
  readonly intending: ReadonlySet<string>;
  /** Words that open another noun, or clause, between a verb and "its". */
  readonly parting: ReadonlySet<string>;
  /** "has agreed [to] sell its plant", not "agreed [to] its plan". */
  readonly infinitive: string;
  /** "X is home to". */
  readonly home: readonly string[];
}

/** How many words may stand between what somebody does and "it" or "its". */
const FARTHEST = 5;

/** Index of `word` behind `at`, with nothing but what `passes` between; -1 where it is not there. */
function reach({ tokens }: KindContext, at: number, word: string, passes: (token: Token) => boolean): number {
  for (let next = at; next <= at + FARTHEST; next += 1) {
    const token = tokens[next];
    if (!token || token.line) return -1;
    if (token.word.lower === word) return next;
    if (!passes(token)) return -1;
  }
  return -1;
}

/** Whether a body tells what it does itself: "[X] said on Tuesday it would cut", not "[X] said it would be hard". */
function tellsOfItself(context: KindContext, to: number): boolean {
  const { words, lexicon } = context;
  const { it, when, saying, helping, states, intending } = words.behaviour;
  if (!saying.has(wordAt(context, to))) return false;
  const day = ({ word }: Token): boolean => when.has(word.lower) || (lexicon.word(word.lower) & LEXICAL.calendar) !== 0;
  const at = reach(context, to + 1, it, day);
  if (at < 0) return false;
  const verb = wordAt(context, at + 1);
  return intending.has(verb) || (helping.has(verb) && !states.has(wordAt(context, at + 2)));
}

/** Whether what a name does is done to what is "its": "[X] will close its plant", not "[X] praised the firm and its plant". */
function hasIts(context: KindContext, to: number): boolean {
  const { its, parting, infinitive } = context.words.behaviour;
  const plain = ({ word }: Token): boolean => word.shape === 'word' && !word.capital && !parting.has(word.lower);
  const first = context.tokens[to];
  if (!first || !plain(first)) return false;
  const at = reach(context, to + 1, its, plain);
  return at > 0 && wordAt(context, at - 1) !== infinitive;
}

/** What a mention does that no person does. */
function behaviour(context: KindContext, { end }: Mention): EntityType | null {
  const to = tokenFrom(context.tokens, end);
  if (context.tokens[to]?.line !== false) return null;
  if (context.words.behaviour.home.every((word, at) => wordAt(context, to + at) === word)) return 'place';
  return tellsOfItself(context, to) || hasIts(context, to) ? 'organization' : null;
}

/** What a name of one word that no list knows is by what its first mentions do; `null` where that says nothing. */
export const behaves = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): EntityType | null =>
  mentions
    .slice(0, ASKED)
    .map((mention) => behaviour(context, mention))
    .find((type) => type !== null) ?? null;
