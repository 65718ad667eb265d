import { detect } from '../../../core/language/detect.ts';
import type { BlockKind } from '../../../core/model/article.ts';
import { rangeOf } from '../../../page/extract/index.ts';
import type { PageBlock, PageText } from '../../../page/extract/page-text.ts';

/**
 * What has become of an article's own paragraphs: they stand on the page; their elements do, with the words of another
 * language in them, as when the browser translates; or they are gone, hidden ones too.
 */
export type Standing = 'here' | 'translated' | 'gone';

/** Of an article's paragraphs so many must stand for it to be on the page: lines that all articles of a site share are fewer. */
export const SAME_ARTICLE = 0.3;

const PARAGRAPHS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote']);

/** What has become of a text that was read in `language`. It lays the page out where the page has not done so. */
export function standingOf(page: PageText, language: string): Standing {
  const paragraphs = page.blocks.filter(({ kind }) => PARAGRAPHS.has(kind));
  const shown = paragraphs.filter(({ element }) => element.isConnected && element.checkVisibility());
  const changed = shown.filter((block) => !rangeOf(page, block));
  if (shown.length - changed.length >= paragraphs.length * SAME_ARTICLE) return 'here';
  return shown.length >= paragraphs.length * SAME_ARTICLE && isOther(changed, language) ? 'translated' : 'gone';
}

function isOther(blocks: readonly PageBlock[], language: string): boolean {
  const words = blocks.map(({ element }) => element.textContent).join(' ');
  return ![language, 'und'].includes(detect(words, language));
}
