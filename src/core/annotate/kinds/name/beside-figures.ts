import type { DateMark, FigureMark } from '../../../model/annotation.ts';
import { contains, overlaps, type Span, slice, trimmed } from '../../../model/span.ts';
import type { Mention } from './entity/form.ts';

/** The span of `spans` (in order) that overlaps each of `names` (in order) first; `null` where none does. */
function* overlapped<T extends Span>(names: readonly Mention[], spans: readonly T[]): Generator<[Mention, T | null]> {
  let at = 0;
  for (const name of names) {
    while (at < spans.length && spans[at]!.end <= name.start) at += 1;
    const span = spans[at];
    yield [name, span && overlaps(span, name) ? span : null];
  }
}

/** A number or a year by itself. */
const BARE = /^\p{Nd}{1,4}$/u;

/** Whether the name of a thing goes on with a number or a year: "Quxly 5", "Velder 2020", "the Quxville 2012 Games", "the Looms Act, 2012". */
const takesIn = (text: string, name: Mention, span: Span): boolean =>
  name.type === 'other' &&
  name.start < span.start &&
  contains(name, span) &&
  BARE.test(slice(text, span)) &&
  /(?:\p{L} | \p{Lu}\p{L}+, )$/u.test(text.slice(name.start, span.start));

/** Whether a count has a name before what it counts: "Quxley" in "40 Quxley games", not "Quxleys" in "40 Quxleys". */
const described = (text: string, name: Mention, span: DateMark | FigureMark): boolean =>
  span.kind === 'figure' &&
  span.figure === 'count' &&
  span.start < name.start &&
  name.end < span.end &&
  text[name.end] === ' ';

/**
 * Names without those that lie within a figure or a date, whose units and months are none, and without the date that ends
 * one; not those that say whose the counted things are.
 */
export function outsideOf(
  text: string,
  names: readonly Mention[],
  spans: readonly (DateMark | FigureMark)[],
): Mention[] {
  const kept: Mention[] = [];
  for (const [name, span] of overlapped(names, spans)) {
    if (!span || takesIn(text, name, span)) kept.push(name);
    else if (contains(span, name)) {
      if (described(text, name, span)) kept.push(name);
    } else {
      const rest = span.start > name.start ? { ...name, ...cut(text, name, span) } : name;
      // "mid-" of "mid-May" is none.
      if (/[\p{Lu}\p{Nd}]/u.test(slice(text, rest))) kept.push(rest);
    }
  }
  return kept;
}

const cut = (text: string, { start }: Span, { start: end }: Span): Span => {
  const kept = trimmed(text, { start, end });
  return text[kept.end - 1] === ',' ? { start, end: kept.end - 1 } : kept;
};

/** Figures or dates without those whose number a name has: "72" in "ATR 72 aircraft", "2020" in "Velder 2020". Both in order. */
export function unnamed<T extends DateMark | FigureMark>(
  text: string,
  spans: readonly T[],
  names: readonly Mention[],
): readonly T[] {
  const named = new Set<T>();
  for (const [name, span] of overlapped(names, spans)) {
    if (!span || span.start <= name.start) continue;
    const counts = span.kind === 'figure' && span.figure === 'count';
    if ((counts && name.end < span.end) || takesIn(text, name, span)) named.add(span);
  }
  return named.size ? spans.filter((span) => !named.has(span)) : spans;
}
