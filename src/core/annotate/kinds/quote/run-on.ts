import type { Article } from '../../../model/article.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { findQuotations, type Quotation } from './quotation.ts';

/** How many blocks a quotation may run on without a mark at their start. */
const MOST_BLOCKS = 8;

const ANY_MARK = /^["“”„«»]$/;
const CLOSING = /^[”»]$/;

/** The first quotation mark from token `at` on and before `end`; -1 where there is none. */
function nextMark(tokens: Tokens, at: number, end: number): number {
  for (let i = at; i < end; i += 1) if (ANY_MARK.test(tokens[i]!.word.text)) return i;
  return -1;
}

function closes(tokens: Tokens, at: number): boolean {
  const { word, spaced } = tokens[at]!;
  return CLOSING.test(word.text) || (word.text === '"' && !spaced);
}

/** Whether a quotation is one that was opened in a block before. */
export const isRunOn = ({ start, inner }: Quotation): boolean => start === inner.start;

/** The stretches of the blocks after an open quotation that belong to it: up to the mark that closes it. */
function rest(article: Article, tokens: Tokens, open: Quotation): Quotation[] {
  const pieces: Quotation[] = [];
  for (let block = open.block + 1; block <= open.block + MOST_BLOCKS; block += 1) {
    const span = article.blocks[block];
    if (!span) return [];
    const from = tokenFrom(tokens, span.start);
    const end = tokenFrom(tokens, span.end);
    const mark = nextMark(tokens, from, end);
    if (mark >= 0 && !closes(tokens, mark)) return [];
    const to = mark < 0 ? end : mark + 1;
    if (to > from) {
      const inner = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      const stop = mark > from ? tokens[mark - 1]!.word.text : '';
      pieces.push({
        ...open,
        ...inner,
        inner,
        from,
        to,
        open: mark < 0,
        stop: /^[,.!?]$/.test(stop) ? stop : '',
        words: to - from,
        block,
      });
    }
    if (mark >= 0) return pieces;
  }
  return [];
}

/**
 * The quotations of a text, those too that are opened in one block and closed in a later one without a mark between.
 * Linear: blocks are looked at again only while a quotation is open, eight at most.
 */
export function allQuotations(article: Article, tokens: Tokens): Quotation[] {
  const all: Quotation[] = [];
  let covered = 0;
  for (const quotation of findQuotations(article, tokens)) {
    if (quotation.from < covered) continue;
    all.push(quotation);
    const runsOut = quotation.open && quotation.to >= tokenFrom(tokens, article.blocks[quotation.block]!.end);
    const pieces = runsOut ? rest(article, tokens, quotation) : [];
    all.push(...pieces);
    covered = all.at(-1)!.to;
  }
  return all;
}
