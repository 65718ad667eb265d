import type { BlockKind } from '../../core/model/article.ts';

/** What a line is by its words. */
export interface WordingRule {
  /** What such a line is; `null`: no part of the article at all. */
  readonly kind: Extract<BlockKind, 'related' | 'caption' | 'byline'> | null;
  /** What such a line must begin with, or hold somewhere, in lower case: `pattern` is asked only then. `#` is a figure. */
  readonly starts?: ReadonlySet<string>;
  readonly holds?: readonly string[];
  readonly pattern: RegExp;
  /** Lines longer than this are read as prose. */
  readonly longest: number;
  /** Set where what follows such a line in the box that it opens goes with it. */
  readonly opens?: true;
  readonly example: string;
}
