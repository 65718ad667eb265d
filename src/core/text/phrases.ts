import type { Read } from './pattern.ts';
import type { Token, Tokens } from './tokens.ts';

/** A phrase table as a tree by words: the longest phrase at a part wins. */
export interface PhraseTree<Value> {
  readonly next: Map<string, PhraseTree<Value>>;
  value: Value | null;
}

/** Makes a tree of phrases, each given as parts joined by single spaces ("$", "us $", "per cent"). */
export function phraseTree<Value>(entries: Iterable<readonly [string, Value]>): PhraseTree<Value> {
  const root: PhraseTree<Value> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest phrase of the tree that opens at `at`, compared by `key`; a phrase never runs over a line break. */
export function phraseAt<Value>(
  tree: PhraseTree<Value>,
  parts: Tokens,
  at: number,
  key: (token: Token) => string = (token) => token.word.lower,
): Read<Value> | null {
  let node: PhraseTree<Value> | undefined = tree;
  let found: Read<Value> | null = null;
  for (let i = at; i < parts.length && node; i += 1) {
    const part = parts[i]!;
    if (i > at && part.line) break;
    node = node.next.get(key(part));
    if (node && node.value !== null) found = { end: i + 1, value: node.value };
  }
  return found;
}
