import type { Article } from '../../../model/article.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { type Line, lineOf } from './line.ts';
import type { Quotation } from './quotation.ts';

/** A sentence outside quotation marks: one that a quotation runs through is one, however many sentences are quoted. */
export interface Utterance {
  readonly line: Line;
  /** The quotations in it. */
  readonly quotations: readonly Quotation[];
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** The utterances of the article's body, in order. Linear in the text. */
export function utterances(article: Article, tokens: Tokens, quotations: readonly Quotation[]): Utterance[] {
  const found: Utterance[] = [];
  let next = 0;
  let sentence = 0;
  while (sentence < article.sentences.length) {
    const { block, start } = article.sentences[sentence]!;
    const from = tokenFrom(tokens, start);
    while (next < quotations.length && quotations[next]!.to <= from) next += 1;
    const first = next;
    let to = from;
    let running = true;
    while (running && article.sentences[sentence]?.block === block) {
      to = tokenFrom(tokens, article.sentences[sentence]!.end);
      while (next < quotations.length && quotations[next]!.to < to) next += 1;
      const quotation = quotations[next];
      running = quotation !== undefined && quotation.from < to && quotation.to > to;
      sentence += 1;
    }
    const inside = quotations.slice(first, next + 1).filter((quotation) => quotation.from < to && quotation.to > from);
    if (to > from) found.push({ line: lineOf(tokens, { from, to }, quotations, first), quotations: inside, block });
  }
  return found;
}
