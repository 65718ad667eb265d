import type { Span } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import { type Tokens, tokenFrom, tokenize } from '../../../text/tokens.ts';
import { perWord, type Word } from '../../../text/word.ts';

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|'s)$/, '') : word);

/** What a word counts by: its stem, `null` for one too common to tell anything. */
type StemOf = (word: Word) => string | null;

/** The content words of a sentence or line by their numbers, each once, in order. */
export type Content = readonly number[];

/** Numbers the content words of a text: those of one stem have one number, from 1. */
export class Contents {
  readonly #tokens: Tokens;
  readonly #stemOf: StemOf;
  readonly #numbers = new Map<string, number>();
  /** The number of each token; 0 for a word too common to tell anything. */
  readonly #numberAt: Int32Array;
  /** By number, when it was last met; a content is gathered under a date of its own. */
  readonly #met: number[] = [];
  #date = 0;

  constructor(tokens: Tokens, stemOf: StemOf) {
    this.#tokens = tokens;
    this.#stemOf = stemOf;
    this.#numberAt = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) this.#numberAt[at] = this.#numberOf(tokens[at]!.word);
  }

  /** No content word that was asked for has a higher number. */
  get most(): number {
    return this.#numbers.size;
  }

  /** The content words within a span. */
  within({ start, end }: Span): Content {
    this.#date += 1;
    const content: number[] = [];
    for (let at = tokenFrom(this.#tokens, start); at < this.#tokens.length && this.#tokens[at]!.end <= end; at += 1)
      this.#meet(this.#numberAt[at]!, content);
    return content;
  }

  /** The content words of a line that is no part of the text, such as a title. */
  ofLine(line: string): Content {
    this.#date += 1;
    const content: number[] = [];
    for (const { word } of tokenize(line)) this.#meet(this.#numberOf(word), content);
    return content;
  }

  #numberOf(word: Word): number {
    const found = this.#stemOf(word);
    if (found === null) return 0;
    let number = this.#numbers.get(found);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(found, number);
      this.#met[number] = 0;
    }
    return number;
  }

  #meet(number: number, content: number[]): void {
    if (number === 0 || this.#met[number] === this.#date) return;
    this.#met[number] = this.#date;
    content.push(number);
  }
}

/** The content words of texts, beside a list of words that are too common; numbered once for each text. */
export const contentsOf = oncePer((stop: ReadonlySet<string>) => {
  const stemOf = perWord(({ lower, shape }) =>
    lower.length > 1 && shape !== 'mark' && !stop.has(lower) ? stem(lower) : null,
  );
  return oncePer((tokens: Tokens) => new Contents(tokens, stemOf));
});

/** How many words a content shares with another. */
export const shared = (content: Content, other: ReadonlySet<number>): number => {
  let count = 0;
  for (const word of content) if (other.has(word)) count += 1;
  return count;
};

/** The words that a content shares with another, the rarer ones weighing more. */
export function weighed(content: Content, other: ReadonlySet<number>, rarity: (word: number) => number): number {
  let sum = 0;
  for (const word of content) if (other.has(word)) sum += rarity(word);
  return sum;
}

/** In how many of some contents each word stands, by its number; `most` is the highest. */
export function frequencies(contents: readonly Content[], most: number): Int32Array {
  const frequency = new Int32Array(most + 1);
  for (const content of contents) for (const word of content) frequency[word]! += 1;
  return frequency;
}

/** The mean, over the words of a content, of how many others share them, damped for short ones. */
export function centrality(content: Content, frequency: Int32Array): number {
  let sum = 0;
  for (const word of content) sum += Math.log(frequency[word]!);
  return sum / (content.length + 4);
}
