import { assemble } from './assemble.ts';
import type { Chosen } from './chosen.ts';
import { container } from './container.ts';
import { type Head, readHead } from './head.ts';
import { titleLine } from './heading.ts';
import { type Evidence, isArticle } from './is-article.ts';
import { walk } from './lines.ts';
import { measure } from './measure.ts';
import { metadata } from './metadata.ts';
import type { Extracted, PageText } from './page-text.ts';
import { select } from './select.ts';

function described(chosen: readonly Chosen[], head: Head, url: string): PageText {
  const heading = chosen.find((one) => one.kind === 'title')?.line.text ?? null;
  const byline = chosen.find((one) => one.kind === 'byline')?.line.text ?? null;
  return assemble(chosen, metadata(head, { heading, byline, url }));
}

/** Finds the article on a page, without asking whether the page is one; `null` where there is nothing to read. */
function find(document: Document, url: string): { evidence: Evidence; page: () => PageText } | null {
  if (!document.body) return null;
  const head = readHead(document);
  const walked = walk(document.body);
  const title = titleLine(walked, head);
  const measured = measure(walked, title);
  const chosen = select(walked, measured, { body: container(walked, measured, title), title });
  if (!chosen.some(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote')) return null;
  return { evidence: { head, walked, chosen, zone: measured.zone, url }, page: () => described(chosen, head, url) };
}

/**
 * Finds the article on a page: its text, its blocks, and the way back to the DOM; or why there is none. `url` is the
 * page's address. One walk of the live document: nothing in it is changed, cloned or laid out. Linear in the page.
 */
export function extract(document: Document, url: string): Extracted {
  const found = find(document, url);
  if (!found) return { reason: 'no-text' };
  return isArticle(found.evidence).article ? found.page() : { reason: 'not-an-article' };
}

/** As `extract`, where the reader says that the page is an article. */
export function extractAnyway(document: Document, url: string): Extracted {
  return find(document, url)?.page() ?? { reason: 'no-text' };
}

/** Whether a page, as far as its head says, and its text, is an article, and which signals said so. */
export function explain(document: Document, url: string): ReturnType<typeof isArticle> | null {
  const found = find(document, url);
  return found && isArticle(found.evidence);
}
