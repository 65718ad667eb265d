import type { Language } from '../../../language/language.ts';
import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { partitionPoint } from '../../../search.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { type Line, plainOf } from '../quote/line.ts';
import type { Quotation } from '../quote/quotation.ts';
import { sharedLine, sharedQuotations } from '../quote/shared.ts';

/** A stretch of tokens: indices, end exclusive. */
export type Range = readonly [from: number, to: number];

/** The text as the claim rules look at it. */
export interface Words {
  readonly tokens: Tokens;
  /** Each token in lower case with straight apostrophes; `QUOTED` where it stands within quotation marks. */
  readonly plain: readonly string[];
  readonly quotations: readonly Quotation[];
}

/** A sentence, its words, and the language they are read by. */
export interface Scene {
  readonly words: Words;
  readonly sentence: Range;
  /** The sentence with its quotations closed up. */
  readonly line: Line;
  readonly language: Language;
}

/** What stands in `Words.plain` for words within quotation marks: they are somebody's, not the sentence's. */
export const QUOTED = '“';

/** Prepares a text for the claim rules. Linear. */
export function wordsOf(article: Article, tokens: Tokens, { acronyms }: Language['reporting']): Words {
  const quotations = sharedQuotations(article, tokens);
  const plain = tokens.map(({ word }) => plainOf(word, acronyms));
  for (const { from, to } of quotations) plain.fill(QUOTED, from, to);
  return { tokens, plain, quotations };
}

/** The tokens of a span. */
export const rangeOf = (tokens: Tokens, { start, end }: Span): Range => [
  tokenFrom(tokens, start),
  tokenFrom(tokens, end),
];

/** Index of the first quotation that ends after token `at`. */
export const quotationFrom = (quotations: readonly Quotation[], at: number): number =>
  partitionPoint(quotations.length, (place) => quotations[place]!.to <= at);

/** The quotations that have a part in a stretch of tokens. */
export function quotationsIn({ quotations }: Words, [from, to]: Range): Quotation[] {
  const found: Quotation[] = [];
  for (let at = quotationFrom(quotations, from); at < quotations.length && quotations[at]!.from < to; at += 1)
    found.push(quotations[at]!);
  return found;
}

/** What is read of a sentence, in tokens; a "sentence" that is longer is a list or lost its periods. */
const LONGEST = 400;

/** A sentence set for reading; of an endless one the beginning. */
export function sceneOf(words: Words, [from, whole]: Range, language: Language): Scene {
  const to = Math.min(whole, from + LONGEST);
  const first = quotationFrom(words.quotations, from);
  const { acronyms } = language.reporting;
  const line = sharedLine(words.tokens, { from, to }, words.quotations, { first, acronyms });
  return { words, sentence: [from, to], line, language };
}

/** Whether a word may be the verb of a clause: an auxiliary, a common past, a form in -ed. A hint, no tagger. */
export const hintsVerb = (word: string, { structure, reporting }: Language): boolean =>
  structure.finite.has(word) || reporting.finite.has(word) || (word.length > 4 && /[^e]ed$/.test(word));

/** How many words of a sentence stand within quotation marks, and how many without. */
export function quotedWords({ words, sentence: [from, to] }: Scene): { inside: number; outside: number } {
  let inside = 0;
  let outside = 0;
  for (let at = from; at < to; at += 1) {
    if (words.tokens[at]!.word.shape === 'mark') continue;
    if (words.plain[at] === QUOTED) inside += 1;
    else outside += 1;
  }
  return { inside, outside };
}
