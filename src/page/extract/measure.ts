import type { Steps } from '../steps.ts';
import { teasers } from './cards.ts';
import type { Stretch } from './next-article.ts';
import type { Line, Region, Walked } from './regions.ts';
import { endsSentence } from './sentence-end.ts';
import { HEADING } from './tags.ts';
import { TRUSTED, type Zone } from './zones.ts';

/** Parts that never hold the article's text. A part that may (`lead`, `body`, `pull-quote` in a quotation) is not among them. */
const AWAY: ReadonlySet<Zone> = new Set<Zone>([
  'byline',
  'caption',
  'comments',
  'related',
  'pull-quote',
  'share',
  'promotion',
  'advertisement',
  'consent',
  'navigation',
  'tags',
  'author',
  'aside',
]);

export const isAway = (zone: Zone | null | undefined): boolean => zone != null && AWAY.has(zone);

/** A part that holds more than this share of a page's reading matter is named misleadingly: it is the article. */
const TOO_MUCH = 0.5;
/** Whether a line reads like prose: long enough, not a link, a sentence by its end or by its length. */
export function isProse({ text, size, linked, region }: Line): boolean {
  if (size < 60 || linked > text.length / 2 || region.bits & HEADING) return false;
  return size >= 160 || endsSentence(text);
}

/** What is known of each region, by its place among `walked.regions`. */
export interface Measured {
  /** Its zone, inherited. */
  readonly zone: readonly (Zone | null)[];
  /** Prose in it and its descendants, that away from the body left out. */
  readonly prose: Float64Array;
}

/** Adds each region's sum to the regions that hold it. */
function sumUp(sums: Float64Array, regions: readonly Region[]): Float64Array {
  for (let at = regions.length - 1; at > 0; at -= 1) sums[regions[at]!.parent!.at]! += sums[at]!;
  return sums;
}

/** An `article` with the title and this much prose is the article; every other `article` beside it is another one. */
const ARTICLE = 500;

function articleOf(title: Line | null, prose: Float64Array): Region | null {
  let at = title?.region ?? null;
  while (at && at.tag !== 'article') at = at.parent;
  return at && prose[at.at]! >= ARTICLE ? at : null;
}

const inside = (region: Region, outer: Region): boolean => outer.first <= region.first && region.end <= outer.end;

/** The region of a line, and those that hold it. */
export function holdersOf(line: Line | null): ReadonlySet<Region> {
  const holders = new Set<Region>();
  for (let at = line?.region ?? null; at; at = at.parent) holders.add(at);
  return holders;
}

/**
 * Finds which parts of the page are away from the article's body. What holds the title is no such part, whatever it is
 * named, and neither is what holds most of the page's prose. Beyond the article's `own` lines is none.
 */
export function* measure(walked: Walked, title: Line | null, own: Stretch): Steps<Measured> {
  const { lines, regions } = walked;
  const size = Float64Array.from(lines, (line) =>
    own.first <= line.at && line.at < own.end && isProse(line) ? line.size : 0,
  );
  yield;
  const all = new Float64Array(regions.length);
  for (const { at, region } of lines) if (!region.trusted) all[region.at]! += size[at]!;
  sumUp(all, regions);
  yield;
  const cards = yield* teasers(walked, holdersOf(title));
  const zone = zones(walked, { title, all, cards });
  yield;
  const prose = new Float64Array(regions.length);
  for (const { at, region } of lines) if (!isAway(zone[region.at])) prose[region.at]! += size[at]!;
  return { zone, prose: sumUp(prose, regions) };
}

/** Prose in so many lines, of this share of the page's, is no list of other articles where none of its lines is in links to this part. */
const MANY_LINES = 2;
const MUCH = 0.2;
const IN_LINKS = 0.25;
const LEAST_HEADLINE = 15;

/** Whether a part that is named for what leads on holds text instead, and leads nowhere. */
function isText(lines: readonly Line[], { own, first, end }: Region): boolean {
  if (own !== 'related' && own !== 'tags') return false;
  let prose = 0;
  for (let at = first; at < end; at += 1) {
    const line = lines[at]!;
    if (line.text.length >= LEAST_HEADLINE && line.linked >= line.text.length * IN_LINKS) return false;
    if (isProse(line)) prose += 1;
  }
  return prose >= MANY_LINES;
}

interface Known {
  readonly title: Line | null;
  readonly all: Float64Array;
  readonly cards: ReadonlySet<Region>;
}

function zones({ root, regions, lines }: Walked, { title, all, cards }: Known): (Zone | null)[] {
  const total = all[root.at]!;
  const holders = holdersOf(title);
  const mine = articleOf(title, all);
  const zone: (Zone | null)[] = [];
  for (const region of regions) {
    const inherited = region.parent ? zone[region.parent.at]! : null;
    const other = mine !== null && region.tag === 'article' && !holders.has(region) && !inside(region, mine);
    const own = other || cards.has(region) ? 'related' : region.own;
    const misnamed =
      own !== null && (holders.has(region) || (!other && !TRUSTED.has(own) && all[region.at]! > total * TOO_MUCH));
    const leadsNowhere = own === region.own && all[region.at]! > total * MUCH && isText(lines, region);
    const said = (misnamed && isAway(own)) || leadsNowhere ? null : own;
    const stays = isAway(inherited) && !(inherited === 'byline' && isAway(said));
    zone.push(stays ? inherited : (said ?? inherited));
  }
  return zone;
}
