import type { BlockKind } from '../../core/model/article.ts';
import type { Line } from './regions.ts';

/** A line that belongs to the article, and what it is there. */
export interface Chosen {
  readonly line: Line;
  readonly kind: BlockKind;
  readonly standfirst?: true;
}

/** Blocks that are text of the article, headings apart. */
export const TEXT_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote']);
