import type { Region, Walked } from './lines.ts';
import { isProse, type Measured } from './measure.ts';

/** A child that holds this share of its parent's prose holds the article. */
const MOST = 0.72;

/**
 * The innermost region that holds most of the page's prose. Where several hold much each (an article, and the next
 * one loaded below it), the first one marked up as an article.
 */
export function container({ root }: Walked, { prose }: Measured): Region {
  let region = root;
  for (;;) {
    const own = prose.get(region) ?? 0;
    const best = region.children.reduce<Region | null>(
      (top, child) => ((prose.get(child) ?? 0) > (top ? (prose.get(top) ?? 0) : 0) ? child : top),
      null,
    );
    if (!best || !own) return region;
    const share = (prose.get(best) ?? 0) / own;
    if (share >= MOST && hasParagraphs(best)) region = best;
    else return firstArticle(region, prose) ?? region;
  }
}

/** A region that is one paragraph is no container. */
function hasParagraphs({ children, tag }: Region): boolean {
  return children.length > 0 && tag !== 'p';
}

function firstArticle(region: Region, prose: Measured['prose']): Region | null {
  const own = prose.get(region) ?? 0;
  const articles = region.children.filter((child) => child.tag === 'article');
  return articles.length > 1 ? (articles.find((child) => (prose.get(child) ?? 0) > own * 0.2) ?? null) : null;
}

export { isProse };
