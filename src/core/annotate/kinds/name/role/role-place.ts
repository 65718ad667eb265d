import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { RoleWords } from './role-words.ts';

/** Tokens `[first, end)`. */
export type Range = readonly [first: number, end: number];

/** Where roles are looked for. */
export interface Place {
  readonly tokens: Tokens;
  readonly words: RoleWords;
  /** Indices of the first token of the name, and one past its last. */
  readonly from: number;
  readonly to: number;
  /** Whether the name is a person's. */
  readonly person: boolean;
  /** Whether a token belongs to a name. */
  named(token: Token): boolean;
}

export const POSSESSIVE = /^['’‘]s$/;

/** Whether a word says what somebody is: "engineer", "co-chair", "chocolatemaker". */
export const isNoun = ({ word }: Token, { nouns, endings, never, courtesies, prefixes }: RoleWords): boolean => {
  const { lower, shape } = word;
  if (shape !== 'word' || never.has(lower) || courtesies.has(lower)) return false;
  return (
    nouns.has(lower) ||
    nouns.has(lower.replace(prefixes, '')) ||
    (lower.length > 5 && !word.capital && endings.some((ending) => lower.endsWith(ending)))
  );
};

/** The first token of the words that lead up to the role noun at `noun`: names, modifiers, a possessive. */
export function leading({ tokens, words, named }: Place, noun: number): number {
  let first = noun;
  while (first > 0 && noun - first < 8 && !tokens[first]!.line) {
    const before = tokens[first - 1]!;
    const { lower } = before.word;
    const possessive = POSSESSIVE.test(lower);
    const hyphenated = before.word.shape === 'word' && lower.includes('-') && !words.acts.test(lower);
    const qualifies = hyphenated || words.modifiers.has(lower) || words.adjectives.test(before.word.text);
    const other = words.joining.has(lower) && first > 1 && named(tokens[first - 2]!);
    if (other || (words.linking.has(lower) && !named(before))) break;
    if (!named(before) && !possessive && !qualifies && !isNoun(before, words)) break;
    if (words.small.has(lower) && !named(before) && !isNoun(tokens[first - 2] ?? before, words)) break;
    first -= 1;
  }
  while (first < noun && (words.small.has(tokens[first]!.word.lower) || POSSESSIVE.test(tokens[first]!.word.text)))
    first += 1;
  return first;
}

/** Whether one of some tokens is such a noun. */
export const hasNoun = (tokens: Tokens, [first, end]: Range, words: RoleWords): boolean =>
  tokens.slice(first, end).some((token) => isNoun(token, words));
