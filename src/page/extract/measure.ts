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

/** Finds which parts of the page are away from the article's body. */
export function measure(walked: Walked): Measured {
  const all = sum(walked, (line) => (isProse(line) ? amount(line.text) : 0));
  const total = all.get(walked.root) ?? 0;
  const zone = new Map<Region, Zone | null>();
  for (const region of walked.regions) {
    const inherited = region.parent ? (zone.get(region.parent) ?? null) : null;
    const misnamed = region.own !== 'comments' && (all.get(region) ?? 0) > total * TOO_MUCH;
    const own = misnamed && region.own && AWAY.has(region.own) ? null : region.own;
    zone.set(region, inherited && AWAY.has(inherited) ? inherited : (own ?? inherited));
  }
  const away = (region: Region): boolean => {
    const found = zone.get(region);
    return found != null && AWAY.has(found);
  };
  return { zone, prose: sum(walked, (line) => (isProse(line) && !away(line.region) ? amount(line.text) : 0)) };
}

export const isAway = (zone: Zone | null | undefined): boolean => zone != null && AWAY.has(zone);
