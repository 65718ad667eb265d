import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { Token, Tokens } from '../../../text/tokens.ts';

/** A stretch between quotation marks, within one block. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** Its tokens, marks included: index of the first, index after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it has no closing mark in its block: it goes on in the next, or the mark was lost. */
  readonly open: boolean;
  /** The punctuation mark its words end with, before the closing mark: "," or "."; empty where a word ends them. */
  readonly stop: string;
  /** The character that its kind of marks shares, so that two quotations can be told to be marked alike. */
  readonly style: Style;
  /** How many words and numbers it holds. */
  readonly words: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** A kind of quotation marks, as the character that its marks share. */
type Style = '“' | '"' | '‘' | "'" | '«' | "''";
type Turn = 'open' | 'close' | 'either';

/** A quotation mark of the text: one token, or two for ''. */
interface Mark {
  readonly at: number;
  readonly width: number;
  readonly style: Style;
  readonly turn: Turn;
}

const isWordy = (token: Token | undefined): boolean => token !== undefined && token.word.shape !== 'mark';

/** Which way a straight mark turns, by the white space about it. */
function turnBySpace(tokens: Tokens, at: number, width: number): Turn {
  const before = tokens[at]!.spaced;
  const next = tokens[at + width];
  const after = next === undefined || next.spaced;
  if (before !== after) return before ? 'open' : 'close';
  const opener = tokens[at - 1]?.word.text ?? '';
  if (!before && /^[([{—–-]$/.test(opener) && isWordy(next)) return 'open';
  if (!before && !isWordy(next)) return 'close';
  return 'either';
}

/** Whether two marks of one character stand side by side as one ('' for ”). */
const doubled = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaced && next.word.text === tokens[at]!.word.text;
};

const FIXED: ReadonlyMap<string, readonly [Style, Turn]> = new Map([
  ['“', ['“', 'open']],
  ['„', ['“', 'open']],
  ['‟', ['“', 'open']],
  ['”', ['“', 'close']],
  ['«', ['«', 'open']],
  ['»', ['«', 'close']],
  ['‘', ['‘', 'open']],
  ['‚', ['‘', 'open']],
]);

/** The quotation mark at `at`; `null` where the token is none. An apostrophe counts only where it may close ‘…’. */
function markAt(tokens: Tokens, at: number): Mark | null {
  const { text } = tokens[at]!.word;
  const fixed = FIXED.get(text);
  if (fixed) return { at, width: 1, style: fixed[0], turn: fixed[1] };
  if (text === '"' || text === '＂') return { at, width: 1, style: '"', turn: turnBySpace(tokens, at, 1) };
  if (text === '`')
    return { at, width: doubled(tokens, at) ? 2 : 1, style: doubled(tokens, at) ? "''" : "'", turn: 'open' };
  if (text !== "'" && text !== '’') return null;
  if (doubled(tokens, at)) return { at, width: 2, style: "''", turn: turnBySpace(tokens, at, 2) };
  const turn = turnBySpace(tokens, at, 1);
  if (text === '’') return turn === 'open' ? null : { at, width: 1, style: '‘', turn: 'close' };
  return turn === 'either' ? null : { at, width: 1, style: "'", turn };
}

/** A single mark after a plural ("the drivers' union") is an apostrophe where the words go on in lower case. */
function closesSingle(tokens: Tokens, mark: Mark): boolean {
  const before = tokens[mark.at - 1];
  const next = tokens[mark.at + 1];
  if (!before || before.word.shape === 'mark') return true;
  if (next === undefined || next.word.shape === 'mark') return true;
  return !/s$/i.test(before.word.text);
}

/** The last punctuation mark within, and the count of words. */
function look(tokens: Tokens, from: number, to: number): { stop: string; words: number } {
  let words = 0;
  for (let i = from; i < to; i += 1) if (isWordy(tokens[i])) words += 1;
  let last = to - 1;
  while (last > from && /^[)\]’'”"]$/.test(tokens[last]!.word.text)) last -= 1;
  const mark = tokens[last];
  return {
    stop: mark && mark.word.shape === 'mark' && /[,.?!…;:–—-]/.test(mark.word.text) ? mark.word.text : '',
    words,
  };
}

/** An unclosed mark of these styles is a lost partner or a measure (6'2"), never a quotation that goes on. */
const neverOpen = (style: Style): boolean => style === "'" || style === '‘';

/**
 * The quotations of the blocks of a text, by position, disjoint: an inner quotation belongs to the one around it.
 * Single marks count only outside others, and only where a partner closes them. Linear in the text.
 */
export function findQuotations(article: Article, tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  for (const [block, { start, end }] of article.blocks.entries()) {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < end) at += 1;
    inBlock(tokens, { from, to: at, block }, found);
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** Whether the mark `mark` closes what `open` opened. */
function closes(tokens: Tokens, open: Mark, mark: Mark): boolean {
  if (mark.turn === 'open') return false;
  const same =
    open.style === mark.style ||
    (open.style === '“' && mark.style === '"') ||
    (open.style === '"' && mark.style === '“');
  if (!same) return open.style === "''" && mark.style === '"';
  return neverOpen(open.style) ? closesSingle(tokens, mark) : true;
}

/** The marks of a stretch, in order. */
function marksIn(tokens: Tokens, { from, to }: Stretch): Mark[] {
  const marks: Mark[] = [];
  for (let i = from; i < to; i += 1) {
    if (tokens[i]!.word.shape !== 'mark') continue;
    const mark = markAt(tokens, i);
    if (!mark) continue;
    marks.push(mark);
    i += mark.width - 1;
  }
  return marks;
}

/** For each mark, the index of the next one that may close a single quotation; so that no lost one is searched twice. */
function inBlock(tokens: Tokens, stretch: Stretch, found: Quotation[]): void {
  const marks = marksIn(tokens, stretch);
  const push = (open: Mark, to: number, width: number): void => {
    const inner = { from: open.at + open.width, to: to - width };
    if (inner.to <= inner.from) return;
    const span = { start: tokens[open.at]!.start, end: tokens[to - 1]!.end };
    const innerSpan = { start: tokens[inner.from]!.start, end: tokens[inner.to - 1]!.end };
    found.push({
      ...span,
      inner: innerSpan,
      from: open.at,
      to,
      open: width === 0,
      style: open.style,
      block: stretch.block,
      ...look(tokens, inner.from, inner.to),
    });
  };
  let lastClose = new Map<Style, number>();
  marks.forEach((mark, i) => {
    if (mark.turn !== 'open') lastClose.set(mark.style, i);
  });
  let i = 0;
  while (i < marks.length) {
    const open = marks[i]!;
    i += 1;
    const opens = open.turn !== 'close';
    if (!opens || (neverOpen(open.style) && !(lastClose.get(open.style)! >= i))) continue;
    let depth = 0;
    let close = i;
    for (; close < marks.length; close += 1) {
      const mark = marks[close]!;
      if (closes(tokens, open, mark)) {
        if (depth === 0) break;
        depth -= 1;
      } else if (mark.style === open.style && mark.turn === 'open' && open.style === '«') depth += 1;
      else if (mark.style === open.style && mark.turn === 'open' && !neverOpen(open.style)) break;
    }
    const closing = marks[close];
    if (closing && closes(tokens, open, closing)) {
      push(open, closing.at + closing.width, closing.width);
      i = close + 1;
    } else if (neverOpen(open.style)) {
      lastClose.delete(open.style);
    } else {
      push(open, closing ? closing.at : stretch.to, 0);
      i = close;
    }
  }
  lastClose = new Map();
}
