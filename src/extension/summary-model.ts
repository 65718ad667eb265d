import type { Article, Metadata } from '../core/model/article.ts';
import type { Reading } from '../core/model/reading.ts';
import type { Report } from '../core/model/report.ts';
import { slice } from '../core/model/span.ts';

/** All that a summary shows of a reading. Of a long text the rest is so much that to send it holds up the page. */
export interface Summary {
  /** As the text has it, or else its page; `null` where neither tells one. */
  readonly title: string | null;
  readonly language: string;
  readonly metadata: Metadata;
  readonly report: Report;
}

/** The summary of what was read. */
export function summaryOf({ article, report }: Reading): Summary {
  const { language, metadata } = article;
  return { title: titleOf(article), language, metadata, report };
}

function titleOf({ text, blocks, metadata }: Article): string | null {
  const block = blocks.find(({ kind }) => kind === 'title');
  return block ? slice(text, block) : metadata.title;
}
