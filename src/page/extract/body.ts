import type { BlockKind } from '../../core/model/article.ts';
import type { PageBlock, PageText, TextRun } from './page-text.ts';

const BODY: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'list-item', 'block-quote']);
const JOINT = '\n\n';

/** The page's text without title, standfirst, byline, captions, related lines and comments: the article's body alone. */
export function bodyOf(page: PageText): PageText {
  const blocks: PageBlock[] = [];
  const runs: TextRun[] = [];
  let text = '';
  let run = 0;
  for (const block of page.blocks) {
    if (!BODY.has(block.kind) || block.standfirst) continue;
    if (text) text += JOINT;
    const shift = text.length - block.start;
    const moved = ({ start, end }: { start: number; end: number }) => ({ start: start + shift, end: end + shift });
    blocks.push({ ...block, ...moved(block), boldStart: block.boldStart && moved(block.boldStart) });
    text += page.text.slice(block.start, block.end);
    while (run < page.runs.length && page.runs[run]!.start < block.start) run += 1;
    for (; run < page.runs.length && page.runs[run]!.start < block.end; run += 1) {
      runs.push({ ...page.runs[run]!, start: page.runs[run]!.start + shift });
    }
  }
  return { text, blocks, metadata: page.metadata, runs };
}
