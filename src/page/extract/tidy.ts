import { type Chosen, TEXT_KINDS } from './chosen.ts';
import type { Measured } from './measure.ts';
import type { Line, Region, Walked } from './regions.ts';
import { endsSentence } from './sentence-end.ts';
import type { Zone } from './zones.ts';

/** From which line to which lines of one kind stand. */
interface Stretch {
  readonly first: number;
  last: number;
}

/** Has a stretch, that of `key`, hold a line too. */
function stretch<Key>(stretches: Map<Key, Stretch>, key: Key, at: number): void {
  const known = stretches.get(key);
  if (known) known.last = at;
  else stretches.set(key, { first: at, last: at });
}

/** The first class of a line's element, which its like have in common: "paragraph" of "paragraph speakable". */
const firstClass = ({ line: { region } }: Chosen): string =>
  region.element.getAttribute('class')?.trim().split(/\s/, 1)[0] ?? '';

/**
 * Keeps a short line only between two sure ones that stand beside it in the same part, in the same kind of element, or in
 * a list of mostly sure ones; a sentence also between two of its class, wherever they stand.
 */
export function withoutStrayShorts(lines: readonly (Chosen & { readonly short: boolean })[]): Chosen[] {
  if (!lines.some(({ short }) => short)) return [...lines];
  const anywhere = new Map<string, Stretch>();
  const beside = new Map<string, Map<Region | null, Stretch>>();
  const place = ({ line: { region } }: Chosen) => ({
    group: `${region.tag} ${region.element.getAttribute('class') ?? ''}`,
    parent: region.tag === 'p' ? region.parent : (region.parent?.parent ?? null),
  });
  for (const one of lines) {
    if (one.short || one.kind === 'title' || one.kind === 'byline') continue;
    const { group, parent } = place(one);
    const stretches = beside.get(group) ?? new Map<Region | null, Stretch>();
    beside.set(group, stretches);
    stretch(stretches, parent, one.line.at);
    const name = firstClass(one);
    if (name) stretch(anywhere, name, one.line.at);
  }
  /** Of each list, how many more of its items are sure than short. */
  const surer = new Map<Region | null, number>();
  for (const { short, kind, line } of lines)
    if (kind === 'list-item') surer.set(line.region.parent, (surer.get(line.region.parent) ?? 0) + (short ? -1 : 1));
  return lines.filter((one) => {
    const { short, kind, line } = one;
    if (!short || (kind === 'list-item' && surer.get(line.region.parent)! > 0)) return true;
    const { group, parent } = place(one);
    const holds = (span: Stretch | undefined): boolean =>
      span !== undefined && span.first < line.at && line.at < span.last;
    return holds(beside.get(group)?.get(parent)) || (endsSentence(line.text) && holds(anywhere.get(firstClass(one))));
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
