import { partitionPoint } from '../search.ts';

/** A stretch of one string: half-open UTF-16 offsets, so `text.slice(span.start, span.end)` is what it marks. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span marks. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by where they start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Drops white space from both ends of a span; an all-white span becomes empty at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

/** How many of `spans` (in order, disjoint) start before `offset`, which is the index of the first that does not: a binary search. */
export const startingBefore = (spans: readonly Span[], offset: number): number =>
  partitionPoint(spans.length, (at) => spans[at]!.start < offset);

/** Those of `spans` (in order, disjoint) that lie wholly within `span`. */
export function within<T extends Span>(spans: readonly T[], span: Span): T[] {
  const inside: T[] = [];
  for (let at = startingBefore(spans, span.start); at < spans.length && spans[at]!.start < span.end; at += 1)
    if (contains(span, spans[at]!)) inside.push(spans[at]!);
  return inside;
}
