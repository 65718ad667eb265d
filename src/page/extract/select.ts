import type { BlockKind } from '../../core/model/article.ts';
import { COMMENT_HEADER, ENDING, wording } from './boilerplate.ts';
import type { Line, Region, Walked } from './lines.ts';
import { amount, isAway, isProse, type Measured } from './measure.ts';
import { isHeading } from './tags.ts';
import type { Zone } from './zones.ts';

/** A line that belongs to the article, and what it is there. */
export interface Chosen {
  readonly line: Line;
  readonly kind: BlockKind;
}

/** Where the article is: the region of its body, and its title line. */
export interface Place {
  readonly body: Region;
  readonly title: Line | null;
}

const SENTENCE_END = /[.!?…:;。！？।]["”’»)\]]*$/;

const ancestor = (region: Region, test: (region: Region) => boolean, top: Region): boolean => {
  for (let at: Region | null = region; at && at !== top.parent; at = at.parent) if (test(at)) return true;
  return false;
};

function kindOf({ region }: Line, body: Region): BlockKind {
  if (isHeading(region.tag)) return 'heading';
  if (ancestor(region, ({ tag }) => tag === 'blockquote', body)) return 'block-quote';
  if (ancestor(region, ({ tag }) => tag === 'li' || tag === 'dd' || tag === 'dt', body)) return 'list-item';
  return 'paragraph';
}

/** Whether a line in the body is text of the article. */
function keeps(line: Line, kind: BlockKind): boolean {
  const { text, linked, region } = line;
  const size = amount(text);
  if (kind === 'heading') return size >= 3 && size <= 300 && linked < text.length * 0.9;
  if (linked > text.length * 0.6 && size < 250) return false;
  if (kind === 'list-item') return size >= 20;
  if (region.tag === 'p' || kind === 'block-quote') return size >= 25 || SENTENCE_END.test(text);
  return isProse(line) || (size >= 40 && SENTENCE_END.test(text) && linked < text.length * 0.3);
}

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote']);
/** What may stand under a heading in place of text: it does not make the heading empty. */
const HARMLESS: ReadonlySet<Zone | null> = new Set<Zone | null>(['caption', 'share', 'advertisement', 'body', null]);

/** Drops headings that no text follows, and those of a box whose text was dropped. */
function withoutEmptyHeadings(chosen: readonly Chosen[], walked: Walked, zone: Measured['zone']): Chosen[] {
  let text = false;
  let next: Chosen | null = null;
  const kept: Chosen[] = [];
  for (const one of chosen.toReversed()) {
    const drop =
      one.kind === 'heading' &&
      (!text || (next?.kind === 'heading' && !onlyHarmless(walked, zone, [one.line, next.line])));
    if (BODY.has(one.kind)) text = true;
    if (one.kind !== 'caption' && one.kind !== 'related' && !drop) next = one;
    if (!drop) kept.push(one);
  }
  return kept.reverse();
}

function onlyHarmless({ lines }: Walked, zone: Measured['zone'], [from, to]: readonly [Line, Line]): boolean {
  for (let at = from.at + 1; at < to.at; at += 1) {
    const line = lines[at]!;
    if (line.linked > line.text.length / 2 || !HARMLESS.has(zone.get(line.region) ?? null)) return false;
  }
  return true;
}

/** Lists that are mostly links: those of other articles. */
function linkLists({ lines }: Walked, { first, end }: Region): Set<Region> {
  const sums = new Map<Region, { text: number; linked: number }>();
  for (const { region, text, linked } of lines.slice(first, end)) {
    for (let at: Region | null = region; at; at = at.parent) {
      if (at.tag !== 'ul' && at.tag !== 'ol') continue;
      const sum = sums.get(at) ?? { text: 0, linked: 0 };
      sums.set(at, { text: sum.text + text.length, linked: sum.linked + linked });
      break;
    }
  }
  return new Set([...sums].filter(([, { text, linked }]) => linked > text * 0.4).map(([list]) => list));
}

/** Reads the lines of the body, and the standfirst between title and body, in order. */
export function select(walked: Walked, measured: Measured, { body, title }: Place): Chosen[] {
  const chosen: Chosen[] = [];
  const titleAt = title ? title.at : -1;
  const from = titleAt >= 0 && titleAt < body.first ? titleAt : body.first;
  const linked = linkLists(walked, body);
  let ended: Region | null = null;
  let comments = false;
  for (let at = from; at < body.end; at += 1) {
    const line = walked.lines[at]!;
    if (line === title) {
      chosen.push({ line, kind: 'title' });
      continue;
    }
    const zone = measured.zone.get(line.region);
    if (comments || zone === 'comments') {
      if (line.text.length > 1) chosen.push({ line, kind: 'comment' });
      continue;
    }
    if (isAway(zone)) {
      if (zone === 'caption' && line.text.length > 20) chosen.push({ line, kind: 'caption' });
      else if (zone === 'byline' && line.text.length < 120 && !chosen.some((one) => one.kind === 'paragraph'))
        chosen.push({ line, kind: 'byline' });
      continue;
    }
    const kind = kindOf(line, body);
    if (COMMENT_HEADER.test(line.text) && chosen.some((one) => one.kind === 'paragraph')) {
      comments = true;
      chosen.push({ line, kind: 'comment' });
      continue;
    }
    const words = wording(line.text);
    if (words) {
      if (words.kind === 'byline' && chosen.some((one) => one.kind === 'paragraph')) continue;
      if (words.kind) chosen.push({ line, kind: words.kind });
      continue;
    }
    if (ended && ancestor(line.region, (region) => region === ended, walked.root) && kind !== 'heading') continue;
    if (kind === 'heading') {
      ended = ENDING.test(line.text) ? line.region.parent : null;
      if (ended) continue;
    }
    const before = at < body.first;
    if (before && !(isProse(line) || (zone === 'lead' && amount(line.text) >= 30))) continue;
    if (kind === 'list-item' && ancestor(line.region, (region) => linked.has(region), body)) continue;
    if (keeps(line, kind)) chosen.push({ line, kind });
  }
  return withoutEmptyHeadings(chosen, walked, measured.zone);
}
