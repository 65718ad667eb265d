import type { Article } from '../../../model/article.ts';
import type { Tokens } from '../../../text/tokens.ts';

/** Tokens within quotation marks, the marks among them: indices, end exclusive. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  /** Whether it goes on from the quotation before it: a new paragraph of the same words. */
  readonly continues: boolean;
}

type Turn = 'open' | 'close';

/** Which way a quotation mark turns; a straight one by the white space about it. `null` for any other token. */
function turnOf(tokens: Tokens, at: number, inside: boolean): Turn | null {
  const { text } = tokens[at]!.word;
  if (text === '“' || text === '„' || text === '«') return 'open';
  if (text === '”' || text === '»') return 'close';
  if (text !== '"') return null;
  const spacedAfter = tokens[at + 1]?.spaced ?? true;
  if (tokens[at]!.spaced !== spacedAfter) return tokens[at]!.spaced ? 'open' : 'close';
  return inside ? 'close' : 'open';
}

/** For each token, the first quotation mark at or after it turns this way. */
function nextTurns(tokens: Tokens): (Turn | null)[] {
  const next: (Turn | null)[] = new Array(tokens.length + 1).fill(null);
  for (let at = tokens.length - 1; at >= 0; at -= 1) next[at] = turnOf(tokens, at, true) ?? next[at + 1]!;
  return next;
}

/** How many blocks a quotation may run on without a mark at their start. */
const MOST_BLOCKS = 8;

/**
 * The quotations of a text by its quotation marks, whatever they are for. One that is still open where its block ends
 * goes on if the next mark closes it; else it ends there. Linear.
 */
export function quotations(article: Article, tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  const next = nextTurns(tokens);
  let open = -1;
  let blocks = 0;
  let block = 0;
  let unclosed = false;
  const end = (to: number, closed: boolean): void => {
    found.push({ from: open, to, continues: unclosed });
    unclosed = !closed;
    open = -1;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const { start } = tokens[at]!;
    let crossed = false;
    while (block + 1 < article.blocks.length && article.blocks[block + 1]!.start <= start) {
      block += 1;
      crossed = true;
    }
    if (crossed && open >= 0) {
      blocks += 1;
      if (next[at] !== 'close' || blocks > MOST_BLOCKS) end(at, false);
    }
    const turn = turnOf(tokens, at, open >= 0);
    if (turn === 'open' && open < 0) {
      unclosed &&= crossed;
      open = at;
      blocks = 0;
    } else if (turn === 'close' && open >= 0) end(at + 1, true);
    else if (open < 0) unclosed = false;
  }
  if (open >= 0) end(tokens.length, false);
  return found;
}
