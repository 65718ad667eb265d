import { keyWords } from '../../../core/text/normalise.ts';
import type { PageText } from '../../../page/extract/page-text.ts';

/** The words of the title that an article has on its page; none where it shows none. */
export function titleWords({ text, blocks }: PageText): ReadonlySet<string> {
  const title = blocks.find(({ kind }) => kind === 'title');
  return new Set(title && keyWords(text, title.start, title.end).map(({ key }) => key));
}

/** Whether most words of a title are new: to have it reworded makes no other article of it. */
export function isRenamed(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  const kept = [...now].filter((word) => before.has(word)).length;
  return kept < now.size / 2;
}
