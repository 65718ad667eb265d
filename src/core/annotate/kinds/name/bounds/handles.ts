import type { Tokens } from '../../../../text/tokens.ts';

/** Words that tell under what name somebody writes on the net, in lower case. */
export interface HandleWords {
  /** "user", "account". */
  readonly accounts: ReadonlySet<string>;
  /** Between such a word and the name: "named". */
  readonly naming: ReadonlySet<string>;
}

/** Small letters with a digit among them or behind them: "quxly1". */
const HANDLE = /^(?=\p{L}{3})[\p{L}\p{Nd}-]*\p{Nd}\p{L}*$/u;

/** The names under which somebody writes, where the text says so once: "a user named quxly1". */
export function handlesIn(tokens: Tokens, { accounts, naming }: HandleWords): ReadonlySet<string> {
  const told = tokens.filter(({ word: { text, capital, shape } }, at) => {
    if (capital || shape !== 'word' || !HANDLE.test(text)) return false;
    const before = tokens[at - 1]?.word.lower ?? '';
    return accounts.has(naming.has(before) ? (tokens[at - 2]?.word.lower ?? '') : before);
  });
  return new Set(told.map(({ word }) => word.text));
}
