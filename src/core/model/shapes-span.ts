import { all, type Check, count, object, refuse } from './shape.ts';
import { contains, overlaps, type Span } from './span.ts';

const bare = object({ start: count, end: count });

/** A span of a text of this length. */
export const spanIn = (length: number): Check =>
  all(bare, (value, at) => {
    const { start, end } = value as Span;
    if (start > end) refuse(at, `ends at ${end}, before it starts at ${start}`);
    if (end > length) refuse(at, `ends at ${end}, beyond the text's ${length} characters`);
  });

/** Spans by position, of which no two overlap. */
export const disjoint: Check = (value, at) => {
  const spans = value as readonly Span[];
  for (let i = 1; i < spans.length; i += 1) {
    if (spans[i]!.start < spans[i - 1]!.start) refuse(`${at}[${i}]`, 'starts before the one before it');
    if (overlaps(spans[i - 1]!, spans[i]!)) refuse(`${at}[${i}]`, 'overlaps the one before it');
  }
};

/** That each of these fields, where it is a span, lies within the object itself. */
export const holds =
  (...fields: readonly string[]): Check =>
  (value, at) => {
    for (const field of fields) {
      const inner = (value as Record<string, Span | null | undefined>)[field];
      if (inner && !contains(value as Span, inner)) refuse(`${at}.${field}`, 'lies outside of what holds it');
    }
  };
