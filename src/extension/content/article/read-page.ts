import type { Alignment } from '../../../page/align/align.ts';
import { extractInStretches, firstPart } from '../../../page/extract/index.ts';
import type { Extracted, NoArticle, PageText } from '../../../page/extract/page-text.ts';
import { inStretches, pause } from '../../../page/steps.ts';
import type { PageArticle, PageReadHow, ReadHow, ReadResult } from '../../messages.ts';
import { askBackground, patiently } from '../../messaging.ts';
import { articlesBeside, isBefore, titleOf } from './beside.ts';
import { inParts } from './inbox.ts';
import { locate } from './locate.ts';
import { uniqueId } from './unique-id.ts';

type NotRead = Extract<ReadResult, { origin: 'none' }>;

/** A page's article and what was read of it. */
export interface ReadArticle {
  /** No other reading has it, of this page or of any that stands in its tab before or after. */
  readonly id: string;
  readonly page: PageText;
  readonly result: Exclude<ReadResult, NotRead>;
  readonly alignment: Alignment;
}

export type ReadOutcome = ReadArticle | NoArticle | Pick<NotRead, 'reason'>;

/** The article on this page as it stands now; where it stands among others, `within` its own part of the page. */
export async function extractPage(how: PageReadHow, within: Element | null): Promise<Extracted> {
  const page = await extractInStretches(document, location.href, { anyway: how === 'anyway', within });
  return 'text' in page ? firstPart(page) : page;
}

/** As `extractPage`, of the article before the reader. */
async function extractInView(how: PageReadHow): Promise<Extracted> {
  const page = await extractPage(how, null);
  const title = 'text' in page ? titleOf(page) : null;
  const places = title ? articlesBeside(title) : [];
  const place = places.find(isBefore) ?? places.find((one) => one.title === title);
  return place ? extractPage(how, place.root) : page;
}

/**
 * Extracts the article before the reader, or the one that the page has `within` a part, and has the background read it.
 * Throws where the background cannot be reached or fails.
 */
export async function readPage(how: PageReadHow, within?: Element): Promise<ReadOutcome> {
  // What led here, as this script's coming, has had its time.
  await pause();
  const page = await (within ? extractPage(how, within) : extractInView(how));
  if ('reason' in page) return page;
  // To send a long text takes its time, too.
  await pause();
  const article = asMessage(page);
  const result = await patiently(() => inParts((request) => askBackground('read', article, farOf(how), request)));
  if (result.origin === 'none') return result;
  return { id: uniqueId(), page, result, alignment: await inStretches(locate(result.reading, page)) };
}

/** How far the background is to go; what is an article is not for it to say. */
export const farOf = (how: PageReadHow): ReadHow => (how === 'bundled' ? 'bundled' : 'live');

/** What the background needs: no elements, which cannot be sent. */
const asMessage = ({ text, blocks, metadata }: PageText): PageArticle => ({
  url: location.href,
  text,
  blocks: blocks.map(({ kind, start, end, boldStart }) => ({ kind, start, end, boldStart })),
  metadata,
});
