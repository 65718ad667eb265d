import { TEXT_KINDS } from './chosen.ts';
import type { PageBlock, PageText, TextRun } from './page-text.ts';

/** The length of a book, which no article has: to read one takes a second or two, and its reader's machine a lot of memory. */
const MOST = 400_000;

const within = <Part extends { start: number; end: number }>(part: Part, end: number): Part =>
  part.end <= end ? part : { ...part, end };

function blockWithin(block: PageBlock, end: number): PageBlock {
  const { boldStart } = block;
  return { ...within(block, end), boldStart: boldStart && boldStart.start < end ? within(boldStart, end) : null };
}

const runWithin = (run: TextRun, end: number): TextRun =>
  run.start + run.length <= end ? run : { ...run, length: end - run.start };

/** A page's text as far as it is read: of a longer one than any article is, the first `most` characters, to the end of a word. */
export function firstPart(page: PageText, most = MOST): PageText {
  const { text, blocks, runs, metadata } = page;
  if (text.length <= most) return page;
  const read = blocks.filter(({ start }) => start < most);
  const last = read.at(-1)!;
  // A text may be one block, as a file without markup is.
  const end = last.end <= most ? last.end : Math.max(last.start + 1, text.lastIndexOf(' ', most));
  const unread = blocks.filter((block) => block.end > end && TEXT_KINDS.has(block.kind)).length;
  return {
    text: text.slice(0, end),
    blocks: read.map((block) => blockWithin(block, end)),
    runs: runs.filter(({ start }) => start < end).map((run) => runWithin(run, end)),
    metadata: unread ? { ...metadata, unread } : metadata,
  };
}
