import type { Token, Tokens } from '../../../text/tokens.ts';

/** A kind of quotation marks, named by the character that its marks share. */
export type Style = '“' | '"' | '‘' | "'" | '«' | "''";

/** Whether a mark opens a quotation, closes one, or may do either. */
export type Turn = 'open' | 'close' | 'either';

/** A quotation mark of the text: one token, or two for ''. */
export interface QuoteSign {
  /** Index of its first token. */
  readonly at: number;
  /** How many tokens it takes. */
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

/** A curly mark as its shape says, unless the white space about it says the opposite outright (“so it is,“ he said), or it opens its line. */
function turnByShape(tokens: Tokens, at: number, shape: 'open' | 'close'): Turn {
  if (tokens[at]!.line) return 'open';
  const before = tokens[at]!.spaced;
  const next = tokens[at + 1];
  const after = next === undefined || next.spaced;
  if (shape === 'open' && !before && after) return 'close';
  return shape === 'close' && before && !after && isWordy(next) ? 'open' : shape;
}

/** Whether two marks of one character stand side by side as one ('' for ”). */
const doubled = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaced && next.word.text === tokens[at]!.word.text;
};

const CURLY: ReadonlyMap<string, readonly [Style, 'open' | 'close']> = new Map([
  ['“', ['“', 'open']],
  ['„', ['“', 'open']],
  ['‟', ['“', 'open']],
  ['”', ['“', 'close']],
  ['«', ['«', 'open']],
  ['»', ['«', 'close']],
]);

/** A single mark, or two of them for a double one; `null` for an apostrophe. */
function singleAt(tokens: Tokens, at: number): QuoteSign | null {
  const { text } = tokens[at]!.word;
  if (doubled(tokens, at))
    return { at, width: 2, style: "''", turn: text === '`' ? 'open' : turnBySpace(tokens, at, 2) };
  if (text === '`') return { at, width: 1, style: "'", turn: 'open' };
  const dated = /^\d\ds?$/.test(tokens[at + 1]?.word.text ?? '');
  if (text === '‘' || text === '‚') return dated ? null : { at, width: 1, style: '‘', turn: 'open' };
  const turn = turnBySpace(tokens, at, 1);
  if (turn === 'open') return text === '’' || dated ? null : { at, width: 1, style: "'", turn };
  return turn === 'close' || text === '’' ? { at, width: 1, style: text === '’' ? '‘' : "'", turn: 'close' } : null;
}

/** The quotation mark at `at`; `null` where the token is none. */
function signAt(tokens: Tokens, at: number): QuoteSign | null {
  const { text } = tokens[at]!.word;
  const curly = CURLY.get(text);
  if (curly) return { at, width: 1, style: curly[0], turn: turnByShape(tokens, at, curly[1]) };
  if (text === '"' || text === '＂') return { at, width: 1, style: '"', turn: turnBySpace(tokens, at, 1) };
  return text === "'" || text === '’' || text === '‘' || text === '`' || text === '‚' ? singleAt(tokens, at) : null;
}

/** The quotation marks among the tokens `from` to `to` (exclusive), in order. */
export function quoteSigns(tokens: Tokens, from: number, to: number): QuoteSign[] {
  const found: QuoteSign[] = [];
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.word.shape !== 'mark') continue;
    const sign = signAt(tokens, at);
    if (!sign) continue;
    found.push(sign);
    at += sign.width - 1;
  }
  return found;
}

/** A single style: its marks may be apostrophes, so it opens nothing that no mark closes. */
export const isSingle = (style: Style): boolean => style === "'" || style === '‘';

/** How many marks on the partner of a mark is looked for. */
const FARTHEST = 400;

/** Whether two marks belong to one kind; curly and straight are mixed up in practice, and so are '' and ". */
function alike(open: Style, close: Style): boolean {
  if (open === close) return true;
  if (open === "''") return close === '"';
  return (open === '“' && (close === '"' || close === "''")) || (open === '"' && close === '“');
}

/** A single mark after an -s before a word is an apostrophe: "the drivers’ union". */
function isApostrophe(tokens: Tokens, { at }: QuoteSign): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!isWordy(before) || !isWordy(next)) return false;
  return /s$/i.test(before!.word.text);
}

/**
 * Index of the sign that closes the one at `open`; where none does, the index of the sign before which it was lost, as a
 * negative number less one (-1 - index).
 */
export function partnerOf(tokens: Tokens, signs: readonly QuoteSign[], open: number): number {
  const { style } = signs[open]!;
  let depth = 0;
  const last = Math.min(signs.length, open + FARTHEST);
  for (let i = open + 1; i < last; i += 1) {
    const sign = signs[i]!;
    if (isSingle(style) && !isSingle(sign.style)) {
      depth += sign.turn === 'open' ? 1 : -1;
      if (depth < 0) return -1 - i;
    } else if (alike(style, sign.style)) {
      if (sign.turn !== 'open') {
        if (depth === 0 && !(isSingle(style) && isApostrophe(tokens, sign))) return i;
        if (!isSingle(style)) depth -= 1;
      } else if (style === '"' && sign.style === '“' && signs[i + 1]?.style === '“' && signs[i + 1]!.turn === 'close') {
        // The inner marks are of the other kind: "He called it “a mess” and left.
        i += 1;
      } else if (!isSingle(style)) {
        const nested =
          signs[i + 1]?.turn === 'close' &&
          alike(style, signs[i + 1]!.style) &&
          signs[i + 2]?.turn === 'close' &&
          alike(style, signs[i + 2]!.style);
        if (!nested) return -1 - i;
        depth += 1;
      }
    }
  }
  return -1 - last;
}
