import { teasers } from './cards.ts';
import type { Line, Region, Walked } from './lines.ts';
import { isHeading } from './tags.ts';
import type { Zone } from './zones.ts';

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

/** A part that holds more than this share of a page's reading matter is named misleadingly: it is the article. */
const TOO_MUCH = 0.5;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const SENTENCE_END = /[.!?…。！？।]["”’»)\]]*$/;

/** How much there is to read in a line: its characters, those of ideographic scripts counted threefold. */
export function amount(text: string): number {
  return text.length + 2 * (text.match(WIDE)?.length ?? 0);
}

/** Whether a line reads like prose: long enough, not a link, a sentence by its end or by its length. */
export function isProse({ text, linked, region }: Line): boolean {
  const size = amount(text);
  if (size < 60 || linked > text.length / 2 || isHeading(region.tag)) return false;
  return size >= 160 || SENTENCE_END.test(text);
}

/** The zone of each region, inherited, and how much prose each holds. Parallel to `walked.regions`. */
export interface Measured {
  readonly zone: ReadonlyMap<Region, Zone | null>;
  /** Prose of each region with its descendants', that away from the body left out. */
  readonly prose: ReadonlyMap<Region, number>;
}

function sum(walked: Walked, weigh: (line: Line) => number): Map<Region, number> {
  const sums = new Map<Region, number>();
  for (const line of walked.lines) {
    const weight = weigh(line);
    if (!weight) continue;
    for (let region: Region | null = line.region; region; region = region.parent) {
      sums.set(region, (sums.get(region) ?? 0) + weight);
    }
  }
  return sums;
}

/** Parts that are trusted to be what they are named, however much text they hold. */
const TRUSTED: ReadonlySet<Zone> = new Set<Zone>(['comments', 'consent']);

const under = (region: Region, zones: ReadonlySet<Zone>): boolean => {
  for (let at: Region | null = region; at; at = at.parent) if (at.own && zones.has(at.own)) return true;
  return false;
};

/** An `article` with the title and this much prose is the article; every other `article` beside it is another one. */
const ARTICLE = 500;

function articleOf(title: Line | null, prose: ReadonlyMap<Region, number>): Region | null {
  let at = title?.region ?? null;
  while (at && at.tag !== 'article') at = at.parent;
  return at && (prose.get(at) ?? 0) >= ARTICLE ? at : null;
}

const inside = (region: Region, outer: Region): boolean => outer.first <= region.first && region.end <= outer.end;

/**
 * Finds which parts of the page are away from the article's body. What holds the title is no such part, whatever it is
 * named, and neither is what holds most of the page's prose.
 */
export function measure(walked: Walked, title: Line | null): Measured {
  const size = (line: Line): number => (isProse(line) ? amount(line.text) : 0);
  const all = sum(walked, (line) => (under(line.region, TRUSTED) ? 0 : size(line)));
  const total = all.get(walked.root) ?? 0;
  const holders = new Set<Region>();
  for (let at = title?.region ?? null; at; at = at.parent) holders.add(at);
  const cards = teasers(walked, title);
  const mine = articleOf(title, all);
  const zone = new Map<Region, Zone | null>();
  for (const region of walked.regions) {
    const inherited = region.parent ? (zone.get(region.parent) ?? null) : null;
    const other = mine !== null && region.tag === 'article' && !holders.has(region) && !inside(region, mine);
    const own = other || cards.has(region) ? 'related' : region.own;
    const misnamed =
      holders.has(region) || (!other && own !== null && !TRUSTED.has(own) && (all.get(region) ?? 0) > total * TOO_MUCH);
    const said = misnamed && isAway(own) ? null : own;
    const stays = isAway(inherited) && !(inherited === 'byline' && isAway(said));
    zone.set(region, stays ? inherited : (said ?? inherited));
  }
  return { zone, prose: sum(walked, (line) => (isAway(zone.get(line.region)) ? 0 : size(line))) };
}

export const isAway = (zone: Zone | null | undefined): boolean => zone != null && AWAY.has(zone);
