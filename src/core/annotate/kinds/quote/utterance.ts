import type { Article } from '../../../model/article.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import type { Line } from './line.ts';
import { postsOf } from './posts.ts';
import type { Quotation } from './quotation.ts';
import { sharedLine } from './shared.ts';
import type { ReportingWords } from './words.ts';

/** A sentence outside quotation marks: one that a quotation runs through is one, however many sentences are quoted. */
export interface Utterance {
  readonly line: Line;
  /** The quotations in it. */
  readonly quotations: readonly Quotation[];
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Whether it only says whose the words above are: "— Ann Kemp, a vet". */
  readonly signs: boolean;
}

/** The longest line that is read as one, in units; no sentence is longer, and what is read of a line is bounded by it. */
const LONGEST = 500;

/** A line as utterances: one, unless it is longer than any sentence. */
function pieces(line: Line, block: number, signs: boolean): Utterance[] {
  const found: Utterance[] = [];
  for (let at = 0; at < line.length; at += LONGEST) {
    const part = line.length <= LONGEST ? line : line.slice(at, at + LONGEST);
    const quotations: Quotation[] = [];
    for (const { quotation } of part) if (quotation) quotations.push(quotation);
    found.push({ line: part, quotations, block, signs });
  }
  return found;
}

/** The utterances of the article's body, in order. Linear in the text. */
export function utterances(
  article: Article,
  tokens: Tokens,
  quotations: readonly Quotation[],
  { acronyms }: ReportingWords,
): Utterance[] {
  const { blocks, sentences } = article;
  const { signatures } = postsOf(article);
  const found: Utterance[] = [];
  let next = 0;
  let at = 0;
  while (at < sentences.length) {
    const { block, start } = sentences[at]!;
    const from = tokenFrom(tokens, start);
    while (next < quotations.length && quotations[next]!.to <= from) next += 1;
    const first = next;
    let to = from;
    let running = true;
    while (running && sentences[at]?.block === block) {
      to = tokenFrom(tokens, sentences[at]!.end);
      while (next < quotations.length && quotations[next]!.to <= to) next += 1;
      const quotation = quotations[next];
      running = quotation !== undefined && quotation.from < to;
      at += 1;
    }
    const line = sharedLine(tokens, { from, to }, quotations, { first, acronyms });
    for (const utterance of pieces(line, block, signatures.has(blocks[block]!))) found.push(utterance);
  }
  return found;
}
