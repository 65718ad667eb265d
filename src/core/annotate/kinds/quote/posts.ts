import type { Article, Block } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';

/** The last line of a post that a page shows: "— Ann Holm (@annholm) May 3, 2024". */
const SIGNED = /^(?:>\s*)?[—–-]\s*(?=\p{L})[^(@\n]{2,60}?(?=\s*\(@\w+\))/u;

/** The most blocks that a post is taken to have, but for one. */
const LONGEST = 5;

/** The name in a post's last line; `null` where a block is none. */
function signature(text: string, { start, end }: Block): Span | null {
  const [line] = SIGNED.exec(text.slice(start, Math.min(end, start + 100))) ?? [];
  if (!line) return null;
  const dash = /^[>\s—–-]*/.exec(line)![0].length;
  return { start: start + dash, end: start + line.length };
}

/** The posts of a text. */
export interface Posts {
  /** The quoted blocks that are of a post, each with the name that signs it. */
  readonly signed: ReadonlyMap<Block, Span>;
  /** The last lines of posts, which say nothing themselves. */
  readonly signatures: ReadonlySet<Block>;
}

/** Finds the posts that a text shows as quoted blocks. Linear. */
export const postsOf = oncePer(({ text, blocks }: Article): Posts => {
  const signed = new Map<Block, Span>();
  const signatures = new Set<Block>();
  let run: Block[] = [];
  for (const block of blocks) {
    const name = block.kind === 'block-quote' ? signature(text, block) : null;
    if (name) {
      signatures.add(block);
      for (const one of run) signed.set(one, name);
    }
    run = block.kind === 'block-quote' && !name ? [...run.slice(-LONGEST), block] : [];
  }
  return { signed, signatures };
});
