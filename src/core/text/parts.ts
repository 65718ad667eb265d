import type { Token, Tokens, Word } from './tokens.ts';

const PIECES = /\d+(?:[.,]\d+)*|[\p{L}\p{M}'’&]+|./gsu;
const MIXED = /\d.*\D|\D.*\d|[-\u2011]/su;
/** What "(7 °C" and "12½" need apart; the tokens of longer matter (a pasted blob) stay whole. */
const LONGEST = 60;

const shapeOf = (text: string): Word['shape'] =>
  /\p{L}/u.test(text) ? 'word' : /\p{Nd}/u.test(text) ? 'number' : 'mark';

/** The pieces of a word with their offsets in it; `null` where it is one piece. */
function split(text: string): readonly { readonly word: Word; readonly at: number }[] | null {
  if (text.length < 2 || text.length > LONGEST || !MIXED.test(text)) return null;
  const found = [...text.matchAll(PIECES)];
  if (found.length < 2) return null;
  return found.map(({ 0: piece, index }) => ({
    at: index,
    word: { text: piece, lower: piece.toLowerCase(), shape: shapeOf(piece), capital: /^\p{Lu}/u.test(piece) },
  }));
}

/**
 * Splits tokens where letters, digits and hyphens meet ("14-year-old" is five parts, "£2.5bn" three, "7th" two), which is
 * how figures and dates are read. A part that is a whole token is that token. Linear in the tokens.
 */
export function partsOf(tokens: Tokens): Tokens {
  const splits = new Map<Word, ReturnType<typeof split>>();
  const parts: Token[] = [];
  for (const token of tokens) {
    let pieces = splits.get(token.word);
    if (pieces === undefined) {
      pieces = split(token.word.text);
      splits.set(token.word, pieces);
    }
    if (pieces === null) parts.push(token);
    else {
      for (const { word, at } of pieces) {
        const start = token.start + at;
        const first = at === 0;
        parts.push({
          start,
          end: start + word.text.length,
          word,
          spaced: first && token.spaced,
          line: first && token.line,
        });
      }
    }
  }
  return parts;
}

const cache = new WeakMap<Tokens, Tokens>();

/** `partsOf`, made once for one list of tokens: dates and figures read the same parts. */
export function sharedParts(tokens: Tokens): Tokens {
  let parts = cache.get(tokens);
  if (!parts) {
    parts = partsOf(tokens);
    cache.set(tokens, parts);
  }
  return parts;
}
