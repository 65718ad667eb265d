import type { Span } from '../../../model/span.ts';

/** A stretch between quotation marks, within one block. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** Its tokens, marks included: index of the first, index after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it has no closing mark in its block: it goes on in the next, or the mark was lost. */
  readonly open: boolean;
  /** Index into `Article.blocks`. */
  readonly block: number;
}
