import { slice } from '../../../model/span.ts';
import { once } from '../../../text/once.ts';
import { coined } from './bounds/coined.ts';
import { nothing } from './bounds/nothing.ts';
import { isOfWhat, withoutOpeners } from './bounds/openers.ts';
import { pairsApart } from './bounds/pairs.ts';
import { peoples } from './bounds/peoples.ts';
import { shouted } from './bounds/shouted.ts';
import { stopped } from './bounds/stops.ts';
import type { Mention } from './entity/form.ts';
import type { NameLanguage } from './language.ts';
import { LEXICAL, type Lexicon } from './lexicon.ts';
import type { Ground } from './mend.ts';

/** The surnames of people whom the text names in full, lower case. */
const surnames = (text: string, mentions: readonly Mention[], { word }: Lexicon): ReadonlySet<string> =>
  new Set(
    mentions.flatMap((mention) => {
      const [first, ...rest] = mention.type === 'person' ? slice(text, mention).toLowerCase().split(/\s+/) : [];
      return first && rest.length && word(first) & LEXICAL.given ? [rest.at(-1)!] : [];
    }),
  );

/** Leaves out what is no name: words that say where somebody is from, or when; abbreviations of common words; handles. */
export function naming(text: string, mentions: readonly Mention[], words: NameLanguage): Mention[] {
  const known = once(() => surnames(text, mentions, words.lexicon));
  const short = coined(text, mentions, words.lexicon, words.join.small);
  const loud = shouted(text, mentions, words.lexicon);
  return mentions.filter((mention) => {
    // A handle is no name: "@AnnHolm".
    if (text[mention.start - 1] === '@' || nothing(text, mention, words.certain)) return false;
    const name = slice(text, mention);
    if (short.has(name) || loud.has(name)) return false;
    return !peoples(name, words.lexicon, words.peoples) || known().has(name.toLowerCase());
  });
}

/** As `naming`; leaves out, too, what only opens a sentence, takes pairs apart, and gives abbreviations their full stops. */
export function singly(
  mentions: readonly Mention[],
  { article: { text }, tokens, words, ...ground }: Ground,
): Mention[] {
  const { ordinary, derived } = ground.everyday;
  const proper = withoutOpeners(naming(text, mentions, words), {
    tokens,
    opens: ground.opens,
    ordinary: (token) => ordinary(token) || derived(token) || isOfWhat(token, tokens, words),
  });
  return stopped(text, pairsApart(text, proper, words.lexicon, words.join), words.stops, ground.opens);
}
