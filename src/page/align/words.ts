import type { Block } from '../../core/model/article.ts';
import type { Span } from '../../core/model/span.ts';
import { fold, type KeyWord, keyWords } from '../../core/text/normalise.ts';
import type { Steps } from '../steps.ts';

/** What the alignment needs to know of a block. */
export type AlignBlock = Span & Pick<Block, 'kind'>;

/** A text with its blocks, in order. */
export interface AlignText {
  readonly text: string;
  readonly blocks: readonly AlignBlock[];
}

/** The words of some blocks of a text, as numbers that are equal where the words are. */
export interface Side {
  readonly text: string;
  readonly words: readonly KeyWord[];
  readonly ids: Int32Array;
  /** Index of the block each word stands in. */
  readonly block: Int32Array;
}

/** Gives equal words equal numbers, over both texts. */
export function numbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
}

/** The words of `blocks`, numbered by `number`. */
export function* side(text: string, blocks: readonly AlignBlock[], number: (key: string) => number): Steps<Side> {
  const words: KeyWord[] = [];
  const block: number[] = [];
  const ids: number[] = [];
  for (const [at, { start, end }] of blocks.entries()) {
    for (const word of keyWords(text, start, end)) {
      words.push(word);
      block.push(at);
      ids.push(number(word.key));
    }
    yield;
  }
  return { text, words, ids: Int32Array.from(ids), block: Int32Array.from(block) };
}

/** Whether two words are one word mistyped: at most one edit for three letters. */
export function alike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const allowed = Math.floor(longest / 3);
  if (longest > 40 || Math.abs(a.length - b.length) > allowed) return a === b;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]! <= allowed;
}

/** Folds a mark to the form it has on a typewriter: straight quotes, a plain hyphen, a full stop for an ellipsis. */
export function foldMark(char: string): string {
  if (/[“”„‟«»"″]/.test(char)) return '"';
  if (/[‘’‚‛‹›'′`]/.test(char)) return "'";
  if (/[‐-―−-]/.test(char)) return '-';
  return char === '…' ? '.' : fold(char);
}
