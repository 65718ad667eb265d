import type { Metadata } from '../core/model/article.ts';
import type { Reading } from '../core/model/reading.ts';
import type { RawBlock } from '../core/parse/raw-block.ts';

/** A page's article, as the content script sends it to be read. */
export interface PageArticle {
  readonly url: string;
  readonly text: string;
  readonly blocks: readonly RawBlock[];
  readonly metadata: Metadata;
}

/** What reading a page gave. Offsets of a bundled reading are into its own text, of a live one into the page's. */
export type ReadResult =
  | { readonly origin: 'bundled'; readonly slug: string; readonly certainty: number; readonly reading: Reading }
  | { readonly origin: 'live'; readonly reading: Reading }
  | { readonly origin: 'none'; readonly reason: 'unrecognised' | 'language' };
