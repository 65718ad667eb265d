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

/** Behind these a sentence opens. */
const OPENING = /^[.!?:“”"]$/;
export const POSSESSIVE = /^['’‘]s$/;

/** Whether a word says what somebody is: "engineer", "co-chair", "chocolatemaker"; `small` where it has no capital. */
export function isTrade(lower: string, words: RoleWords, small = true): boolean {
  const { nouns, endings, never, courtesies, prefixes } = words;
  if (never.has(lower) || courtesies.has(lower)) return false;
  return (
    nouns.has(lower) ||
    nouns.has(lower.replace(prefixes, '')) ||
    (small && lower.length > 5 && endings.some((ending) => lower.endsWith(ending)))
  );
}

export const isNoun = ({ word }: Token, words: RoleWords): boolean =>
  word.shape === 'word' && isTrade(word.lower, words, !word.capital);

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Whether a word is no small one, nor one that a description cannot go on over. */
const isPlain = (
  { word }: Token,
  { stops, small, linking, openers, relatives, further, courtesies }: RoleWords,
): boolean =>
  /^\p{L}[\p{L}’'-]*$/u.test(word.text) &&
  ![stops, small, linking, openers, relatives, further, courtesies].some((words) => words.has(word.lower));

/** Whether a word that nobody lists says of what an office is: it opens its sentence, or stands behind what does so: "Shadow chancellor", "former Quxville mayor". */
function isOfWhat({ tokens, words, named }: Place, at: number): boolean {
  const token = tokens[at]!;
  if (!isPlain(token, words) || POSSESSIVE.test(tokens[at + 1]!.word.lower)) return false;
  const before = tokens[at - 1];
  if (token.line || !before || OPENING.test(before.word.text))
    return token.word.capital && !words.passing.test(token.word.text);
  return !named(before) && words.leads.has(before.word.lower) && !words.past.test(token.word.lower);
}

/** The first token of the words that lead up to the role noun at `noun`: names, modifiers, a possessive. */
export function leading(place: Place, noun: number): number {
  const { tokens, words, named } = place;
  let first = noun;
  while (first > 0 && noun - first < 8 && !tokens[first]!.line) {
    const before = tokens[first - 1]!;
    const { lower } = before.word;
    const possessive = POSSESSIVE.test(lower);
    const hyphenated = before.word.shape === 'word' && lower.includes('-') && !words.acts.test(lower);
    const qualifies = hyphenated || words.modifiers.has(lower) || words.adjectives.test(before.word.text);
    const other = words.joining.has(lower) && first > 1 && named(tokens[first - 2]!);
    if (other || (words.linking.has(lower) && !named(before))) break;
    const said = named(before) || possessive || qualifies || isNoun(before, words) || ACRONYM.test(before.word.text);
    if (!said && !isOfWhat(place, first - 1)) break;
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
