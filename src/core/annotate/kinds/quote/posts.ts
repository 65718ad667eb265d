import type { Article, Block } from '../../../model/article.ts';
import { type Span, slice } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';

/** The last line of a post that a page shows: "— Ann Holm (@annholm) May 3, 2024". */
const SIGNED = /^(?:>\s*)?[—–―-]\s*(?=\p{L})[^(@\n]{2,60}?(?=\s*\(@\w+\))/u;

/** A line that says who wrote what stands above, and what they are: "— Ann Holm, a vet". */
const CREDIT =
  /^(?:>\s*)?[—–―-]{1,2}\s*\p{Lu}[\p{L}\d.’'-]*(?: (?:de|van|von|of|the|al|bin|\p{Lu}[\p{L}\d.’'-]*)){0,5}(?=\.?$|, [^.!?]{1,80}\.?$)/u;

/** A line that names in brackets whom the quotation above it is of: "[The Courier]". */
const BRACKETED = /^\[\s*(?=[\p{Lu}\d])[^[\]]{2,40}?(?=\s*\]$)/u;

/** A longer block is no credit, in characters. */
const LONGEST_CREDIT = 140;

/** What a quotation that stands alone opens and closes with. */
const OPENS = /^(?:>\s*)?["“„«]/;
const CLOSES = /["”»][^\p{L}]{0,2}$/u;

/** The most blocks that a post is taken to have, but for one. */
const LONGEST = 5;

/** The name in a post's last line, a credit or, below quoted blocks, in brackets; `null` where a block is none. */
function signature(text: string, block: Block, below: boolean): Span | null {
  const words = slice(text, { start: block.start, end: Math.min(block.end, block.start + LONGEST_CREDIT) });
  const quoted = block.kind === 'block-quote' && SIGNED.exec(words);
  const isShort = block.end - block.start < LONGEST_CREDIT;
  const [line] = quoted || (isShort && (CREDIT.exec(words) ?? (below && BRACKETED.exec(words)))) || [];
  if (!line) return null;
  const lead = /^[[>\s—–―-]*/.exec(line)![0].length;
  return { start: block.start + lead, end: block.start + line.replace(/(?<=\p{Ll})\.$/u, '').length };
}

/** The posts and quotations of a text that are signed below. */
export interface Posts {
  /** The quoted blocks that are of a post, each with the name that signs it. */
  readonly signed: ReadonlyMap<Block, Span>;
  /** The lines that sign posts and quotations, which say nothing themselves. */
  readonly signatures: ReadonlySet<Block>;
}

/** Finds the posts that a text shows as quoted blocks, and the lines that sign these or a quotation that stands alone. Linear. */
export const postsOf = oncePer(({ text, blocks }: Article): Posts => {
  const signed = new Map<Block, Span>();
  const signatures = new Set<Block>();
  let run: Block[] = [];
  let alone = false;
  for (const [at, block] of blocks.entries()) {
    // A quotation may stand before a list.
    const listed = block.kind === 'list-item' && blocks[at + 1]?.kind === 'list-item';
    const name: Span | null = (alone || run.length) && !listed ? signature(text, block, run.length > 0) : null;
    if (name) signatures.add(block);
    // Words in quotation marks are told from what stands around them.
    if (name && !alone) for (const one of run) signed.set(one, name);
    const { start, end, kind } = block;
    const opens = OPENS.test(text.slice(start, Math.min(end, start + 10)));
    alone = !name && opens && CLOSES.test(text.slice(Math.max(start, end - 4), end));
    run = kind === 'block-quote' && !name ? [...run.slice(-LONGEST), block] : [];
  }
  return { signed, signatures };
});
