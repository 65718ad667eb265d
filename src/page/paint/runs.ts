import type { Span } from '../../core/model/span.ts';
import { partitionPoint } from '../../core/search.ts';
import type { PageBlock, PageText } from '../extract/page-text.ts';
import { treesOf } from './trees.ts';

/** The text nodes that `range` lies in, which is that of a span of the page's text. */
export function nodesOf(range: Range, { runs }: PageText, { start, end }: Span): readonly Text[] {
  // Nearly always there is one, and nothing to look for.
  if (range.startContainer === range.endContainer) return [range.startContainer as Text];
  const first = partitionPoint(runs.length, (at) => runs[at]!.start + runs[at]!.length <= start);
  const nodes = new Set<Text>();
  for (let at = first; at < runs.length && runs[at]!.start < end; at += 1) nodes.add(runs[at]!.node);
  return [...nodes];
}

/** The marks that start in each block, in the order given; blocks without marks are left out. Quickest where that is by position. */
export function marksByBlock<Mark extends Span>(
  marks: readonly Mark[],
  blocks: readonly PageBlock[],
): Map<PageBlock, Mark[]> {
  const found = new Map<PageBlock, Mark[]>();
  let at = 0;
  for (const mark of marks) {
    while (at < blocks.length && blocks[at]!.end <= mark.start) at += 1;
    while (at > 0 && mark.start < blocks[at - 1]!.end) at -= 1;
    const block = blocks[at];
    if (!block || mark.start < block.start) continue;
    const here = found.get(block);
    if (here) here.push(mark);
    else found.set(block, [mark]);
  }
  return found;
}

/** The open shadow roots that hold text of the article. */
export function shadowRootsOf({ blocks }: PageText): ShadowRoot[] {
  const trees = treesOf(blocks.map(({ element }) => element));
  return [...trees.keys()].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
}
