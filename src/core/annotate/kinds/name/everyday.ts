import { once } from '../../../text/once.ts';
import type { Token, Tokens } from '../../../text/tokens.ts';
import { camel } from './bounds/certain.ts';
import type { NameLanguage } from './language.ts';
import { LEXICAL, NAME_CLASSES } from './lexicon.ts';

/** What tells a word that any text may have from one that names something. */
export interface Everyday {
  /** Whether it is common, a title, or written in lower case in the text. */
  said(token: Token): boolean;
  /** The same of a word that no list of names knows. */
  ordinary(token: Token): boolean;
  /** Whether it is a form of a word that the text writes in lower case: "Plugs" of "plug". */
  derived(token: Token): boolean;
  /** Whether it looks like a verb before its object: "Hosting". */
  acts(token: Token): boolean;
  /** Whether it looks like a verb as headlines have them: "Lashes". */
  looksLikeVerb(token: Token): boolean;
}

/** The words that a text writes in lower case, but in addresses: "www.quxley.com". */
function lowerWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, spaced } = tokens[at]!;
    if (word.capital) continue;
    const [dot, domain] = [tokens[at + 1], tokens[at + 2]];
    const host = dot?.word.text === '.' && !dot.spaced && domain?.spaced === false;
    if (word.shape !== 'word' || (spaced ? !host : !/^[.@]$/.test(tokens[at - 1]!.word.text))) words.add(word.lower);
  }
  return words;
}

/** What a text, and its language, say of words. */
export function everyday(tokens: Tokens, { lexicon, certain, kinds }: NameLanguage): Everyday {
  const lower = once(() => lowerWords(tokens));
  const unlisted = (token: Token): boolean =>
    (lexicon.word(token.word.lower) & NAME_CLASSES) === 0 && !kinds.things.has(token.word.lower) && !camel(token);
  const said = ({ word }: Token): boolean =>
    lexicon.common(word.lower) || (lexicon.word(word.lower) & LEXICAL.title) !== 0 || lower().has(word.lower);
  const unknown = ({ word }: Token): boolean => lexicon.word(word.lower) === 0;
  return {
    said: (token) => !camel(token) && said(token),
    ordinary: (token) => unlisted(token) && said(token),
    derived: (token) => unlisted(token) && lower().has(token.word.lower.replace(certain.ending, '')),
    acts: (token) => unknown(token) && certain.acting.test(token.word.lower),
    looksLikeVerb: (token) => unknown(token) && certain.verbLike.test(token.word.text),
  };
}
