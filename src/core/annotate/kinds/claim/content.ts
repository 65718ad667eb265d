import type { Span } from '../../../model/span.ts';
import { type Tokens, tokenFrom, tokenize } from '../../../text/tokens.ts';
import { perWord, type Word } from '../../../text/word.ts';

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|'s)$/, '') : word);

/** What a word counts by: its stem, `null` for one too common to tell anything. */
export type StemOf = (word: Word) => string | null;

const known = new WeakMap<ReadonlySet<string>, StemOf>();

/** The stems of words, beside those of a list that are too common; kept with the words. */
export function stems(stop: ReadonlySet<string>): StemOf {
  let stemOf = known.get(stop);
  if (!stemOf) {
    stemOf = perWord(({ lower, shape }) =>
      lower.length > 1 && shape !== 'mark' && !stop.has(lower) ? stem(lower) : null,
    );
    known.set(stop, stemOf);
  }
  return stemOf;
}

/** The stems of the words within a span, each once. */
export function contentOf(tokens: Tokens, { start, end }: Span, stemOf: StemOf): Set<string> {
  const content = new Set<string>();
  for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at += 1) {
    const found = stemOf(tokens[at]!.word);
    if (found !== null) content.add(found);
  }
  return content;
}

/** The stems of the words of a line of its own, such as a title. */
export const contentOfLine = (line: string, stemOf: StemOf): Set<string> =>
  contentOf(tokenize(line), { start: 0, end: line.length }, stemOf);

/** How many words two sentences share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
};

/** The words two sentences share, the rarer ones weighing more. */
export function weighed(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (word: string) => number): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarity(word);
  return sum;
}

/** In how many of some sentences each word stands. */
export function frequencies(contents: readonly ReadonlySet<string>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const content of contents) for (const word of content) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

/** The mean, over a sentence's content words, of how many sentences share them, damped for short sentences. */
export function centrality(content: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of content) sum += Math.log(frequency.get(word) ?? 1);
  return sum / (content.size + 4);
}
