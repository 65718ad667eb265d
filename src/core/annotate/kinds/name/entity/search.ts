import { overlaps, type Span, startingBefore } from '../../../../model/span.ts';

/** The first of `spans` (in order, disjoint) that shares a character with `span`; `null` where none does. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T | null {
  const next = startingBefore(spans, span.start);
  const before = spans[next - 1];
  if (before && overlaps(before, span)) return before;
  const at = spans[next];
  return at && overlaps(at, span) ? at : null;
}
