import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';

/** A name that the text marks somewhere, as its tokens are written. */
export interface Known {
  readonly words: readonly string[];
  readonly type: Mention['type'];
  /** How often it was marked outside titles. */
  count: number;
  /** Whether it is looked for only behind a word in lower case, where a capital makes a name of any word. */
  readonly within?: true;
}

/** How often a name of one word must be marked to be looked for elsewhere. */
export const SURE = 2;

export const isSure = ({ words, count }: Known): boolean => words.length > 1 || count >= SURE;

const wordsOf = (tokens: Tokens, from: number, to: number): string[] =>
  tokens.slice(from, to).map(({ word }) => word.text);

/** First token at or after `offset`, going on from token `from`. */
export function advance(tokens: Tokens, from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < offset) at += 1;
  return at;
}

/** The names marked outside titles, by their first word. */
export function knownNames(
  tokens: Tokens,
  mentions: readonly Mention[],
  titled: (mention: Mention) => boolean,
): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  let at = 0;
  for (const mention of mentions) {
    at = advance(tokens, at, mention.start);
    if (titled(mention) || mention.type === 'case') continue;
    const words = wordsOf(tokens, at, advance(tokens, at, mention.end));
    if (words.length === 0) continue;
    const list = known.get(words[0]!) ?? [];
    known.set(words[0]!, list);
    const same = list.find((other) => other.type === mention.type && other.words.join(' ') === words.join(' '));
    if (same) same.count += 1;
    else if (list.length < 40) list.push({ words, type: mention.type, count: 1 });
  }
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length || b.count - a.count);
  return known;
}

/** Fewest letters of an abbreviation that is looked for because the text has the name that it is short for. */
const LETTERS = 3;
export const UPPER = /^\p{Lu}{2,}$/u;
const initialOf = (word: string): string => (/^\p{Lu}/u.test(word) ? word[0]! : '');

/** The plural that closes the name of a club: "Loomers" of "Velder Loomers". */
const SEVERAL = /^\p{Lu}\p{Ll}{3,}s$/u;

/** A surname with the particles before it, as it opens a sentence: "De Velder" of "Ana de Velder"; `null` where it has none. */
function withParticles(words: readonly string[], particle: (word: string) => boolean): readonly string[] | null {
  let from = words.length - 1;
  while (from > 1 && particle(words[from - 1]!)) from -= 1;
  if (from === words.length - 1) return null;
  const [first, ...rest] = words.slice(from);
  return [first![0]!.toUpperCase() + first!.slice(1), ...rest];
}

/**
 * What a text goes on to call those whom it names in full: people by their last words, and by their first where any text may
 * not have those, as Wen Hao is Wen; clubs by the plural that they close with; others by their initials, "WHO".
 */
export function shortOf(
  known: ReadonlyMap<string, readonly Known[]>,
  particle: (word: string) => boolean,
): Map<string, Known[]> {
  const short = new Map<string, Known[]>();
  for (const { words, type } of [...known.values()].flat()) {
    if (words.length < 2) continue;
    const person = type === 'person';
    // "KC" is nobody's surname.
    const last = UPPER.test(words.at(-1)!) && words.length > 2 ? words.at(-2)! : words.at(-1)!;
    const name = person ? last : words.map(initialOf).join('');
    if (person && !short.has(words[0]!) && !UPPER.test(words[0]!))
      short.set(words[0]!, [{ words: words.slice(0, 1), type, count: 1 }]);
    if (person || name.length >= LETTERS) short.set(name, [{ words: [name], type, count: SURE }]);
    const long = person ? withParticles(words, particle) : null;
    if (long) short.set(long[0]!, [{ words: long, type, count: SURE }]);
    if (type === 'organization' && SEVERAL.test(last) && !short.has(last))
      short.set(last, [{ words: [last], type, count: 1, within: true }]);
  }
  return short;
}

/** The longest known name that opens at token `at`. */
export function knownAt(
  tokens: Tokens,
  at: number,
  end: number,
  known: ReadonlyMap<string, readonly Known[]>,
): Known | null {
  const list = known.get(tokens[at]!.word.text);
  return (
    list?.find(
      ({ words }) => at + words.length <= end && words.every((word, next) => tokens[at + next]!.word.text === word),
    ) ?? null
  );
}

/** A name from one token to another that the text has elsewhere. */
export const elsewhere = (first: Token, last: Token, type: Mention['type']): Mention => ({
  start: first.start,
  end: last.end,
  type,
  by: 'elsewhere',
});
