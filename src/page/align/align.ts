import type { BlockKind } from '../../core/model/article.ts';
import type { Span } from '../../core/model/span.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Pairs, pairWords } from './pairs.ts';
import { type Located, locate } from './place.ts';
import { withoutPullQuotes } from './repeats.ts';
import { verbatim } from './verbatim.ts';
import { type AlignBlock, type AlignText, numbering, type Side, side } from './words.ts';

export type { AlignBlock, AlignText } from './words.ts';

/** How much of an article stands on a page, in paragraphs (list items and block quotes among them). */
export interface Coverage {
  readonly found: number;
  readonly total: number;
}

/** Where the words of one text stand in another. */
export interface Alignment {
  /** Where a span's words are; `null` where fewer than half of them are there, or not together. */
  map(span: Span): Span | null;
  readonly coverage: Coverage;
}

const BODY: ReadonlySet<BlockKind> = new Set(['title', 'byline', 'paragraph', 'heading', 'list-item', 'block-quote']);
const COUNTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote']);
/** A paragraph counts as found from this share of its words on. */
const FOUND = 0.5;

/** The words of some blocks, and where they went. */
interface Part {
  map(span: Span): Span | null;
  readonly coverage: Coverage;
}

function coverage(blocks: readonly AlignBlock[], { block }: Side, pairs: Pairs): Coverage {
  const words = new Int32Array(blocks.length);
  const there = new Int32Array(blocks.length);
  for (let at = 0; at < pairs.length; at += 1) {
    words[block[at]!]! += 1;
    if (pairs[at] !== -1) there[block[at]!]! += 1;
  }
  const counted = blocks.flatMap((one, at) => (COUNTED.has(one.kind) && words[at]! > 0 ? [at] : []));
  return { found: counted.filter((at) => there[at]! >= words[at]! * FOUND).length, total: counted.length };
}

/** What a block is aligned among: those of the article's body, or what is of its kind. */
const groupOf = ({ kind }: AlignBlock): BlockKind => (BODY.has(kind) ? 'paragraph' : kind);

const partOf = ({ text, blocks }: AlignText, group: BlockKind): AlignText => ({
  text,
  blocks: blocks.filter((block) => groupOf(block) === group),
});

/** Blocks that stand on the page as they are: nothing of them needs to be compared. */
function asTheyAre(from: AlignText, to: AlignText): Part | null {
  // A page has a byline of its own.
  const same = verbatim(from, to, ({ kind }) => kind === 'byline');
  if (!same) return null;
  const counted = from.blocks.filter(({ kind, start, end }) => COUNTED.has(kind) && end > start);
  return { map: same.map, coverage: { found: counted.filter(same.has).length, total: counted.length } };
}

/** Blocks whose words must be looked for. */
function* wordByWord(from: AlignText, to: AlignText, number: (key: string) => number): Steps<Part> {
  const mine = yield* side(from.text, from.blocks, number);
  const theirs = yield* withoutPullQuotes(mine, yield* side(to.text, to.blocks, number));
  const located: Located = { from: mine, to: theirs, pairs: yield* pairWords(mine, theirs) };
  return { map: (span) => locate(located, span), coverage: coverage(from.blocks, mine, located.pairs) };
}

/**
 * Aligns an article that was read (`from`) with the page before us (`to`), so that marks can be painted there. Words
 * are compared folded (case, quote marks, spaces, invisible characters); the article's body is aligned with the body,
 * captions with captions, related lines and comments with theirs, so that a comment that quotes the text draws no mark.
 * Spans are offsets into the two texts. Near linear in both.
 */
export function* aligning(from: AlignText, to: AlignText): Steps<Alignment> {
  const number = numbering();
  const parts: Part[] = [];
  for (const group of new Set<BlockKind>(['paragraph', ...from.blocks.map(groupOf)])) {
    const [mine, theirs] = [partOf(from, group), partOf(to, group)];
    parts.push(asTheyAre(mine, theirs) ?? (yield* wordByWord(mine, theirs, number)));
  }
  const map = (span: Span): Span | null => {
    for (const part of parts) {
      const found = part.map(span);
      if (found) return found;
    }
    return null;
  };
  return { map, coverage: parts[0]!.coverage };
}

/** The same, in one go. */
export const align = (from: AlignText, to: AlignText): Alignment => atOnce(aligning(from, to));
