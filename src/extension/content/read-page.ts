import { extract, extractAnyway } from '../../page/extract/index.ts';
import type { Extracted, NoArticle, PageText } from '../../page/extract/page-text.ts';
import type { PageArticle, PageReadHow, ReadResult } from '../messages.ts';
import { askBackground, Unanswered } from '../messaging.ts';

type NotRead = Extract<ReadResult, { origin: 'none' }>;

/** A page's article and what was read of it. */
export interface ReadArticle {
  readonly page: PageText;
  readonly result: Exclude<ReadResult, NotRead>;
}

export type ReadOutcome = ReadArticle | NoArticle | Pick<NotRead, 'reason'>;

/** The article on this page as it stands now. */
export const extractPage = (how: PageReadHow): Extracted =>
  how === 'anyway' ? extractAnyway(document, location.href) : extract(document, location.href);

/** Extracts the article and has the background read it. Throws where the background cannot be reached or fails. */
export async function readPage(how: PageReadHow): Promise<ReadOutcome> {
  const page = extractPage(how);
  if ('reason' in page) return page;
  const article = asMessage(page);
  const result = await patiently(() => askBackground('read', article, how === 'bundled' ? 'bundled' : 'live'));
  return result.origin === 'none' ? result : { page, result };
}

/** What the background needs: no elements, which cannot be sent. */
const asMessage = ({ text, blocks, metadata }: PageText): PageArticle => ({
  url: location.href,
  text,
  blocks: blocks.map(({ kind, start, end, boldStart }) => ({ kind, start, end, boldStart })),
  metadata,
});

/** A background that was being stopped when the message came answers the next one. */
export const patiently = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
  ask().catch(async (error: unknown) => {
    if (!(error instanceof Unanswered)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return ask();
  });
