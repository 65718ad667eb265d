import type { Measured } from './measure.ts';
import type { Line, Region, Walked } from './regions.ts';

/** A child that holds this share of its parent's prose holds the article. */
const MOST = 0.8;
/** Of several articles side by side, one with less than this share of the prose is a teaser. */
const LEAST = 0.15;

/** A region that is one paragraph is no container. */
const hasParagraphs = ({ children, tag }: Region): boolean => children.length > 0 && tag !== 'p';

/** What tells which of a page's articles is meant. */
export interface Meant {
  readonly title: Line | null;
  /** Whether the page's articles are the entries of one. */
  readonly live: boolean;
}

/** Of several articles (one, and the next loaded below it), the one with the title, else the first of some length; entries below a title are one article. */
function oneOfSeveral(region: Region, prose: Measured['prose'], { title, live }: Meant): Region | null {
  const articles = region.children.filter((child) => child.tag === 'article');
  if (articles.length < 2 || (live && title && title.at < articles[0]!.first)) return null;
  const own = prose[region.at]!;
  const long = articles.filter((child) => prose[child.at]! > own * LEAST);
  return long.find((child) => title && child.first <= title.at && title.at < child.end) ?? long[0] ?? null;
}

/** The innermost region that holds most of the page's prose; where several articles share it, one of them. */
export function container({ root }: Walked, { prose }: Measured, meant: Meant): Region {
  let region = root;
  for (;;) {
    const own = prose[region.at]!;
    let best: Region | null = null;
    for (const child of region.children) if (prose[child.at]! > (best ? prose[best.at]! : 0)) best = child;
    if (!best || !own) return region;
    const most = prose[best.at]! >= own * MOST && hasParagraphs(best);
    const next: Region | null = most ? best : oneOfSeveral(region, prose, meant);
    if (!next) return region;
    region = next;
  }
}
