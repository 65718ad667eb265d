import { parentOf } from '../tree.ts';
import { spaced } from './collapse.ts';
import type { PageBlock, PageText, TextRun } from './page-text.ts';
import { Runs, textNodes } from './runs.ts';

const ELEMENT = 1;

/** The elements that were put in the place of others, each by the one before it. */
type Successors = ReadonlyMap<Element, Element>;

const elements = (nodes: NodeList): Element[] =>
  [...nodes].filter((node): node is Element => node.nodeType === ELEMENT);

/** What took the place of what: among the children of one element, the first that came that of the first that went. */
function successorsIn(records: readonly MutationRecord[]): Successors {
  const changes = new Map<Node, { readonly gone: Element[]; readonly come: Element[] }>();
  for (const { target, removedNodes, addedNodes } of records) {
    const change = changes.get(target) ?? { gone: [], come: [] };
    changes.set(target, change);
    for (const element of elements(removedNodes)) change.gone.push(element);
    for (const element of elements(addedNodes)) change.come.push(element);
  }
  const found = new Map<Element, Element>();
  for (const { gone, come } of changes.values())
    if (gone.length === come.length) for (const [at, element] of gone.entries()) found.set(element, come[at]!);
  return found;
}

/** The element that stands where one that has left the page stood: in its own successor, or in that of what held it. */
function standIn(gone: Element, successors: Successors): Element | null {
  const path: number[] = [];
  let outer: Element = gone;
  let after = successors.get(outer);
  while (!after) {
    const parent = parentOf(outer);
    if (parent?.nodeType !== ELEMENT) return null;
    path.push(placeIn(parent as Element, outer));
    outer = parent as Element;
    after = successors.get(outer);
  }
  // It may have been rewritten more than once before we were told.
  for (let next = successors.get(after); next && !after.isConnected; next = successors.get(after)) after = next;
  let found: Element | undefined = after;
  for (let at = path.pop(); found && at !== undefined; at = path.pop()) found = childAt(found, at);
  return found?.localName === gone.localName && found.isConnected ? found : null;
}

function placeIn({ firstElementChild }: Element, child: Element): number {
  let place = 0;
  for (let at = firstElementChild; at && at !== child; at = at.nextElementSibling) place += 1;
  return place;
}

function childAt({ firstElementChild }: Element, place: number): Element | undefined {
  let at = firstElementChild;
  for (let left = place; at && left > 0; left -= 1) at = at.nextElementSibling;
  return at ?? undefined;
}

const stands = ({ node, offset, start, length }: TextRun, text: string): boolean =>
  node.isConnected && spaced(node.data.slice(offset, offset + length)) === text.slice(start, start + length);

/** The way back to the nodes of a block that was written anew; `null` where its element says anything but the block. */
function runsOf({ start, end }: PageBlock, element: Element, text: string): readonly TextRun[] | null {
  const words = text.slice(start, end);
  if (spaced(element.textContent).trim() !== words) return null;
  const runs = new Runs();
  runs.add({ nodes: textNodes(element), text: words, lead: -1 }, start);
  return runs.all;
}

/**
 * A page's text after `records` of what was changed, if paragraphs of it were written anew word for word, as frameworks
 * do: with the nodes that hold them now. `null` where that is true of none.
 */
export function rewritten(page: PageText, records: readonly MutationRecord[]): PageText | null {
  const { text } = page;
  const successors = successorsIn(records);
  const blocks: PageBlock[] = [];
  const runs: TextRun[] = [];
  let isFound = false;
  let at = 0;
  for (const block of page.blocks) {
    const first = at;
    while (at < page.runs.length && page.runs[at]!.start < block.end) at += 1;
    const own = page.runs.slice(first, at);
    const isGone = !own.every((run) => stands(run, text));
    const { element } = block;
    const now = isGone ? (element.isConnected ? element : standIn(element, successors)) : null;
    const found = now && runsOf(block, now, text);
    isFound ||= found !== null;
    blocks.push(found ? { ...block, element: now } : block);
    for (const run of found ?? own) runs.push(run);
  }
  return isFound ? { ...page, blocks, runs } : null;
}
