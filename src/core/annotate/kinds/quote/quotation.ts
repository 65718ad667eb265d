import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { isSingle, partnerOf, type QuoteSign, quoteSigns, type Style } from './quote-marks.ts';

/** A stretch between quotation marks, within one block. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** Its tokens, marks included: index of the first, index after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it has no closing mark in its block: it goes on in the next, or the mark was lost. */
  readonly open: boolean;
  readonly style: Style;
  /** The punctuation mark its words end with, before the closing mark: "," or "."; empty where a word ends them. */
  readonly stop: string;
  /** How many words and numbers it holds. */
  readonly words: number;
  /** Whether its words are written like a title: every longer one with a capital, at least two of them. */
  readonly titled: boolean;
  /** Whether its first word has a capital. */
  readonly capital: boolean;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

const CLOSER = /^[)\]’'”"]$/;
const STOP = /[,.?!…;:–—-]/;

/** What is to be known of the words `from` to `to` at a glance. */
function look(tokens: Tokens, from: number, to: number): Pick<Quotation, 'stop' | 'words' | 'titled' | 'capital'> {
  let words = 0;
  let capitals = 0;
  let plain = 0;
  let first = false;
  for (let i = from; i < to; i += 1) {
    const { shape, capital, text } = tokens[i]!.word;
    if (shape === 'mark') continue;
    words += 1;
    if (words === 1) first = capital;
    if (capital) capitals += 1;
    else if (shape === 'word' && text.length > 4) plain += 1;
  }
  let last = to - 1;
  while (last > from && CLOSER.test(tokens[last]!.word.text)) last -= 1;
  const mark = tokens[last]?.word;
  const stop = mark && mark.shape === 'mark' && STOP.test(mark.text) ? mark.text : '';
  return { stop, words, titled: capitals > 1 && plain === 0 && capitals * 2 > words, capital: first };
}

/** Two signs that belong together, or one and the token where its quotation is taken to end. */
interface Pair {
  readonly open: QuoteSign;
  readonly close: QuoteSign | null;
  readonly end: number;
}

/** The quotation between the sign `open` and its end; `close` is `null` where none closes it and it runs to the token `end`. */
function between(tokens: Tokens, { open, close, end }: Pair, block: number): Quotation | null {
  const first = open.at + open.width;
  const last = close ? close.at : end;
  if (last <= first) return null;
  let to = close ? close.at + close.width : end;
  while (
    close &&
    to < tokens.length &&
    !tokens[to]!.spaced &&
    CLOSER.test(tokens[to]!.word.text) &&
    tokens[to]!.word.text !== ')'
  )
    to += 1;
  return {
    start: tokens[open.at]!.start,
    end: tokens[to - 1]!.end,
    inner: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
    from: open.at,
    to,
    open: close === null,
    style: open.style,
    block,
    ...look(tokens, first, last),
  };
}

/** The quotations among the tokens of one block. */
function inBlock(tokens: Tokens, from: number, to: number, block: number): Quotation[] {
  const signs = quoteSigns(tokens, from, to);
  const found: Quotation[] = [];
  let i = 0;
  while (i < signs.length) {
    const open = signs[i]!;
    const partner = open.turn === 'close' ? -1 : partnerOf(tokens, signs, i);
    const lost = partner < 0;
    // A single mark that opens a block and the next one too is no apostrophe.
    const carried = open.at === from && open.turn === 'open' && tokens[to]?.word.text === tokens[from]!.word.text;
    if (open.turn === 'close' || (lost && isSingle(open.style) && !carried)) {
      i += 1;
      continue;
    }
    const next = lost ? -1 - partner : partner;
    const quotation = between(
      tokens,
      { open, close: lost ? null : signs[partner]!, end: signs[next]?.at ?? to },
      block,
    );
    if (quotation) found.push(quotation);
    i = lost ? Math.max(next, i + 1) : next + 1;
  }
  return found;
}

/**
 * The quotations of the blocks of a text, by position, disjoint: an inner quotation belongs to the one around it.
 * Single marks count only where a partner closes them, or where two blocks on end open with one. Linear in the text.
 */
export function findQuotations(article: Article, tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  article.blocks.forEach(({ start, end }, block) => {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < end) at += 1;
    for (const quotation of inBlock(tokens, from, at, block)) found.push(quotation);
  });
  return found;
}
