import { contains, overlaps, type Span, trimmed } from '../../../model/span.ts';
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

/** Names without those that lie within a figure or a date, whose units and months are none, and without the date that ends one. */
export function outsideOf(text: string, names: readonly Mention[], spans: readonly Span[]): Mention[] {
  const kept: Mention[] = [];
  for (const [name, span] of overlapped(names, spans)) {
    if (!span) kept.push(name);
    else if (!contains(span, name)) kept.push(span.start > name.start ? { ...name, ...cut(text, name, span) } : name);
  }
  return kept;
}

const cut = (text: string, { start }: Span, { start: end }: Span): Span => trimmed(text, { start, end });

/** Figures without those whose number ends a name: "72" in "ATR 72 aircraft". Both in order. */
export function unnamed<T extends Span>(figures: readonly T[], names: readonly Mention[]): readonly T[] {
  const named = new Set<T>();
  for (const [name, figure] of overlapped(names, figures))
    if (figure && name.start < figure.start && name.end < figure.end) named.add(figure);
  return named.size ? figures.filter((figure) => !named.has(figure)) : figures;
}
