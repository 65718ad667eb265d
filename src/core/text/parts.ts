import { oncePer } from './once.ts';
import type { Token, Tokens } from './tokens.ts';
import { perWord, type Word, wordOf } from './word.ts';

const PIECES = /\d+(?:[.,]\d+)*|[\p{L}\p{M}'’&]+|./gsu;
const MIXED = /\d.*\D|\D.*\d|[-\u2011]/su;
/** What "(7 °C" and "12½" need apart; the tokens of longer matter (a pasted blob) stay whole. */
const LONGEST = 60;

/** A piece of a word, and its offset in it. */
interface Piece {
  readonly word: Word;
  readonly offset: number;
}

/** The pieces of a word; none where nothing meets in it, which is then a part as it is. */
const piecesOf = perWord(({ text }): readonly Piece[] => {
  const mixed = text.length > 1 && text.length <= LONGEST && MIXED.test(text);
  const found = mixed ? [...text.matchAll(PIECES)] : [];
  return found.length < 2 ? [] : found.map(({ 0: piece, index }) => ({ word: wordOf(piece), offset: index }));
});

/** A piece of a token as a token. */
function pieceOf(token: Token, { word, offset }: Piece): Token {
  const start = token.start + offset;
  const first = offset === 0;
  return { start, end: start + word.text.length, word, spaced: first && token.spaced, line: first && token.line };
}

/**
 * Splits tokens where letters, digits and hyphens meet ("14-year-old" is five parts, "£2.5bn" three, "7th" two), which is
 * how figures and dates are read. A part that is a whole token is that token. Linear in the tokens.
 */
export function partsOf(tokens: Tokens): Tokens {
  const parts: Token[] = [];
  for (const token of tokens) {
    const pieces = piecesOf(token.word);
    if (pieces.length === 0) parts.push(token);
    for (const piece of pieces) parts.push(pieceOf(token, piece));
  }
  return parts;
}

/** `partsOf`, made once for one list of tokens: dates and figures read the same parts. */
export const sharedParts = oncePer(partsOf);
