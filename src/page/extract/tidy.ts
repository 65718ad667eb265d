import { type Chosen, TEXT_KINDS } from './chosen.ts';
import type { Measured } from './measure.ts';
import type { Region, Walked } from './regions.ts';
import type { Zone } from './zones.ts';

/** Keeps a short line only between two sure ones that stand beside it in the same part, in the same kind of element. */
export function withoutStrayShorts(lines: readonly (Chosen & { readonly short: boolean })[]): Chosen[] {
  if (!lines.some(({ short }) => short)) return [...lines];
  const like = new Map<string, Map<Region | null, { first: number; last: number }>>();
  const place = ({ line: { region } }: Chosen) => ({
    group: `${region.tag} ${region.element.getAttribute('class') ?? ''}`,
    parent: region.tag === 'p' ? region.parent : (region.parent?.parent ?? null),
  });
  for (const one of lines) {
    if (one.short || one.kind === 'title' || one.kind === 'byline') continue;
    const { group, parent } = place(one);
    const spans = like.get(group) ?? new Map<Region | null, { first: number; last: number }>();
    like.set(group, spans);
    const span = spans.get(parent);
    if (span) span.last = one.line.at;
    else spans.set(parent, { first: one.line.at, last: one.line.at });
  }
  return lines.filter((one) => {
    if (!one.short) return true;
    const { group, parent } = place(one);
    const span = like.get(group)?.get(parent);
    return span !== undefined && span.first < one.line.at && one.line.at < span.last;
  });
}

/** What may stand under a heading in place of text: it does not make the heading empty. */
const HARMLESS: ReadonlySet<Zone | null> = new Set<Zone | null>(['caption', 'share', 'advertisement', 'body', null]);

/** Drops headings that no text follows, and those of a box whose text was dropped. */
export function withoutEmptyHeadings(chosen: readonly Chosen[], { lines }: Walked, zone: Measured['zone']): Chosen[] {
  const isHarmless = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) {
      const { text, linked, region } = lines[at]!;
      if (linked > text.length / 2 || !HARMLESS.has(zone[region.at]!)) return false;
    }
    return true;
  };
  let text = false;
  let next: Chosen | null = null;
  const kept: Chosen[] = [];
  for (let at = chosen.length - 1; at >= 0; at -= 1) {
    const one = chosen[at]!;
    const bare = one.kind === 'heading' && next?.kind === 'heading' && !isHarmless(one.line.at + 1, next.line.at);
    if (one.kind === 'heading' && (!text || bare)) continue;
    text ||= TEXT_KINDS.has(one.kind);
    if (one.kind !== 'caption' && one.kind !== 'related') next = one;
    kept.push(one);
  }
  return kept.reverse();
}
