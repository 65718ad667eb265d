import type { BlockKind } from '../../core/model/article.ts';
import type { Line } from './lines.ts';

/** A line that belongs to the article, and what it is there. */
export interface Chosen {
  readonly line: Line;
  readonly kind: BlockKind;
  readonly standfirst?: true;
}
