import { oncePer } from '../../../../text/once.ts';
import { perWord } from '../../../../text/word.ts';
import type { KindContext } from './kind-context.ts';

/** Fewest different words of a subject in a text about it, and how many words of it one of them may stand for. */
const DIFFERENT = 4;
const EVERY = 100;

/** A score: "3-1". */
export const SCORE = /^\p{Nd}{1,3}[-‑]\p{Nd}{1,3}$/u;

/** A word in the singular. */
const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** What a word of a list is there, in the singular; empty for another. */
const toldBy = oncePer((list: ReadonlySet<string>) =>
  perWord(({ lower }) => {
    const one = singular(lower);
    return list.has(one) || list.has(lower) ? one : '';
  }),
);

/** Stands for every score. */
const A_SCORE = '-';
const scoreOf = perWord(({ shape, text }) => (shape !== 'word' && SCORE.test(text) ? A_SCORE : ''));

/** Whether a text has many words of a list, plurals among them, and scores where they count. */
function about({ tokens }: KindContext, list: ReadonlySet<string>, scored: boolean): boolean {
  const told = toldBy(list);
  const different = new Set<string>();
  let all = 0;
  for (const { word } of tokens) {
    const one = told(word) || (scored ? scoreOf(word) : '');
    if (!one) continue;
    all += 1;
    different.add(one);
  }
  return different.size >= DIFFERENT && all * EVERY >= tokens.length;
}

const sport = oncePer((context: KindContext) => ({ told: about(context, context.words.play.sport, true) }));
const arts = oncePer((context: KindContext) => ({ told: about(context, context.words.creation.arts, false) }));

/** Whether a text reports on sport, by its words and scores. */
export const isSport = (context: KindContext): boolean => sport(context).told;

/** Whether a text tells of books, films, music and their prizes, by its words. */
export const isArts = (context: KindContext): boolean => arts(context).told;
