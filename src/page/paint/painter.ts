import { byPosition, type Span } from '../../core/model/span.ts';
import type { PageBlock, PageText, RangeOf } from '../extract/page-text.ts';
import { atOnce, inStretches, type Steps } from '../steps.ts';
import { ByNode, type Placed } from './by-node.ts';
import type { HighlightName } from './highlights.ts';
import { followViewport } from './near.ts';
import { nearest } from './nearest.ts';
import { caretAt, covers } from './point.ts';
import type { Registry } from './registry.ts';
import { marksByBlock, nodesOf, shadowRootsOf } from './runs.ts';
import { containersOf, watch } from './watch.ts';

/** A span of the page's text and how it is painted. */
export interface PageMark extends Span {
  readonly highlight: HighlightName;
}

/** Live ranges slow the page's own changes of its DOM; below this number the cost is near nothing. */
const MOST_RANGES = 300;
/** Where more marks than that are near, how often the nearest are chosen anew while the reader scrolls. */
const CROWDED = 200;

/** What is needed to paint. */
export interface Canvas {
  readonly page: PageText;
  readonly rangeOf: RangeOf;
  readonly registry: Registry;
  /** Taken to be near until the browser has told what is, which takes it a frame; painted before this returns. */
  readonly near?: readonly PageBlock[];
  /** Takes everything off again. */
  readonly signal: AbortSignal;
  /** Marks are gone with the words they stood on, and it cannot be seen yet; `records` tell what has been changed just now. */
  readonly lost?: (records: readonly MutationRecord[]) => void;
  /** The article's part of the page has changed, and has settled. */
  readonly changed: () => void;
}

/** Marks on a page: those near the viewport are painted, and none whose words have changed. */
export interface Painting<Mark extends PageMark> {
  /** Resolves when the marks near the viewport have been painted for the first time, or never will be. */
  readonly ready: Promise<void>;
  /** What is near the viewport. */
  readonly near: readonly PageBlock[];
  /** The innermost painted mark under a point of the viewport. */
  at(x: number, y: number): Mark | null;
}

/** Paints marks until the canvas' signal aborts. `marks` are in any order, within the page's text. */
export function paint<Mark extends PageMark>(marks: readonly Mark[], canvas: Canvas): Painting<Mark> {
  return new Painter(marks, canvas);
}

interface Painted<Mark> extends Placed {
  readonly mark: Mark;
  /** What the range held when it was painted. */
  readonly words: string;
}

class Painter<Mark extends PageMark> implements Painting<Mark> {
  readonly ready: Promise<void>;
  private readonly canvas: Canvas;
  private readonly inBlock: ReadonlyMap<PageBlock, readonly Mark[]>;
  /** Looked for when the pointer first comes. */
  private shadowRoots: ShadowRoot[] | undefined;
  private readonly painted = new Map<Mark, Painted<Mark>>();
  /** Made when the pointer first comes. */
  private byNode: ByNode<Painted<Mark>> | undefined;
  /** Ends the painting of what was near before. */
  private turn = new AbortController();
  near: readonly PageBlock[] = [];
  /** Marks have gone since the near ones were painted. */
  private isPruned = false;
  private isCrowded = false;
  private chosenAnew: ReturnType<typeof setTimeout> | undefined;

  constructor(marks: readonly Mark[], canvas: Canvas) {
    const { page, near, signal, changed } = canvas;
    this.canvas = canvas;
    this.inBlock = marksByBlock(marks, page.blocks);
    if (near) atOnce(this.showing(near));
    this.ready = new Promise((resolve) => {
      if (this.inBlock.size === 0) resolve();
      followViewport([...this.inBlock.keys()], (near) => this.show(near).then(resolve), signal);
      signal.addEventListener('abort', () => {
        this.stop();
        resolve();
      });
    });
    const containers = containersOf(page.blocks.map(({ element }) => element));
    const settled = (): void => {
      this.repaint();
      changed();
    };
    watch(containers, { atOnce: (records) => this.prune(records), settled }, signal);
    document.addEventListener('scroll', () => this.scrolled(), { capture: true, passive: true, signal });
  }

  at(x: number, y: number): Mark | null {
    this.shadowRoots ??= shadowRootsOf(this.canvas.page);
    this.byNode ??= new ByNode(this.painted.values());
    const caret = caretAt(x, y, this.shadowRoots);
    return caret && (this.byNode.find(caret.node, caret.offset, ({ range }) => covers(range, x, y))?.mark ?? null);
  }

  private async show(near: readonly PageBlock[]): Promise<void> {
    await inStretches(this.showing(near));
  }

  /** Paints the marks of the blocks that are near now, and takes the others off. */
  private *showing(near: readonly PageBlock[]): Steps<void> {
    if (this.canvas.signal.aborted) return;
    this.near = near;
    this.turn.abort();
    this.turn = new AbortController();
    const wanted = this.nearest(near);
    const keep = new Set(wanted);
    for (const mark of [...this.painted.keys()]) if (!keep.has(mark)) this.remove(mark);
    this.canvas.registry.restore();
    const { signal } = this.turn;
    for (const mark of wanted) {
      if (signal.aborted) return;
      this.add(mark);
      yield;
    }
  }

  /** As many marks as may be painted: all of the blocks that are near, or of too many those around the middle. */
  private nearest(near: readonly PageBlock[]): readonly Mark[] {
    const marks = near.flatMap((block) => this.inBlock.get(block) ?? []);
    this.isCrowded = marks.length > MOST_RANGES;
    if (!this.isCrowded) return marks;
    return nearest(marks.sort(byPosition), MOST_RANGES, (mark) => {
      const box = this.canvas.rangeOf(this.canvas.page, mark)?.getBoundingClientRect();
      return box && box.height > 0 ? box : null;
    });
  }

  private scrolled(): void {
    if (!this.isCrowded || this.chosenAnew) return;
    this.chosenAnew = setTimeout(() => {
      this.chosenAnew = undefined;
      void this.show(this.near);
    }, CROWDED);
  }

  /** A mark goes when its words change, before the reader can see it on others. */
  private prune(records: readonly MutationRecord[]): void {
    this.canvas.registry.restore();
    for (const [mark, known] of this.painted) {
      const { range, words } = known;
      if (range.startContainer.isConnected && range.toString() === words) {
        this.byNode?.refresh(known);
        continue;
      }
      this.remove(mark);
      this.isPruned = true;
    }
    if (this.isPruned) this.canvas.lost?.(records);
  }

  /** A mark comes back when its words do: a letter taken back, a paragraph put elsewhere. */
  private repaint(): void {
    if (!this.isPruned) return;
    this.isPruned = false;
    void this.show(this.near);
  }

  private add(mark: Mark): void {
    if (this.painted.has(mark)) return;
    const { page, registry } = this.canvas;
    const range = this.canvas.rangeOf(page, mark);
    if (!range || range.collapsed) return;
    const painted = { mark, range, words: range.toString(), nodes: nodesOf(range, page, mark) };
    this.painted.set(mark, painted);
    this.byNode?.add(painted);
    registry.add(mark.highlight, range);
  }

  private remove(mark: Mark): void {
    const known = this.painted.get(mark);
    if (!known) return;
    this.painted.delete(mark);
    this.byNode?.delete(known);
    this.canvas.registry.delete(mark.highlight, known.range);
  }

  private stop(): void {
    this.turn.abort();
    clearTimeout(this.chosenAnew);
    for (const mark of [...this.painted.keys()]) this.remove(mark);
  }
}
