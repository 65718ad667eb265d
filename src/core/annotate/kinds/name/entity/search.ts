import { overlaps, type Span } from '../../../../model/span.ts';

/** How many of `spans` (in order, disjoint) start before `offset`: a binary search. */
export function startingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of `spans` (in order, disjoint) that shares a character with `span`; `null` where none does. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T | null {
  const next = startingBefore(spans, span.start);
  const before = spans[next - 1];
  if (before && overlaps(before, span)) return before;
  const at = spans[next];
  return at && overlaps(at, span) ? at : null;
}
