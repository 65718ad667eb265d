import type { Metadata } from '../../core/model/article.ts';
import type { Span } from '../../core/model/span.ts';
import type { RawBlock } from '../../core/parse/raw-block.ts';

/** Where a stretch of the page's article text stands in its DOM: `length` characters of `node` from `offset`, at `start` of the text. */
export interface TextRun {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

/** A block with the element that holds it. */
export interface PageBlock extends RawBlock {
  readonly element: Element;
}

/** An article as it stands on a page: its text, its blocks, and the way back from the text to the DOM. */
export interface PageText {
  /** The blocks' texts joined by blank lines. Within a block, each run of white space is one space. */
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly metadata: Metadata;
  /** By `start`; the joints between blocks, and collapsed white space, belong to no run. */
  readonly runs: readonly TextRun[];
}

/** Why a page gave no article: the one it shows may be another page's, in a frame, which can be opened by its `address`. */
export type NoArticle =
  | { readonly reason: 'no-text' | 'not-an-article' }
  | { readonly reason: 'in-frame'; readonly address: string };

export type Extracted = PageText | NoArticle;

/** Where `span` stands in the DOM now; `null` where its nodes have gone or hold other words. */
export type RangeOf = (page: PageText, span: Span) => Range | null;
