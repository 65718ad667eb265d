import type { Language } from '../../../language/language.ts';
import type { Article, Sentence } from '../../../model/article.ts';
import { tokenFrom, type Tokens } from '../../../text/tokens.ts';
import { quotations, type Quotation } from './quotations.ts';

/** A stretch of tokens: indices, end exclusive. */
export type Range = readonly [from: number, to: number];

/** The text as the claim rules look at it. */
export interface Words {
  readonly tokens: Tokens;
  /** Each token in lower case with straight apostrophes; `QUOTED` where it stands within quotation marks. */
  readonly plain: readonly string[];
  readonly quotations: readonly Quotation[];
}

/** What stands in `Words.plain` for words within quotation marks: they are somebody's, not the sentence's. */
export const QUOTED = '“';

/** Prepares a text for the claim rules. Linear. */
export function wordsOf(article: Article, tokens: Tokens): Words {
  const found = quotations(article, tokens);
  const plain = tokens.map(({ word }) => (word.lower.includes('’') ? word.lower.replaceAll('’', "'") : word.lower));
  for (const { from, to } of found) plain.fill(QUOTED, from, to);
  return { tokens, plain, quotations: found };
}

/** The tokens of a sentence. */
export function rangeOf(tokens: Tokens, sentence: Sentence): Range {
  return [tokenFrom(tokens, sentence.start), tokenFrom(tokens, sentence.end)];
}

export const isWord = (words: Words, at: number): boolean => words.tokens[at]?.word.shape === 'word';

/** Whether a word may be the verb of a clause: an auxiliary, a common past, a form in -ed. A hint, no tagger. */
export function hintsVerb(word: string, language: Language): boolean {
  return language.structure.finite.has(word) || (word.length > 4 && /[^e]ed$/.test(word));
}

/** Whether words `from` to `to` hold a hint of a finite verb. */
export function hasVerb(words: Words, [from, to]: Range, language: Language): boolean {
  for (let at = from; at < to; at += 1) if (hintsVerb(words.plain[at]!, language)) return true;
  return false;
}
