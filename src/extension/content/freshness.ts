import { rangeOf } from '../../page/extract/index.ts';
import type { PageText } from '../../page/extract/page-text.ts';
import { containerOf } from '../../page/paint/watch.ts';

/** Tells cheaply whether an extracted text may still be what its part of the page says. */
export interface Freshness {
  /** The article's elements are still on the page. */
  isThere(): boolean;
  /** Nothing has been added, removed or reworded, as far as words and lengths can tell. */
  isSame(): boolean;
}

export function freshness(page: PageText): Freshness {
  const container = containerOf([...new Set(page.blocks.map(({ element }) => element))]);
  const size = (): number => container.textContent?.length ?? 0;
  const known = size();
  return {
    isThere: () => page.blocks.some(({ element }) => element.isConnected),
    isSame: () => size() === known && rangeOf(page, { start: 0, end: page.text.length }) !== null,
  };
}
