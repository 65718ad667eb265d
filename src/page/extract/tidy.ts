import { type Chosen, TEXT_KINDS } from './chosen.ts';
import type { Measured } from './measure.ts';
import type { Line, Region, Walked } from './regions.ts';
import { endsSentence } from './sentence-end.ts';
import type { Zone } from './zones.ts';

/** What lines have in common with their like: the kind of element in its part; and, wherever it stands, its first class ("paragraph" of "paragraph speakable"). */
function likenessOf({ line: { region } }: Chosen): string[] {
  const { tag, element, parent } = region;
  const name = element.getAttribute('class')?.trim() ?? '';
  const part = tag === 'p' ? parent : parent?.parent;
  return [`${part?.at} ${tag} ${name}`, ...name.split(/\s/, 1)];
}

/**
 * Keeps a short line only between two sure ones that stand beside it in the same part, in the same kind of element, or in
 * a list of mostly sure ones; a sentence also between two of its class, wherever they stand.
 */
export function withoutStrayShorts(lines: readonly (Chosen & { readonly short: boolean })[]): Chosen[] {
  if (!lines.some(({ short }) => short)) return [...lines];
  const like = new Map<string, { first: number; last: number }>();
  for (const one of lines) {
    if (one.short || one.kind === 'title' || one.kind === 'byline') continue;
    const { at } = one.line;
    for (const key of likenessOf(one)) like.set(key, { first: like.get(key)?.first ?? at, last: at });
  }
  /** Of each list, how many more of its items are sure than short. */
  const surer = new Map<Region | null, number>();
  for (const { short, kind, line } of lines)
    if (kind === 'list-item') surer.set(line.region.parent, (surer.get(line.region.parent) ?? 0) + (short ? -1 : 1));
  return lines.filter((one) => {
    const { short, kind, line } = one;
    if (!short || (kind === 'list-item' && surer.get(line.region.parent)! > 0)) return true;
    const [beside, anywhere] = likenessOf(one);
    return [beside, endsSentence(line.text) && anywhere].some((key) => {
      const span = key ? like.get(key) : undefined;
      return span !== undefined && span.first < line.at && line.at < span.last;
    });
  });
}

/** What may stand under a heading in place of text: it does not make the heading empty. */
const HARMLESS: ReadonlySet<Zone | null> = new Set<Zone | null>(['caption', 'share', 'advertisement', 'body', null]);

/** A link that says what to do is shorter than a headline. */
const LEAST_HEADLINE = 15;

/** The part that a heading opens: the innermost that goes on behind it. */
function openedBy({ at, region }: Line): Region | null {
  let part = region.parent;
  while (part && part.end === at + 1) part = part.parent;
  return part;
}

/** Drops headings that no text follows, and those of a box whose text was dropped. */
export function withoutEmptyHeadings(chosen: readonly Chosen[], { lines }: Walked, zone: Measured['zone']): Chosen[] {
  const isHarmless = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) {
      const { text, linked, region } = lines[at]!;
      if (linked > text.length / 2 || !HARMLESS.has(zone[region.at]!)) return false;
    }
    return true;
  };
  /** Whether a heading has nothing below it that was chosen, up to the next heading or the end of its part, but what was left out. */
  const isBare = (line: Line, next: Chosen | null): boolean => {
    if (!next) return false;
    if (next.kind === 'heading') return !isHarmless(line.at + 1, next.line.at);
    const end = openedBy(line)?.end ?? lines.length;
    return end <= next.line.at && lines.slice(line.at + 1, end).some(leadsOn);
  };
  const leadsOn = ({ text, linked, region }: Line): boolean =>
    text.length >= LEAST_HEADLINE && linked > text.length / 2 && zone[region.at] !== 'byline';
  let text = false;
  let next: Chosen | null = null;
  const kept: Chosen[] = [];
  for (let at = chosen.length - 1; at >= 0; at -= 1) {
    const one = chosen[at]!;
    if (one.kind === 'heading' && (!text || isBare(one.line, next))) continue;
    text ||= TEXT_KINDS.has(one.kind);
    if (one.kind !== 'caption' && one.kind !== 'related') next = one;
    kept.push(one);
  }
  return kept.reverse();
}
