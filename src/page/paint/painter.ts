import type { Span } from '../../core/model/span.ts';
import { byPosition } from '../../core/model/span.ts';
import type { PageBlock, PageText, RangeOf } from '../extract/page-text.ts';
import type { HighlightName } from './highlights.ts';
import { followViewport } from './near.ts';
import { caretAt, covers } from './point.ts';
import type { Registry } from './registry.ts';
import { inSlices } from './slices.ts';
import { containerOf, watch } from './watch.ts';

/** A span of the page's text and how it is painted. */
export interface PageMark extends Span {
  readonly highlight: HighlightName;
}

/** Live ranges slow the page's own changes of its DOM; below this number the cost is near nothing. */
const MOST_RANGES = 300;

/** What is needed to paint. */
export interface Canvas {
  readonly page: PageText;
  readonly rangeOf: RangeOf;
  readonly registry: Registry;
  /** Takes everything off again. */
  readonly signal: AbortSignal;
  /** The article's part of the page has changed, and has settled. */
  readonly changed: () => void;
}

/** Marks on a page: those near the viewport are painted, and none whose words have changed. */
export interface Painting<Mark extends PageMark> {
  /** Resolves when the marks near the viewport have been painted for the first time. */
  readonly ready: Promise<void>;
  /** The painted marks under a point of the viewport, innermost first. */
  at(x: number, y: number): Mark[];
  /** Where a mark is painted now; `null` where it is not. Not to be changed. */
  rangeOf(mark: Mark): Range | null;
}

interface Painted {
  readonly range: Range;
  /** What the range held when it was painted, joints of nodes included. */
  readonly words: string;
}

/** Paints marks until the canvas' signal aborts. `marks` are in any order, within the page's text. */
export function paint<Mark extends PageMark>(marks: readonly Mark[], canvas: Canvas): Painting<Mark> {
  const { page, registry, signal } = canvas;
  const painted = new Map<Mark, Painted>();
  const byNode = new WeakMap<Text, Set<Mark>>();
  const inBlock = marksByBlock(marks, page.blocks);
  const shadowRoots = shadowRootsOf(page);
  let turn = new AbortController();

  const add = (mark: Mark): void => {
    if (painted.has(mark)) return;
    const range = canvas.rangeOf(page, mark);
    if (!range || range.collapsed) return;
    painted.set(mark, { range, words: range.toString() });
    registry.add(mark.highlight, range);
    for (const node of nodesOf(page, mark)) byNode.set(node, (byNode.get(node) ?? new Set()).add(mark));
  };
  const remove = (mark: Mark): void => {
    const known = painted.get(mark);
    if (!known) return;
    painted.delete(mark);
    registry.delete(mark.highlight, known.range);
    for (const node of nodesOf(page, mark)) byNode.get(node)?.delete(mark);
  };
  /** A mark goes when its words change, before the reader can see it on others. */
  const prune = (): void => {
    registry.restore();
    for (const [mark, { range, words }] of painted) {
      if (!range.startContainer.isConnected || range.toString() !== words) remove(mark);
    }
  };
  const show = async (near: readonly PageBlock[]): Promise<void> => {
    turn.abort();
    turn = new AbortController();
    const wanted = near.flatMap((block) => inBlock.get(block) ?? []).slice(0, MOST_RANGES);
    const keep = new Set(wanted);
    for (const mark of [...painted.keys()].filter((mark) => !keep.has(mark))) remove(mark);
    registry.restore();
    await inSlices(wanted, add, turn.signal);
  };

  const ready = new Promise<void>((resolve) => {
    const blocks = page.blocks.filter((block) => inBlock.has(block));
    followViewport(blocks, (near) => show(near).then(resolve), signal);
    if (blocks.length === 0) resolve();
    signal.addEventListener('abort', () => {
      turn.abort();
      for (const mark of [...painted.keys()]) remove(mark);
      resolve();
    });
  });
  watch(container(page), { beforePaint: prune, settled: canvas.changed }, signal);

  return {
    ready,
    at(x, y) {
      const caret = caretAt(x, y, shadowRoots);
      const here = caret && byNode.get(caret.node);
      if (!here) return [];
      const hit = [...here].filter((mark) => {
        const range = painted.get(mark)?.range;
        return range?.isPointInRange(caret.node, caret.offset) && covers(range, x, y);
      });
      return hit.sort((a, b) => a.end - a.start - (b.end - b.start));
    },
    rangeOf: (mark) => painted.get(mark)?.range ?? null,
  };
}

const container = (page: PageText): Element => containerOf([...new Set(page.blocks.map((block) => block.element))]);

/** The marks that start in each block, by position. */
function marksByBlock<Mark extends PageMark>(
  marks: readonly Mark[],
  blocks: readonly PageBlock[],
): Map<PageBlock, Mark[]> {
  const found = new Map<PageBlock, Mark[]>();
  let at = 0;
  for (const mark of [...marks].sort(byPosition)) {
    while (at < blocks.length && blocks[at]!.end <= mark.start) at += 1;
    const block = blocks[at];
    if (!block || mark.start < block.start) continue;
    const here = found.get(block);
    if (here) here.push(mark);
    else found.set(block, [mark]);
  }
  return found;
}

/** The text nodes that a span of the page's text touches. */
export function nodesOf({ runs }: PageText, { start, end }: Span): Set<Text> {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start + runs[middle]!.length <= start) low = middle + 1;
    else high = middle;
  }
  const nodes = new Set<Text>();
  for (; low < runs.length && runs[low]!.start < end; low += 1) nodes.add(runs[low]!.node);
  return nodes;
}

/** The open shadow roots that hold text of the article. */
function shadowRootsOf(page: PageText): ShadowRoot[] {
  const roots = new Set(page.blocks.map((block) => block.element.getRootNode()));
  return [...roots].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
}
