import type { BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A block whose kind is known from its layout, before sentences and sections are found in it. */
export interface RawBlock extends Span {
  readonly kind: BlockKind;
  /** What the page sets in bold at the start of the block, where it does: a candidate for a run-in heading. */
  readonly boldStart: Span | null;
  /** Set for the lines between title and body: the standfirst, which tells the article in short. */
  readonly standfirst?: true;
}
