import { atOnce, inStretches, type Steps } from '../steps.ts';
import { assemble } from './assemble.ts';
import { withoutBio } from './bio.ts';
import { TEXT_KINDS } from './chosen.ts';
import { container } from './container.ts';
import { framesWithText, IN_WEB } from './frames.ts';
import { type Head, readHead, summariesOf } from './head.ts';
import { titleLine, titlesLike } from './heading.ts';
import { type Evidence, isArticle } from './is-article.ts';
import { isLive } from './live.ts';
import { measure } from './measure.ts';
import { metadata } from './metadata.ts';
import { ownStretch } from './next-article.ts';
import { isOfText } from './of-text.ts';
import type { Extracted } from './page-text.ts';
import { PageChanged } from './places.ts';
import { select } from './select.ts';
import { hasShadowRoots } from './shadow-roots.ts';
import { walk } from './walk.ts';

/** Finds the article on a page, without asking whether the page is one; `null` where there is nothing to read. */
function* find(body: Element, head: Head, { url, flat }: { url: string; flat: boolean }): Steps<Evidence | null> {
  const walked = yield* walk(body, { flat });
  const title = yield* titleLine(walked, head);
  const own = ownStretch(walked, title, head);
  const measured = yield* measure(walked, title, own);
  const chosen = yield* select(walked, measured, {
    body: container(walked, measured, { title, live: isLive(head, url) }),
    title,
    titles: title ? titlesLike(title, head) : [],
    own,
    summaries: summariesOf(head),
  });
  yield;
  if (!chosen.some(({ kind }) => TEXT_KINDS.has(kind))) return null;
  return { head, walked, chosen, zone: measured.zone, url };
}

/** As `find`; where that makes no article, text under shadow roots is looked at too. */
function* findAnywhere(document: Document, url: string, body: Element | null): Steps<Evidence | null> {
  if (!body || !isOfText(document)) return null;
  const head = readHead(document, url);
  yield;
  const light = yield* find(body, head, { url, flat: false });
  const isDone = light && !light.walked.isHost && isArticle(light).article;
  if (isDone || !hasShadowRoots(body)) return light;
  return yield* find(body, head, { url, flat: true });
}

export interface Asked {
  /** Whether the page is not asked first whether it is an article: where its reader has said so. */
  readonly anyway?: boolean;
  /** The part of the page that the article has for itself, where it stands among others; the page is no wider then. */
  readonly within?: Element | null;
}

/** The address of a frame of the site that holds an article; `null` where none does that can be opened by itself. */
function* articleInFrame(document: Document): Steps<string | null> {
  for (const inner of framesWithText(document)) {
    if (!IN_WEB.test(inner.URL)) continue;
    const found = yield* findAnywhere(inner, inner.URL, inner.body);
    if (found && isArticle(found).article) return inner.URL;
  }
  return null;
}

function* extraction(document: Document, url: string, { anyway, within }: Asked): Steps<Extracted> {
  const found = yield* findAnywhere(document, url, within ?? document.body);
  if (!found || !(anyway || isArticle(found).article)) {
    const address = yield* articleInFrame(document);
    if (address) return { reason: 'in-frame', address };
    return { reason: found ? 'not-an-article' : 'no-text' };
  }
  const { chosen, head, walked, zone } = found;
  yield;
  const known = metadata(head, { url, lines: walked.lines, chosen, zone });
  return yield* assemble(withoutBio(chosen, known.byline), known);
}

/**
 * Finds the article on a page: its text, its blocks, and the way back to the DOM; or why there is none. `url` is the
 * page's address. One walk of the live document: nothing in it is changed, cloned or laid out. Linear in the page.
 */
export function extract(document: Document, url: string): Extracted {
  return atOnce(extraction(document, url, {}));
}

/** As `extract`, where the reader says that the page is an article. */
export function extractAnyway(document: Document, url: string): Extracted {
  return atOnce(extraction(document, url, { anyway: true }));
}

/** A page that changes all the time is read in one stretch in the end, during which it cannot. */
const TRIES = 3;

/**
 * As `extract`, in stretches of some milliseconds, between which the page runs: it is begun anew where the page is
 * changed under it.
 */
export async function extractInStretches(document: Document, url: string, asked: Asked = {}): Promise<Extracted> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return await inStretches(extraction(document, url, asked));
    } catch (error) {
      if (!(error instanceof PageChanged)) throw error;
    }
  }
  return atOnce(extraction(document, url, asked));
}

/** Whether a page, as far as its head says, and its text, is an article, and which signals said so. */
export function explain(document: Document, url: string): ReturnType<typeof isArticle> | null {
  const found = atOnce(findAnywhere(document, url, document.body));
  return found && isArticle(found);
}
