import { makeWord, type Token, type Tokens, type Word } from './tokens.ts';

const PIECES = /\d+(?:[.,]\d+)*|[\p{L}\p{M}'’&]+|./gsu;
const MIXED = /\d.*\D|\D.*\d|[-\u2011]/su;
/** What "(7 °C" and "12½" need apart; the tokens of longer matter (a pasted blob) stay whole. */
const LONGEST = 60;

/** A text in parts, with each part's word as an index into the text's vocabulary. */
export interface Parts {
  readonly list: Tokens;
  readonly ids: Uint32Array;
  readonly vocabulary: readonly Word[];
}

/** A word as it is split: its pieces, their offsets in it and their places in the vocabulary. */
interface Split {
  readonly words: readonly Word[];
  readonly offsets: readonly number[];
  readonly ids: readonly number[];
}

/** The pieces of a word; one, the word itself, where nothing meets in it. */
function split(word: Word, add: (word: Word) => number): Split {
  const mixed = word.text.length > 1 && word.text.length <= LONGEST && MIXED.test(word.text);
  const found = mixed ? [...word.text.matchAll(PIECES)] : [];
  if (found.length < 2) return { words: [word], offsets: [0], ids: [add(word)] };
  const words = found.map(([piece]) => makeWord(piece));
  return { words, offsets: found.map(({ index }) => index), ids: words.map(add) };
}

/** A piece of a token as a token. */
function pieceOf(token: Token, word: Word, offset: number): Token {
  const start = token.start + offset;
  const first = offset === 0;
  return { start, end: start + word.text.length, word, spaced: first && token.spaced, line: first && token.line };
}

/**
 * Splits tokens where letters, digits and hyphens meet ("14-year-old" is five parts, "£2.5bn" three, "7th" two), which is
 * how figures and dates are read. A part that is a whole token is that token. Linear in the tokens.
 */
export function partsOf(tokens: Tokens): Parts {
  const vocabulary: Word[] = [];
  const add = (word: Word): number => vocabulary.push(word) - 1;
  const splits = new Map<Word, Split>();
  const list: Token[] = [];
  const ids: number[] = [];
  for (const token of tokens) {
    let known = splits.get(token.word);
    if (!known) {
      known = split(token.word, add);
      splits.set(token.word, known);
    }
    if (known.words.length === 1) list.push(token);
    else for (let i = 0; i < known.words.length; i += 1) list.push(pieceOf(token, known.words[i]!, known.offsets[i]!));
    for (const id of known.ids) ids.push(id);
  }
  return { list, ids: Uint32Array.from(ids), vocabulary };
}

const cache = new WeakMap<Tokens, Parts>();

/** `partsOf`, made once for one list of tokens: dates and figures read the same parts. */
export function sharedParts(tokens: Tokens): Parts {
  let parts = cache.get(tokens);
  if (!parts) {
    parts = partsOf(tokens);
    cache.set(tokens, parts);
  }
  return parts;
}
