import { type Span, startingBefore } from '../../core/model/span.ts';

/** A range that is painted, and the text nodes it lies in. */
export interface Placed {
  readonly range: Range;
  readonly nodes: readonly Text[];
}

/** The part of a text node that something painted covers, in the node's own offsets. */
interface Part<Item> extends Span {
  readonly item: Item;
}

/** What is painted by the text nodes it lies in: what is under the pointer is found in a few looks, however much there is. */
export class ByNode<Item extends Placed> {
  /** Of each node by position, the outer before the inner. */
  private readonly parts = new WeakMap<Text, Part<Item>[]>();

  constructor(items: Iterable<Item>) {
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    for (const node of item.nodes) {
      const part = partOf(item, node);
      const here = this.parts.get(node);
      if (here) here.splice(placeFor(part, here), 0, part);
      else this.parts.set(node, [part]);
    }
  }

  delete(item: Item): void {
    for (const node of item.nodes) {
      const rest = this.parts.get(node)?.filter((part) => part.item !== item);
      if (rest?.length) this.parts.set(node, rest);
      else this.parts.delete(node);
    }
  }

  /** The text before an item may have changed; its live range knows where it stands now. */
  refresh(item: Item): void {
    for (const node of item.nodes) {
      const here = this.parts.get(node);
      const at = here?.findIndex((part) => part.item === item) ?? -1;
      if (at >= 0) here![at] = partOf(item, node);
    }
  }

  /** The innermost item that holds a place of a text node and `fits`; between two that meet there, the latter is asked first. */
  find(node: Text, offset: number, fits: (item: Item) => boolean): Item | null {
    const here = this.parts.get(node);
    if (!here) return null;
    for (let at = startingBefore(here, offset + 1) - 1; at >= 0; at -= 1) {
      const { item, end } = here[at]!;
      if (end >= offset && fits(item)) return item;
    }
    return null;
  }
}

function partOf<Item extends Placed>(item: Item, node: Text): Part<Item> {
  const { startContainer, startOffset, endContainer, endOffset } = item.range;
  const start = startContainer === node ? startOffset : 0;
  return { item, start, end: endContainer === node ? endOffset : node.length };
}

/** Behind what starts before it, and what holds it. */
function placeFor({ start, end }: Span, parts: readonly Span[]): number {
  let at = startingBefore(parts, start);
  while (at < parts.length && parts[at]!.start === start && parts[at]!.end >= end) at += 1;
  return at;
}
