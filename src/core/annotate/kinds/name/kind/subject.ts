import { oncePer } from '../../../../text/once.ts';
import type { Tokens } from '../../../../text/tokens.ts';
import type { KindContext } from './kind-context.ts';

/** Fewest different words of a subject in a text about it, and how many words of it one of them may stand for. */
const DIFFERENT = 4;
const EVERY = 100;

/** A score: "3-1". */
export const SCORE = /^\p{Nd}{1,3}[-‑]\p{Nd}{1,3}$/u;

/** Whether a text has many words of a subject; `told` is what a word says of it, `null` where that is nothing. */
function about(tokens: Tokens, told: (word: Tokens[number]['word']) => string | null): boolean {
  const different = new Set<string>();
  let all = 0;
  for (const { word } of tokens) {
    const found = told(word);
    if (found === null) continue;
    all += 1;
    different.add(found);
  }
  return different.size >= DIFFERENT && all * EVERY >= tokens.length;
}

/** A word in the singular. */
const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** Whether one of some lists has a word, or it is the plural of one. */
const counts = (lower: string, ...lists: readonly ReadonlySet<string>[]): boolean =>
  lists.some((list) => list.has(lower) || list.has(singular(lower)));

const subjectsOf = oncePer(({ tokens, words: { play, creation } }: KindContext) => ({
  sport: about(tokens, ({ lower, text }) =>
    counts(lower, play.sport, play.players) ? singular(lower) : SCORE.test(text) ? '-' : null,
  ),
  arts: about(tokens, ({ lower }) => (counts(lower, creation.arts) ? singular(lower) : null)),
}));

/** Whether a text reports on sport, by its words and scores. */
export const isSport = (context: KindContext): boolean => subjectsOf(context).sport;

/** Whether a text tells of books, films, music and their prizes, by its words. */
export const isArts = (context: KindContext): boolean => subjectsOf(context).arts;
